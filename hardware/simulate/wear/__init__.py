"""What is on a hand that is not the hand: rings, plasters, henna, ink, water, dry skin."""

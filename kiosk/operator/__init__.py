"""What staff do at a kiosk, without a screen: who may do what, and how they prove it."""

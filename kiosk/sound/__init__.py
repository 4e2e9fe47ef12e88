"""What the kiosk lets people hear: four sounds of our own, and its texts spoken by this machine. No Qt, no network."""

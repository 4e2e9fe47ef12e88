"""The window for developers: simulated phones to play with. Never part of a kiosk in service."""

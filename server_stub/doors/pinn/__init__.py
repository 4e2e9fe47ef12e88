"""The Pinn door: management API and SDK routes."""

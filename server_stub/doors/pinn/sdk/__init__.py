"""SDK routes of the Pinn door, for terminals and devices: `packaging/docs/wire.md`."""

"""What stands behind ./dev. Python's own library only, since it runs before any package is installed."""

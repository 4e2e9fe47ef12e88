"""What people type: ``python -m hardware camera …``."""

"""Colours, type, spacing, icons and motion: the one place that decides how the kiosk looks."""

"""Colours, type, spacing and icons: the one place where the look is decided."""

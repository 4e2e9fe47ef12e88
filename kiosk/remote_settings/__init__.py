"""Settings for a fleet of kiosks: one signed file that each fetches, judges, keeps, and takes up at its next start.

``envelope`` opens a signed file, ``document`` says what may stand in it, ``judge`` whether this kiosk takes it,
``store`` keeps it, ``watch`` fetches, ``starting`` falls back.
"""

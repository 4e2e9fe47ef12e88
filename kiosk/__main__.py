"""``python -m kiosk``: see ``kiosk.cli``."""

from kiosk.cli import cli, include_demo

include_demo()
cli()

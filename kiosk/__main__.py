"""``python -m kiosk``: see ``kiosk.cli``."""

from kiosk.overwriting import start_overwriting

start_overwriting()

from kiosk.cli import cli, include_demo  # noqa: E402 - nothing is loaded for a process that starts itself anew

include_demo()
cli()

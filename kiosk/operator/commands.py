"""``python -m kiosk pin set clerk|operator``. The PIN is asked for twice, or read from standard input."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.errors import OperatorError, PinRefused
from kiosk.operator.pins import Pins
from kiosk.operator.roles import Role
from kiosk.profile import Profile
from kiosk.secret import Secret

pin = typer.Typer(help="PINs of the staff behind the hidden entry.", no_args_is_help=True)


@pin.callback()
def _group() -> None:
    """Keep ``set`` a command of its own."""


@pin.command("set")
def set_(
    role: Annotated[Role, typer.Argument(help="Whose PIN it is.")],
    *,
    profile: Annotated[Path | None, typer.Option("--profile", help="Folder for settings, journal and secrets.")] = None,
) -> None:
    """Set or replace the PIN of a role."""
    home = Profile(profile) if profile else Profile.default()
    try:
        Pins(home.operator).set(role, _asked())
    except OperatorError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
    typer.echo(f"The PIN of the {role.value} is set.")


def _asked() -> Secret:
    """Raises ``PinRefused`` when the second time differs."""
    if not sys.stdin.isatty():
        return Secret(sys.stdin.readline().strip())
    first, second = (Secret(typer.prompt(words, hide_input=True)) for words in ("PIN", "Once more"))
    if first != second:
        raise PinRefused("These were two different PINs; nothing was changed.")
    return first

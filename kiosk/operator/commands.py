"""``python -m kiosk pin set|remove|unlock``. PINs are asked for twice, or read from standard input."""

import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from kiosk.audit.log import CONSOLE
from kiosk.audit.open import open_log
from kiosk.errors import KioskError, OperatorError, PinRefused
from kiosk.operator.lockout import Lockouts
from kiosk.operator.pins import Pins
from kiosk.operator.roles import Member, Role
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings_file import load
from kiosk.vaults.choose import open_vault

ProfileOption = Annotated[Path | None, typer.Option("--profile", help="Folder for settings, journal and secrets.")]

NameOption = Annotated[str, typer.Option("--name", help="Whose of several in that role, for the desk's record.")]

pin = typer.Typer(help="PINs of the staff behind the hidden entry.", no_args_is_help=True)


@pin.command("set")
def set_(
    role: Annotated[Role, typer.Argument(help="Whose PIN it is.")],
    *,
    name: NameOption = "",
    profile: ProfileOption = None,
) -> None:
    """Set or replace a PIN. With a name the desk's record says who it was; without one it says the role."""
    home = Profile(profile) if profile else Profile.default()
    try:
        Pins(home.operator).set(Member(role, name), _asked())
    except OperatorError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
    typer.echo(f"The PIN of {_named(role, name)} is set.")


@pin.command()
def remove(
    role: Annotated[Role, typer.Argument(help="Whose PIN it is.")],
    *,
    name: NameOption = "",
    profile: ProfileOption = None,
) -> None:
    """Forget a PIN: it opens nothing any more."""
    home = Profile(profile) if profile else Profile.default()
    try:
        found = Pins(home.operator).remove(Member(role, name))
    except OperatorError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
    if not found:
        typer.echo(f"There is no PIN of {_named(role, name)}.", err=True)
        raise typer.Exit(1)
    typer.echo(f"The PIN of {_named(role, name)} is forgotten.")


@pin.command()
def unlock(profile: ProfileOption = None) -> None:
    """Let the next PIN be tried at once, also at a kiosk that runs; the audit log says that it was done."""
    home = Profile(profile) if profile else Profile.default()
    try:
        vault = open_vault(home, load(home.settings).secrets)
        open_log(home, vault).write("pins_unlocked", role=CONSOLE, facts={})
        Lockouts(home.pin_attempts, time.time).clear()
    except KioskError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
    typer.echo("The next PIN may be tried at once.")


def _named(role: Role, name: str) -> str:
    return f"the {role.value}{f' {name}' if name else ''}"


def _asked() -> Secret:
    """Raises ``PinRefused`` when the second time differs."""
    if not sys.stdin.isatty():
        return Secret(sys.stdin.readline().strip())
    first, second = (Secret(typer.prompt(words, hide_input=True)) for words in ("PIN", "Once more"))
    if first != second:
        raise PinRefused("These were two different PINs; nothing was changed.")
    return first

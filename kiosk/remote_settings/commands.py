"""``python -m kiosk remote-settings``: make a key, sign, try a signed file without taking it, see what is in use."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from kiosk.errors import KioskError
from kiosk.profile import Profile
from kiosk.remote_settings import document, keys
from kiosk.remote_settings.differences import differences
from kiosk.remote_settings.envelope import LARGEST, opened, signed
from kiosk.remote_settings.judge import Standing, judge
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.store import Store
from kiosk.remote_settings.trials import LIMIT
from kiosk.settings_file import load

remote_settings = typer.Typer(no_args_is_help=True, help="Signed settings for a fleet of kiosks.")

ProfileOption = Annotated[Path | None, typer.Option("--profile", help="Folder for settings, journal and secrets.")]


@remote_settings.command("new-key")
def new_key(
    path: Annotated[Path, typer.Argument(help="Where the private key is written; nothing may be there.")],
) -> None:
    """Make the fleet's key; print the public half, the setting 'settings_key' of every kiosk."""
    with _said():
        typer.echo(keys.public_text(keys.new_key(path)))


@remote_settings.command()
def sign(
    file: Annotated[Path, typer.Argument(help="The document, JSON.")],
    key_file: Annotated[Path, typer.Option(help="The private key, as new-key made it.")],
    out: Annotated[Path | None, typer.Option(help="The signed file (default: FILE.signed).")] = None,
) -> None:
    """Sign a document, once everything in it may stand there."""
    with _said():
        text = _read(file)
        document.check(document.parse(text).settings)
        target = out or file.with_name(f"{file.name}.signed")
        key = keys.read_key(key_file)
        envelope = signed(key, text)
        opened(key.public_key(), envelope)  # as kiosks will: it may be too large
        target.write_bytes(envelope)  # for a web server to read, so not for its owner alone
    typer.echo(f"Signed: {target}")


@remote_settings.command()
def check(
    file: Annotated[Path, typer.Argument(help="The signed file.")],
    key: Annotated[str, typer.Option(help="The public key, as in 'settings_key'.")],
    terminal: Annotated[str | None, typer.Option(help="Id of the terminal that it should be for.")] = None,
    profile: ProfileOption = None,
) -> None:
    """Say what a signed file would change at this kiosk, and change nothing; ends with 1 where it is refused."""
    with _said():
        home = _home(profile)
        store = Store(home, key)
        before = store.highest()
        standing = Standing(key, terminal, before, time.time(), store.trials.given_up())
        kept = judge(_read(file), standing) or before
        lines = differences(home.settings, before, kept)
    if kept is not None:
        typer.echo(f"Serial number {kept.serial}" + (", which this kiosk has." if kept == before else "."))
    for line in lines or ["Nothing would change."]:
        typer.echo(line)


@remote_settings.command()
def status(profile: ProfileOption = None) -> None:
    """Show what was accepted here, and what the kiosk falls back to."""
    with _said():
        home = _home(profile)
        own = load(home.settings)
        store = Store(home, own.settings_key)
        newest, good, known = store.newest(), store.good(), store.trials.record()
    if own.settings_url is None:
        typer.echo("Remote settings are off: 'settings_url' names no place.")
        return
    typer.echo(f"From {own.settings_url}, every {own.settings_minutes} minutes.")
    _show("Accepted", newest)
    _show("Last good", good)
    if known.trial is not None:
        typer.echo(f"On trial: serial number {known.trial.serial}, bad runs so far: {known.trial.bad} of {LIMIT}")
    for each in known.given_up:
        typer.echo(f"Given up: serial number {each.serial}")


def _show(what: str, kept: Kept | None) -> None:
    if kept is None:
        typer.echo(f"{what}: none.")
        return
    typer.echo(f"{what}: serial number {kept.serial}")
    for name, value in kept.settings.items():
        typer.echo(f"  {name} = {value!r}")


def _home(profile: Path | None) -> Profile:
    return Profile(profile) if profile else Profile.default()


def _read(file: Path) -> bytes:
    """One byte more than may be, so that what is too large is seen to be. Raises ``OSError``."""
    with file.open("rb") as stream:
        return stream.read(LARGEST + 1)


@contextmanager
def _said() -> Iterator[None]:
    """One sentence on standard error, and exit status 1."""
    try:
        yield
    except (KioskError, OSError, ValueError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None

"""What every command of ``python -m kiosk phone`` needs: the phones, the way to the server, and how to say what came.

Facts go to standard output, one JSON object a line with ``--json``; troubles to standard error, with exit status 1.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import typer

from kiosk import connection
from kiosk.client.transport import Transport
from kiosk.phone.approval import Owner, refuses
from kiosk.phone.errors import PhoneError
from kiosk.phone.handset import Handset
from kiosk.phone.phone import Phone
from kiosk.phone.shelf import Shelf
from kiosk.phone.troubles import TROUBLES, trouble
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.settings_file import load

LONGEST_SECRET = 4096

Facts = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Desk:
    """One command's surroundings."""

    shelf: Shelf
    settings: Settings
    transport: Transport
    as_json: bool

    def phone(self, name: str, owner: Owner = refuses) -> Phone:
        """The phone of this name. Raises ``NoSuchPhone``."""
        return Phone(Handset(self.shelf.folder(name), self.transport), owner)

    def handset(self, name: str) -> Handset:
        """The same as it lies in its folder."""
        return Handset(self.shelf.folder(name), self.transport)

    def tell(self, facts: Facts, words: str) -> None:
        """``facts`` for scripts, or ``words`` for people."""
        typer.echo(json.dumps(facts) if self.as_json else words)


@contextmanager
def desk(profile: Path | None, *, as_json: bool, **given: object) -> Iterator[Desk]:
    """The surroundings inside the block, whose errors end the command with one sentence."""
    try:
        home = Profile(profile) if profile else Profile.default()
        settings = load(home.settings, **{name: value for name, value in given.items() if value is not None})
        transport = connection.make_transport(settings)
        try:
            yield Desk(Shelf(home.phones), settings, transport, as_json)
        finally:
            transport.close()
    except TROUBLES as error:
        code, words = trouble(error)
        typer.echo(json.dumps({"error": code, "message": words}) if as_json else words, err=True)
        raise typer.Exit(1) from None


def secret_from(file: Path | None, variable: str, what: str) -> Secret:
    """From ``file``, else the environment (and out of it, so that no child inherits it), else asked for or piped in.

    Raises ``PhoneError`` when it is empty or too long, or ``OSError``.
    """
    text = _read(file, variable, what).strip()
    if not text or len(text) > LONGEST_SECRET:
        raise PhoneError(f"{what} is empty or too long.")
    return Secret(text)


def _read(file: Path | None, variable: str, what: str) -> str:
    if file is not None:
        with file.open("rb") as stream:
            return stream.read(LONGEST_SECRET + 2).decode("utf-8", "replace")
    if variable in os.environ:
        return os.environ.pop(variable)
    if sys.stdin.isatty():
        return str(typer.prompt(what, hide_input=True))
    return sys.stdin.readline(LONGEST_SECRET + 2)

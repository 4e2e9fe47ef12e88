"""``python -m kiosk audit``."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.audit import verify as verifying
from kiosk.audit.keeper import Keeper
from kiosk.audit.open import segments_of
from kiosk.errors import KioskError
from kiosk.profile import Profile
from kiosk.settings_file import load
from kiosk.vaults.choose import open_vault

audit = typer.Typer(no_args_is_help=True, help="What was done at this kiosk, in entries that nobody can change unseen.")

ProfileOption = Annotated[Path | None, typer.Option("--profile", help="Folder for settings, journal and secrets.")]


@audit.command()
def verify(profile: ProfileOption = None) -> None:
    """Say whether the log is whole; ends with 1 and names the first bad line when it is not."""
    with _said():
        home = _home(profile)
        vault = open_vault(home, load(home.settings).secrets)
        report = verifying.verify(segments_of(home), Keeper(vault))
    if report.problem is not None:
        typer.echo(f"Not whole after {report.entries} entries: {report.problem}.", err=True)
        raise typer.Exit(1)
    torn = f", {report.torn} torn and marked" if report.torn else ""
    if report.first_at is None or report.last_at is None:
        typer.echo("0 entries.")
    else:
        typer.echo(f"{report.entries} entries, from {_time(report.first_at)} to {_time(report.last_at)}, whole{torn}.")


@audit.command()
def show(
    profile: ProfileOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="one JSON object a line")] = False,
) -> None:
    """Print every entry, oldest first; whether they are to be believed says ``verify``."""
    with _said():
        for entry in verifying.entries(segments_of(_home(profile))):
            facts = " ".join(f"{name}={value}" for name, value in entry.facts.items())
            words = f"{entry.n} {_time(entry.at)} {entry.role} {entry.act} {facts}".rstrip()
            typer.echo(json.dumps(asdict(entry)) if as_json else words)


@contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except (KioskError, OSError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


def _home(profile: Path | None) -> Profile:
    return Profile(profile) if profile else Profile.default()


def _time(second: int) -> str:
    return datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%d %H:%M:%SZ")

"""``master-key``: made, looked at, and changed while servers run."""

from pathlib import Path
from typing import Annotated

import typer

from server_stub.assembly import make_core, opened
from server_stub.commands.common import AsJson, Database, fail, refusals_said, settings_with, show
from server_stub.domain.clock import SystemClock
from server_stub.domain.management.reissuing import Reissuing
from server_stub.store.keys.facts import names
from server_stub.store.keys.places import PLACES
from server_stub.store.keys.rotation import Rotation
from server_stub.store.master_key import create_master_key, read_master_key

app = typer.Typer(
    no_args_is_help=True,
    help="The key that all that is sealed hangs on. To rotate: new, give every server both, rotate, take the old away.",
)


@app.command()
def new(path: Annotated[Path, typer.Argument(help="a file that is not there yet")], as_json: AsJson = False) -> None:
    """Make a key file of mode 0600, and show the key's name."""
    with refusals_said():
        if read_master_key(path) is not None:
            fail(f"There is a master key in {path} already.")
        made = create_master_key(path)
    show({"file": str(path), "name": made.name}, as_json=as_json)


@app.command()
def status(as_json: AsJson = False, database: Database = None) -> None:
    """Show which keys this database is under, and how much is not under the current one yet."""
    with refusals_said(), opened(settings_with(database)) as found:
        with found.store.engine.connect() as connection:
            known = names(connection)
            left = sum(place.count(connection, str(known.current)) for place in PLACES)
        facts = {"current": known.current, "given": found.vault.ring.given.name, "leaving": sorted(known.leaving)}
    show({**facts, "not_under_current": left}, as_json=as_json)


@app.command()
def rotate(as_json: AsJson = False, database: Database = None) -> None:
    """Put everything under the key that the settings name first; every server must have been given both before.

    It may be stopped at any moment and typed again.
    """
    with refusals_said():
        settings = settings_with(database)
        with opened(settings) as found:
            moved = Rotation(found.store.engine, found.vault, _tell).run()
            core = make_core(found.store, found.vault, SystemClock(), settings.issuer or "", settings)
            reissued = Reissuing(core).all(unsalted=True)
            name = found.vault.ring.given.name
    show({"master_key": name, "moved": moved, "palms_reissued": reissued}, as_json=as_json)


def _tell(moved: int) -> None:
    typer.echo(f"{moved} moved", err=True)

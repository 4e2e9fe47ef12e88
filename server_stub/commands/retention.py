"""``retention``."""

from dataclasses import asdict
from typing import Annotated

import typer

from server_stub.commands.common import AsJson, Database, core_of, show
from server_stub.domain.retention import Retention

app = typer.Typer(no_args_is_help=True, help="Deleting by age; the periods are settings, see server.md.")


@app.callback()
def retention() -> None:
    """Deleting by age."""


@app.command()
def run(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="only say what would be deleted")] = False,
    as_json: AsJson = False,
    database: Database = None,
) -> None:
    """Delete what is due now, as a running server does every hour; a server may run meanwhile."""
    with core_of(database) as core:
        retention_ = Retention(core)
        swept = retention_.due() if dry_run else retention_.run()
    show(asdict(swept), as_json=as_json)

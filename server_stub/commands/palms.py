"""``palms``."""

from typing import Annotated

import typer

from server_stub.commands.common import AsJson, Database, core_of, fail, show
from server_stub.domain.management.reissuing import Reissuing

app = typer.Typer(no_args_is_help=True, help="Enrolled palms.")


@app.callback()
def palms() -> None:
    """Enrolled palms."""


@app.command()
def reissue(
    user_id: Annotated[str | None, typer.Argument(help="usr_…")] = None,
    every: Annotated[bool, typer.Option("--all", help="everybody's")] = False,
    as_json: AsJson = False,
    database: Database = None,
) -> None:
    """Put palms under new keys, without a new capture; templates that were taken from the store before fit no more."""
    if (user_id is None) == (not every):
        fail("Name one user, or say --all.")
    with core_of(database) as core:
        reissuing = Reissuing(core)
        count = reissuing.all() if user_id is None else reissuing.user(user_id)
    show({"palms_reissued": count}, as_json=as_json)

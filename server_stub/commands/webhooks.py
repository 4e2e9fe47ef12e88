"""``webhooks``."""

from typing import Annotated

import typer

from server_stub.commands.common import AsJson, Database, core_of, show
from server_stub.domain.management.replaying import replay as replay_event

app = typer.Typer(no_args_is_help=True, help="Events told to receivers.")


@app.callback()
def webhooks() -> None:
    """Events told to receivers."""


@app.command()
def replay(
    event_id: Annotated[str, typer.Argument(help="evt_…")], as_json: AsJson = False, database: Database = None
) -> None:
    """Send an event once more to every enabled endpoint that wants it. A running server does it within a second."""
    with core_of(database) as core:
        count = replay_event(core, event_id)
    show({"event_id": event_id, "deliveries": count}, as_json=as_json)

"""``app``: which pages may use an App. Apps are made and deleted through the API."""

from typing import Annotated

import typer

from server_stub.commands.common import AsJson, Database, core_of, show
from server_stub.domain.entities import App
from server_stub.domain.management.apps import Apps

app = typer.Typer(no_args_is_help=True)


@app.callback()
def group() -> None:
    """Apps: what phones, pages and kiosks speak through."""


@app.command()
def origins(
    app_id: Annotated[str, typer.Argument(help="an App of type web")],
    allowed: Annotated[list[str] | None, typer.Argument(help="origins such as https://shop.example; none: any")] = None,
    as_json: AsJson = False,
    database: Database = None,
) -> None:
    """Say which pages may use an App, instead of those said before."""
    with core_of(database) as core:
        changed = Apps(core).allow_as_operator(app_id, allowed or ())
    show(_facts(changed), as_json=as_json)


def _facts(of: App) -> dict[str, object]:
    return {
        "app_id": of.app_id,
        "app_type": of.app_type.value,
        "name": of.name,
        "publishable_key": of.publishable_key,
        "allowed_origins": list(of.allowed_origins),
    }

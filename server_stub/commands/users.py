"""``user``."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Annotated, TextIO

import typer

from server_stub.commands.common import AsJson, Database, core_of, fail, show
from server_stub.domain.entities import Caller
from server_stub.domain.errors import DomainError
from server_stub.domain.management.exporting import Exporting
from server_stub.domain.management.users import Users
from server_stub.doors.pinn import law_shapes

app = typer.Typer(no_args_is_help=True, help="What a person may ask for: what is stored, and that it is deleted.")

UserId = Annotated[str, typer.Argument(help="usr_…")]


@app.command()
def export(user_id: UserId, database: Database = None) -> None:
    """Print all that is stored about a person as one JSON object, without templates, codes and secrets."""
    with core_of(database) as core:
        found = Exporting(core).export(Users(core).scope_of(user_id), user_id)
        sys.stdout.writelines(law_shapes.export(found))
        sys.stdout.write("\n")


@app.command()
def delete(
    user_id: UserId,
    receipt: Annotated[Path | None, typer.Option(help="a file that is not there yet, for the receipt")] = None,
    as_json: AsJson = False,
    database: Database = None,
) -> None:
    """Delete a person with palms, devices, keys and sessions; the receipt can be asked for again."""
    with core_of(database) as core:
        users = Users(core)
        scope = users.scope_of(user_id)
        with _opened(receipt) as file:
            made = users.delete(Caller(scope, None), user_id)
            file.write(json.dumps(law_shapes.receipt(made), indent=2) + "\n")
    show({"receipt_id": made.receipt_id, "sha256": made.sha256, **made.deleted}, as_json=as_json)


@contextmanager
def _opened(path: Path | None) -> Iterator[TextIO]:
    """The new file, or nowhere. Opened first: nobody is deleted without the receipt that was asked for."""
    if path is None:
        yield StringIO()
        return
    try:
        file = path.open("x", encoding="utf-8")
    except OSError as error:
        fail(f"{path} cannot be made ({error.strerror}); nothing was deleted.")
    try:
        with file:
            yield file
    except DomainError:
        path.unlink()
        raise

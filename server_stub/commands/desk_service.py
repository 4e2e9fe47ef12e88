"""``desk-service``: a front desk's backend, the kiosks it serves, and its record."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import platformdirs
import typer

from server_stub.commands.common import AsJson, fail, refusals_said, show
from server_stub.desk_service.acts import Acts
from server_stub.desk_service.backend import Backend
from server_stub.desk_service.book import YOUNGEST_FORGOTTEN_DAYS, Book, BookUnusable
from server_stub.desk_service.kiosks import Kiosks
from server_stub.desk_service.roles import Role
from server_stub.desk_service.running import desk_app, serve_until_told
from server_stub.domain.ids import Secret, is_secret
from server_stub.logs import log_to_stderr
from server_stub.tls import checked_tls, demand_tls

app = typer.Typer(invoke_without_command=True)

File = Annotated[
    Path | None, typer.Option("--file", help="the desk's own file (default: PALM_DESK_FILE, else your data folder)")
]
Name = Annotated[str, typer.Argument(help="a kiosk's name, such as front-desk-1")]


@app.callback()
def desk_service(
    context: typer.Context,
    *,
    host: Annotated[str, typer.Option(help="address to listen at; any but this machine takes TLS")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="0 takes any free one")] = 8600,
    key_file: Annotated[Path | None, typer.Option(help="holds the secret key, instead of PINN_SECRET_KEY")] = None,
    certificate: Annotated[Path | None, typer.Option(help="PEM: the certificate, and those it was issued by")] = None,
    certificate_key: Annotated[Path | None, typer.Option(help="PEM: its private key, without a passphrase")] = None,
    behind_proxy: Annotated[bool, typer.Option("--behind-proxy", help="a proxy speaks TLS, nobody else gets here")] = (
        False
    ),
    file: File = None,
) -> None:
    """Serve the front desk: find, create and delete people, issue keys, write everything down.

    It talks to the API that PINN_API_HOST names, with the secret key of PINN_SECRET_KEY. Prints one JSON line when
    ready.
    """
    if context.invoked_subcommand is not None:
        return
    log_to_stderr()
    backend = Backend(os.environ.get("PINN_API_HOST", "http://127.0.0.1:8400").rstrip("/"), _secret_key(key_file))
    with refusals_said():
        tls = checked_tls(certificate, certificate_key)
        demand_tls(host, tls, behind_proxy=behind_proxy)
    with _book(file) as book, refusals_said():
        if not serve_until_told(desk_app(book, backend), host, port, _announce, tls):
            fail("The desk could not start.")


@app.command()
def token(
    name: Name,
    role: Annotated[Role, typer.Option(help="the most that anybody may be who asks through it")] = Role.CLERK,
    as_json: AsJson = False,
    file: File = None,
) -> None:
    """Allow a kiosk. The token is shown this once; one of the same name from before opens nothing any more."""
    if not 1 <= len(name) <= 60 or not name.isprintable():
        fail("A kiosk's name has 1 to 60 characters in one line.")
    with _book(file) as book:
        made = Kiosks(book).allow(name, role)
    show({"kiosk": name, "role": role.value, "desk_token": made}, as_json=as_json)


@app.command()
def revoke(name: Name, file: File = None) -> None:
    """Let nobody in through this kiosk any more."""
    with _book(file) as book:
        if not Kiosks(book).revoke(name):
            fail(f"No kiosk {name} is allowed.")


@app.command()
def kiosks(as_json: AsJson = False, file: File = None) -> None:
    """Show the kiosks, without their tokens."""
    with _book(file) as book:
        every = Kiosks(book).all()
    show({kiosk.name: "revoked" if kiosk.revoked else kiosk.role.value for kiosk in every}, as_json=as_json)


@app.command()
def acts(
    forget_after: Annotated[
        int | None, typer.Option(min=YOUNGEST_FORGOTTEN_DAYS, help="days; older ones are forgotten first")
    ] = None,
    file: File = None,
) -> None:
    """Print the record, one JSON object a line, oldest first."""
    with _book(file) as book:
        record = Acts(book)
        if forget_after is not None:
            record.forget(forget_after)
        for written in record.all():
            sys.stdout.write(json.dumps(asdict(written)) + "\n")


def _secret_key(key_file: Path | None) -> str:
    try:
        given = key_file.read_text("utf-8") if key_file else os.environ.get("PINN_SECRET_KEY", "")
    except (OSError, ValueError):
        fail(f"The key file {key_file} cannot be read.")
    if not is_secret(Secret.SECRET_KEY, given.strip()):
        fail("The desk needs a secret key (sk_…) in PINN_SECRET_KEY or a --key-file.")
    return given.strip()


@contextmanager
def _book(file: Path | None) -> Iterator[Book]:
    default = os.environ.get("PALM_DESK_FILE") or str(platformdirs.user_data_path("palm-kiosk") / "desk.sqlite3")
    with refusals_said():
        try:
            yield Book(file or Path(default))
        except BookUnusable as error:
            fail(str(error))


def _announce(url: str) -> None:
    sys.stdout.write(json.dumps({"url": url}) + "\n")
    sys.stdout.flush()

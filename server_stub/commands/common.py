"""What every command shares: where the database is, and how a refusal is said."""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Annotated, Any, NoReturn

import typer
from pydantic import ValidationError

from server_stub.assembly import make_core, opened
from server_stub.domain.clock import SystemClock
from server_stub.domain.core import Core
from server_stub.domain.errors import DomainError
from server_stub.serve import CannotListen
from server_stub.settings import Settings
from server_stub.store.errors import StoreUnusable

Database = Annotated[
    str | None,
    typer.Option(help="SQLite file or postgresql:// URL (default: PALM_SERVER_DATABASE, else your data folder)"),
]
AsJson = Annotated[bool, typer.Option("--json", help="print one JSON object")]
Live = Annotated[bool, typer.Option("--live", help="live mode instead of test mode")]


def fail(sentence: str) -> NoReturn:
    """Say what is wrong and end with status 1."""
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


@contextmanager
def refusals_said() -> Iterator[None]:
    """Every foreseen failure becomes one sentence."""
    try:
        yield
    except (StoreUnusable, CannotListen) as error:
        fail(str(error))
    except DomainError as error:
        fail(error.message)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        fail(f"The setting {'.'.join(str(part) for part in first['loc'])} is wrong: {first['msg']}.")


def settings_with(database: str | None, **options: object) -> Settings:
    """Settings of the environment, with the options that were given."""
    given = {name: value for name, value in {"database": database, **options}.items() if value is not None}
    return Settings(**given)  # type: ignore[arg-type]


@contextmanager
def core_of(database: str | None) -> Iterator[Core]:
    """The domain over the database, for a command that does one thing; failures are said."""
    with refusals_said():
        settings = settings_with(database)
        with opened(settings) as found:
            yield make_core(found.store, found.vault, SystemClock(), settings.issuer or "", settings)


def show(facts: Mapping[str, Any], *, as_json: bool) -> None:
    """Print facts to standard output, as JSON or one per line."""
    if as_json:
        sys.stdout.write(json.dumps(facts) + "\n")
    else:
        for name, value in facts.items():
            sys.stdout.write(f"{name}: {value}\n")

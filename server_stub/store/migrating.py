"""Bringing a database's tables up to what this program knows, with Alembic."""

from collections.abc import Callable
from enum import Enum, auto
from importlib.resources import files

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect

from server_stub.store.vectors import add_vectors


class Age(Enum):
    """How a database's tables stand to this program."""

    EMPTY = auto()
    OLDER = auto()
    CURRENT = auto()
    NEWER = auto()
    FOREIGN = auto()
    """Tables, but none of ours."""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(files("server_stub.store") / "migrations"))
    return config


def age(connection: Connection) -> Age:
    """Compare the database's revision with ours."""
    found = MigrationContext.configure(connection).get_current_revision()
    script = ScriptDirectory.from_config(_config())
    if found is None:
        return Age.FOREIGN if inspect(connection).get_table_names() else Age.EMPTY
    if found == script.get_current_head():
        return Age.CURRENT
    known = {revision.revision for revision in script.walk_revisions()}
    return Age.OLDER if found in known else Age.NEWER


def revisions() -> tuple[str, ...]:
    """Every revision, oldest first."""
    walked = ScriptDirectory.from_config(_config()).walk_revisions()
    return tuple(reversed([revision.revision for revision in walked]))


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run what is missing, in one transaction; a second process waits and then finds nothing to do.

    Where the database has learnt to search since, the table for it is added too.
    """
    _run(engine, lambda config: command.upgrade(config, revision))
    if revision == "head":
        add_vectors(engine)


def downgrade(engine: Engine, revision: str) -> None:
    """Go back to an older revision, or to ``base``, which is no tables at all; what they held is lost."""
    _run(engine, lambda config: command.downgrade(config, revision))


def _run(engine: Engine, do: Callable[[Config], None]) -> None:
    config = _config()
    with engine.execution_options(palm_writing=True).begin() as connection:
        config.attributes["connection"] = connection
        do(config)

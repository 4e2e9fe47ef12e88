"""A database of one's own on the PostgreSQL of the tests."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text

from server_stub.store.engine import database_url, make_engine
from server_stub.store.opening import migrate


@contextmanager
def database_with_queue(postgresql_url: str) -> Iterator[str]:
    """Its URL, inside the block; all tables are there, the queue's too."""
    name = f"queue_{secrets.token_hex(4)}"
    own = database_url(postgresql_url).set(drivername="postgresql", database=name)
    url = own.render_as_string(hide_password=False)
    tell(postgresql_url, f"CREATE DATABASE {name}")
    try:
        migrate(url, queue=True)
        yield url
    finally:
        tell(postgresql_url, f"DROP DATABASE {name} WITH (FORCE)")


def tell(url: str, *sentences: str) -> None:
    """Have a database do something, outside of any transaction."""
    engine = make_engine(database_url(url))
    with engine.connect() as connection:
        apart = connection.execution_options(isolation_level="AUTOCOMMIT")
        for sentence in sentences:
            apart.execute(text(sentence))
    engine.dispose()

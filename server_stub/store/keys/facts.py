"""Which master keys a database is under, as it says itself: one to seal under, and during a rotation the ones before.

Servers may come and go while this changes. Every transaction that writes asks first which key is the current one
(:func:`follow`), and the change waits until no such transaction runs; so nothing is ever sealed under a key after the
database was told to leave it, and a server without the new key refuses to write instead of writing what is soon lost.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, delete, insert, select, text, update

from server_stub.domain.errors import Unavailable
from server_stub.domain.ports import VaultError
from server_stub.store.errors import StoreUnusable
from server_stub.store.keys.ring import KeyRing
from server_stub.store.tables import FACTS

CURRENT = "master_key"
LEAVING = "master_keys_leaving"

_LOCK = 0x70616C6D
"""PostgreSQL's advisory lock: shared by those who write, alone for who changes the key. SQLite has one writer."""

_log = logging.getLogger("server_stub.keys")


@dataclass(frozen=True, slots=True)
class Names:
    """``current`` is what is sealed under, None in a new database; under ``leaving`` something may still be sealed."""

    current: str | None
    leaving: frozenset[str] = frozenset()


def names(connection: Connection) -> Names:
    """What the database says."""
    found = dict(
        connection.execute(select(FACTS.c.name, FACTS.c.value).where(FACTS.c.name.in_((CURRENT, LEAVING)))).all()
    )
    return Names(found.get(CURRENT), frozenset(found.get(LEAVING, "").split()))


def settle(connection: Connection, ring: KeyRing) -> None:
    """Take up a database: a new one goes under the key given first. Raises ``StoreUnusable`` when a key is missing."""
    known = names(connection)
    if known.current is None:
        keep(connection, CURRENT, ring.given.name)
    elif known.current not in ring:
        raise StoreUnusable(f"The master key given is not the one of this database (its name is {known.current}).")
    missing = sorted(name for name in known.leaving if name not in ring)
    if missing:
        raise StoreUnusable(
            f"This database still holds secrets under the master key named {', '.join(missing)}. Name it in "
            "PALM_SERVER_PREVIOUS_MASTER_KEYS and type: python -m server_stub master-key rotate"
        )
    ring.use(known.current or ring.given.name)


def follow(connection: Connection, ring: KeyRing) -> None:
    """At the start of a transaction that writes: seal under the key of now, or raise ``Unavailable`` without it."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock_shared(:lock)"), {"lock": _LOCK})
    current = connection.scalar(select(FACTS.c.value).where(FACTS.c.name == CURRENT))
    try:
        ring.use(str(current))
    except VaultError as error:
        _log.error("the database is under another master key now: restart this server with the key named %s", current)
        raise Unavailable("The server needs another master key; nothing was changed.") from error


@contextmanager
def alone(engine: Engine) -> Iterator[Connection]:
    """A transaction that no other one writes beside."""
    with engine.execution_options(palm_writing=True).begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        yield connection


def change(connection: Connection, ring: KeyRing) -> None:
    """From now on everything is sealed under the key given first; those before stay until nothing is under them."""
    known = names(connection)
    if known.current == ring.given.name:
        return
    before = known.leaving | ({known.current} if known.current else set())
    keep(connection, LEAVING, " ".join(sorted(before - {ring.given.name})))
    keep(connection, CURRENT, ring.given.name)


def leave(connection: Connection) -> None:
    """Nothing is under any but the current key."""
    connection.execute(delete(FACTS).where(FACTS.c.name == LEAVING))


def keep(connection: Connection, name: str, value: str) -> None:
    """Set one fact."""
    changed = connection.execute(update(FACTS).where(FACTS.c.name == name).values(value=value))
    if changed.rowcount == 0:
        connection.execute(insert(FACTS).values(name=name, value=value))

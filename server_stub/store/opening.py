"""Opens a store, or says in one sentence why not."""

import logging
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, exc

from server_stub.domain.errors import Unavailable
from server_stub.store.engine import BUSY_SECONDS, database_url, make_engine, sqlite_path
from server_stub.store.errors import StoreUnmigrated, StoreUnusable
from server_stub.store.keys.facts import alone, follow, names, settle
from server_stub.store.keys.master import Master
from server_stub.store.keys.providers import FileKey, KeyMissing, KeyProvider
from server_stub.store.keys.ring import KeyRing
from server_stub.store.keys.root import take_root
from server_stub.store.migrating import Age, age, upgrade
from server_stub.store.store import OnFilling, SqlStore
from server_stub.store.vault import AesVault
from server_stub.store.vectors import has_vectors

_log = logging.getLogger("server_stub.store")


@dataclass(frozen=True, slots=True)
class Opened:
    """A store and the vault whose keys fit it."""

    store: SqlStore
    vault: AesVault


def open_store(
    database: str,
    *,
    key: KeyProvider | None = None,
    others: Sequence[KeyProvider] = (),
    busy_seconds: float = BUSY_SECONDS,
    queue: bool = False,
) -> Opened:
    """Open ``database`` (a path or URL); a new SQLite file is migrated, an older one is StoreUnmigrated.

    The master key is what ``key`` finds, else (SQLite) the file ``<database>.key``; a new database's key is made where
    that is possible. ``others`` are keys that this database may be under too, while it is moved from one to another.
    With ``queue`` each transaction that fills the outbox makes jobs of procrastinate's.
    """
    engine = _engine(database, busy_seconds)
    try:
        if queue:
            _require_queueing(engine)
        _require_current(engine, database)
        on_filling = _deferral(engine) if queue else None
        ring = KeyRing(_master(engine, key or _beside(engine)), *(other.load() for other in others))
        with alone(engine) as connection:
            settle(connection, ring)
            vault = take_root(connection, ring)
        vectors = has_vectors(engine)
    except exc.DBAPIError as error:
        engine.dispose()
        raise StoreUnusable(_sentence(database, error)) from error
    except (StoreUnusable, Unavailable):
        engine.dispose()
        raise
    _say_who_searches(engine, vectors)
    store = SqlStore(engine, lambda connection: follow(connection, ring), vectors=vectors)
    if on_filling is not None:
        store.on_filling = on_filling
    return Opened(store, vault)


def _deferral(engine: Engine) -> OnFilling:
    from server_stub.store.queue import jobs, schema  # noqa: PLC0415 - procrastinate is for who chose it

    schema.require(engine)
    return jobs.Deferral()


def _require_queueing(engine: Engine) -> None:
    if engine.dialect.name != "postgresql":
        raise StoreUnusable("PALM_SERVER_QUEUE=procrastinate needs PostgreSQL; on SQLite leave it at outbox.")


def _say_who_searches(engine: Engine, vectors: bool) -> None:
    if vectors:
        _log.info("palms are searched in memory, large galleries by PostgreSQL (pgvector)")
    elif engine.dialect.name == "postgresql":
        _log.info("palms are searched in memory: this database has no pgvector index (see migrate)")


def migrate(database: str, *, queue: bool = False) -> None:
    """Bring the tables up to date, with ``queue`` also procrastinate's; raises StoreUnusable."""
    engine = _engine(database, BUSY_SECONDS)
    try:
        if queue:
            _require_queueing(engine)
        with engine.connect() as connection:
            _require_ours(age(connection), database)
        upgrade(engine)
        if queue:
            from server_stub.store.queue import schema  # noqa: PLC0415 - procrastinate is for who chose it

            schema.bring_up(engine)
    except exc.DBAPIError as error:
        raise StoreUnusable(_sentence(database, error)) from error
    finally:
        engine.dispose()


def _engine(database: str, busy_seconds: float) -> Engine:
    try:
        url = database_url(database)
        engine = make_engine(url, busy_seconds)
    except (exc.ArgumentError, exc.NoSuchModuleError, ImportError) as error:
        raise StoreUnusable("The database URL is not one this server knows (SQLite path or postgresql://).") from error
    path = sqlite_path(url)
    if path is not None:
        _require_usable_file(path)
    return engine


def _require_usable_file(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.touch(0o600)
        mode = path.stat().st_mode
    except OSError as error:
        raise StoreUnusable(f"The database {path} cannot be opened: {error.strerror}.") from error
    if stat.S_ISDIR(mode):
        raise StoreUnusable(f"The database {path} is a folder; name a file.")
    if not mode & 0o222:
        raise StoreUnusable(f"The database {path} is read-only. Type: chmod u+w {path}")


def _require_current(engine: Engine, database: str) -> None:
    with engine.execution_options(palm_writing=True).begin() as connection:
        found = age(connection)
    _require_ours(found, database)
    if found is Age.CURRENT:
        return
    if found is Age.EMPTY and engine.dialect.name == "sqlite":
        upgrade(engine)
        return
    raise StoreUnmigrated(f"The database {_shown(database)} needs its tables. Type: python -m server_stub migrate")


def _require_ours(found: Age, database: str) -> None:
    if found is Age.NEWER:
        raise StoreUnusable(f"The database {_shown(database)} was made by a newer version of this server.")
    if found is Age.FOREIGN:
        raise StoreUnusable(f"The database {_shown(database)} belongs to another program.")


def _master(engine: Engine, provider: KeyProvider) -> Master:
    """The key, made anew only for a database that was never under one."""
    try:
        return provider.load()
    except KeyMissing:
        with engine.connect() as connection:
            if names(connection).current is not None:
                raise
        return provider.make()


def _beside(engine: Engine) -> FileKey:
    path = sqlite_path(engine.url)
    if path is None:
        raise StoreUnusable("PostgreSQL needs a master key: set PALM_SERVER_MASTER_KEY or PALM_SERVER_MASTER_KEY_FILE.")
    return FileKey(path.with_name(path.name + ".key"))


def _shown(database: str) -> str:
    url = database_url(database)
    return str(url.database) if sqlite_path(url) is not None else url.render_as_string(hide_password=True)


def _sentence(database: str, error: exc.DBAPIError) -> str:
    cause = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else "no reason given"
    known = {
        "locked": "is locked by another program",
        "readonly": "is read-only",
        "read-only": "is read-only",
        "not a database": "is damaged or not a database",
        "malformed": "is damaged",
        "full": "lies on a full disk",
    }
    said = next((text for word, text in known.items() if word in cause), f"cannot be opened: {cause}")
    return f"The database {_shown(database)} {said}."

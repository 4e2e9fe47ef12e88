"""Opens a store, or says in one sentence why not."""

import stat
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, exc, insert, select

from server_stub.store.engine import BUSY_SECONDS, database_url, make_engine, sqlite_path
from server_stub.store.errors import StoreUnmigrated, StoreUnusable
from server_stub.store.master_key import MasterKey, create_master_key, read_master_key
from server_stub.store.migrating import Age, age, upgrade
from server_stub.store.store import SqlStore
from server_stub.store.tables import FACTS
from server_stub.store.vault import AesVault

MASTER_KEY_FACT = "master_key"


@dataclass(frozen=True, slots=True)
class Opened:
    """A store and the vault whose key fits it."""

    store: SqlStore
    vault: AesVault


def open_store(
    database: str,
    *,
    master_key: MasterKey | None = None,
    key_file: Path | None = None,
    busy_seconds: float = BUSY_SECONDS,
) -> Opened:
    """Open ``database`` (a path or URL); a new SQLite file is migrated, an older one is StoreUnmigrated.

    The master key is ``master_key``, else the one in ``key_file``, else (SQLite) in the file ``<database>.key``,
    which is made for a new database.
    """
    engine = _engine(database, busy_seconds)
    try:
        _require_current(engine, database)
        key = master_key or _key(engine, key_file)
        _require_same_key(engine, key)
    except exc.DBAPIError as error:
        engine.dispose()
        raise StoreUnusable(_sentence(database, error)) from error
    except StoreUnusable:
        engine.dispose()
        raise
    return Opened(SqlStore(engine), AesVault(key))


def migrate(database: str) -> None:
    """Bring the tables up to date; raises StoreUnusable."""
    engine = _engine(database, BUSY_SECONDS)
    try:
        with engine.connect() as connection:
            _require_ours(age(connection), database)
        upgrade(engine)
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


def _key(engine: Engine, key_file: Path | None) -> MasterKey:
    path = key_file or _beside(engine)
    found = read_master_key(path)
    if found is not None:
        return found
    with engine.connect() as connection:
        sealed_before = _fact(connection) is not None
    if sealed_before:
        raise StoreUnusable(f"The master key {path} of this database is missing. Put it back from a backup.")
    return create_master_key(path)


def _beside(engine: Engine) -> Path:
    path = sqlite_path(engine.url)
    if path is None:
        raise StoreUnusable("PostgreSQL needs a master key: set PALM_SERVER_MASTER_KEY or PALM_SERVER_MASTER_KEY_FILE.")
    return path.with_name(path.name + ".key")


def _fact(connection: Connection) -> str | None:
    found: str | None = connection.scalar(select(FACTS.c.value).where(FACTS.c.name == MASTER_KEY_FACT))
    return found


def _require_same_key(engine: Engine, key: MasterKey) -> None:
    with engine.execution_options(palm_writing=True).begin() as connection:
        known = _fact(connection)
        if known is None:
            connection.execute(insert(FACTS).values(name=MASTER_KEY_FACT, value=key.name))
        elif known != key.name:
            raise StoreUnusable(f"The master key given is not the one of this database (its name is {known}).")


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

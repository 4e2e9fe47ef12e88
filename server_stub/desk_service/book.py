"""The desk's own file: SQLite, for its owner alone. Every use opens it anew, so threads share nothing."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from server_stub.domain.errors import Unavailable

VERSION = 1
BUSY_SECONDS = 3.0
YOUNGEST_FORGOTTEN_DAYS = 90
"""An act is kept at least this long; the file itself refuses to forget it earlier, or to change it ever."""

_TABLES = f"""
CREATE TABLE people (
    person_id TEXT PRIMARY KEY, reference TEXT NOT NULL, folded TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    folded_name TEXT NOT NULL, user_id TEXT UNIQUE, created_at INTEGER NOT NULL
);
CREATE TABLE kiosks (
    token_hash TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, created_at INTEGER NOT NULL, revoked_at INTEGER
);
CREATE TABLE acts (
    number INTEGER PRIMARY KEY AUTOINCREMENT, act_id TEXT NOT NULL, at INTEGER NOT NULL, kiosk TEXT NOT NULL,
    role TEXT NOT NULL, clerk TEXT NOT NULL, act TEXT NOT NULL, person_id TEXT, target TEXT, reason TEXT,
    outcome TEXT NOT NULL
);
CREATE TRIGGER acts_stay BEFORE UPDATE ON acts BEGIN SELECT RAISE(ABORT, 'acts are never changed'); END;
CREATE TRIGGER acts_last BEFORE DELETE ON acts
    WHEN OLD.at > CAST(strftime('%s', 'now') AS INTEGER) - {YOUNGEST_FORGOTTEN_DAYS * 86400}
    BEGIN SELECT RAISE(ABORT, 'acts are kept'); END;
PRAGMA user_version = {VERSION};
"""


class BookUnusable(Exception):
    """The text is one sentence for the operator."""


class Book:
    """``path`` is made when it is not there. Raises ``BookUnusable`` for one that others can read, or is none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            _own(path)
            with closing(self._connect()) as connection:
                _prepare(connection, path)
        except (OSError, sqlite3.Error) as error:
            raise BookUnusable(f"The desk's file {path} cannot be used: {error}.") from None

    @contextmanager
    def open(self) -> Iterator[sqlite3.Connection]:
        """One transaction, kept when the block ends and undone when it raises. Raises ``Unavailable``."""
        try:
            with closing(self._connect()) as connection:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            raise Unavailable("The desk's own file cannot be used now.", reason="desk_unavailable") from error

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA secure_delete = ON")
        return connection


def _own(path: Path) -> None:
    """The file is ours alone, and there."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600))
    if stat.S_IMODE(path.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
        raise BookUnusable(f"The desk's file {path} can be read by others: chmod 600 it.")


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version == 0:
        connection.executescript(f"BEGIN IMMEDIATE;{_TABLES}COMMIT;")
    elif version != VERSION:
        raise BookUnusable(f"The desk's file {path} is of another version of this program ({version}).")

"""A deleted user's data key is nowhere in the database's files, the write-ahead log included."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller
from server_stub.domain.management.users import Users
from server_stub.settings import Settings
from server_stub.testing import InProcessServer


def _user_with_key(core: Core, caller: Caller) -> tuple[str, bytes]:
    user_id = Users(core).create(caller).user_id
    with core.store.read() as work:
        sealed = work.data_keys.get(user_id)
    assert sealed is not None
    return user_id, sealed


def _files_with(sealed: bytes, folder: Path) -> list[str]:
    return sorted(file.name for file in folder.glob("server.sqlite3*") if sealed in file.read_bytes())


def test_nothing_of_the_data_key_is_left(tmp_path: Path) -> None:
    with InProcessServer(folder=tmp_path) as server:
        caller = Caller(server.account.app.scope, None)
        user_id, sealed = _user_with_key(server.core, caller)
        assert _files_with(sealed, tmp_path) == ["server.sqlite3-wal"]
        Users(server.core).delete(caller, user_id)
        assert _files_with(sealed, tmp_path) == []


def test_a_busy_store_deletes_all_the_same_and_says_what_is_left(
    tmp_path: Path, expect_log: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    with InProcessServer(folder=tmp_path, settings=Settings(busy_seconds=0.05)) as server:
        caller = Caller(server.account.app.scope, None)
        user_id, sealed = _user_with_key(server.core, caller)
        with closing(sqlite3.connect(tmp_path / "server.sqlite3", isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM users").fetchone()
            expect_log("stays in the write-ahead log")
            Users(server.core).delete(caller, user_id)
            assert "stays in the write-ahead log" in caplog.text
            assert _files_with(sealed, tmp_path) == ["server.sqlite3-wal"]
            reader.execute("ROLLBACK")
        with server.core.store.read() as work:
            assert work.users.get(user_id) is None
        server.core.store.scrub()
        assert _files_with(sealed, tmp_path) == []

"""A store opens, or one sentence says why not."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from server_stub.store.engine import database_url, make_engine
from server_stub.store.errors import StoreUnmigrated, StoreUnusable
from server_stub.store.keys.providers import FileKey, GivenKey, KeyProvider
from server_stub.store.master_key import new_master_key
from server_stub.store.migrating import downgrade
from server_stub.store.opening import migrate, open_store
from tests.helpers import rows


def _opened_and_closed(path: Path, key: KeyProvider | None = None) -> None:
    open_store(str(path), key=key).store.close()


def _refusal(path: Path, **options: KeyProvider | float) -> str:
    with pytest.raises(StoreUnusable) as refused:
        open_store(str(path), **options)
    assert str(refused.value).endswith(".") or "Type:" in str(refused.value)
    return str(refused.value)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database that was used once."""
    path = tmp_path / "deep" / "er" / "server.sqlite3"
    _opened_and_closed(path)
    return path


def test_a_new_database_is_made_with_its_key_and_kept_from_others(path: Path) -> None:
    for name in ("server.sqlite3", "server.sqlite3.key"):
        assert stat.S_IMODE(path.with_name(name).stat().st_mode) == 0o600


def test_what_was_kept_is_there_at_the_next_opening(path: Path) -> None:
    first = open_store(str(path))
    with first.store.write() as work:
        work.accounts.add(rows.account())
        sealed = first.vault.seal(b"x", "c")
    first.store.close()
    second = open_store(str(path))
    with second.store.read() as work:
        assert work.accounts.all() == (rows.account(),)
    assert second.vault.open(sealed, "c") == b"x"
    second.store.close()


def test_a_missing_key_is_not_made_again(path: Path) -> None:
    path.with_name(path.name + ".key").unlink()
    assert "is missing. Put it back" in _refusal(path)
    assert not path.with_name(path.name + ".key").exists()


def test_another_key_is_noticed(path: Path) -> None:
    assert "is not the one of this database" in _refusal(path, key=GivenKey(new_master_key()))


def test_a_key_may_lie_elsewhere_or_be_given(tmp_path: Path) -> None:
    open_store(str(tmp_path / "a.db"), key=FileKey(tmp_path / "elsewhere.key")).store.close()
    assert (tmp_path / "elsewhere.key").exists()
    _opened_and_closed(tmp_path / "b.db", GivenKey(new_master_key()))
    assert not [entry for entry in tmp_path.iterdir() if entry.name in {"a.db.key", "b.db.key"}]


def test_a_read_only_file(path: Path) -> None:
    path.chmod(0o444)
    assert "is read-only" in _refusal(path)


def test_a_locked_file(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "is locked by another program" in _refusal(path, busy_seconds=0.05)


@pytest.mark.parametrize("content", [b"not a database at all" * 300, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.db").write_bytes(content)
    assert "is damaged" in _refusal(tmp_path / "bad.db")


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in _refusal(tmp_path)


def test_a_place_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot be opened" in _refusal(tmp_path / "file" / "server.db")


def test_another_programs_database(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE t (a)")
        other.commit()
    assert "belongs to another program" in _refusal(tmp_path / "other.db")
    with pytest.raises(StoreUnusable, match="another program"):
        migrate(str(tmp_path / "other.db"))


def test_a_newer_database(path: Path) -> None:
    engine = make_engine(database_url(str(path)))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999_future'"))
    engine.dispose()
    assert "newer version" in _refusal(path)
    with pytest.raises(StoreUnusable, match="newer version"):
        migrate(str(path))


def test_an_older_database_waits_for_migrate(path: Path) -> None:
    engine = make_engine(database_url(str(path)))
    downgrade(engine, "-1")
    engine.dispose()
    with pytest.raises(StoreUnmigrated, match="python -m server_stub migrate"):
        open_store(str(path))
    migrate(str(path))
    _opened_and_closed(path)


def test_urls_that_lead_nowhere() -> None:
    for url in ("mysql://x/y", "://", "sqlserver://a"):
        with pytest.raises(StoreUnusable, match="not one this server knows"):
            open_store(url)
    with pytest.raises(StoreUnusable, match="cannot be opened") as refused:
        open_store("postgresql://someone:hidden@127.0.0.1:1/palms")
    assert "hidden" not in str(refused.value)

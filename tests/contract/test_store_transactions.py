"""Contract of the store: all or nothing, one decision at a time, and tables exactly as declared."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect

from server_stub.domain.errors import Conflict
from server_stub.store.migrating import Age, age, downgrade, upgrade
from server_stub.store.store import SqlStore
from server_stub.store.tables import METADATA
from tests.helpers import rows


class Stop(Exception):
    pass


def test_a_write_that_raises_leaves_nothing(store: SqlStore) -> None:
    user = rows.user()
    with suppress(Stop), store.write() as work:
        rows.populate(work, user)
        raise Stop
    with store.read() as work:
        assert work.accounts.all() == ()
        assert work.users.get(user.user_id) is None


def test_a_read_keeps_nothing(store: SqlStore) -> None:
    with store.write() as work:
        work.accounts.add(rows.account())
    with store.read() as work:
        before = work.accounts.all()
        with store.write() as other:
            other.accounts.add(replace(rows.account(), account_id="acct_later"))
        assert work.accounts.all() == before
    with store.read() as work:
        assert len(work.accounts.all()) == 2


def test_a_foreign_key_holds(store: SqlStore) -> None:
    with pytest.raises(Conflict), store.write() as work:
        work.users.add(rows.user())


def test_two_uses_of_one_key_at_once_give_exactly_one(store: SqlStore) -> None:
    user = rows.user()
    key = rows.enrollment_key(user)
    with store.write() as work:
        rows.populate(work, user)
        work.enrollment_keys.add(key)
    together = threading.Barrier(2)

    def use(second: int) -> bool:
        together.wait()
        with store.write() as work:
            found = work.enrollment_keys.by_hash(key.secret_hash)
            assert found is not None
            if found.used_at is not None:
                return False
            work.enrollment_keys.save(replace(found, used_at=second))
            return True

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(use, (50, 51))) == [False, True]


def test_many_writers_lose_nothing(store: SqlStore) -> None:
    with store.write() as work:
        work.accounts.add(rows.account())
    users = [rows.user() for _ in range(20)]

    def add(number: int) -> None:
        with store.write() as work:
            work.users.add(users[number])

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(len(users))))
    with store.read() as work:
        assert all(work.users.get(user.user_id) == user for user in users)


def _is_no_vector(_thing: object, name: str | None, *_about: object) -> bool:
    """The table of ``store.vectors`` is added beside the migrations, where PostgreSQL has pgvector."""
    return not (name or "").startswith(("palm_vectors", "ix_palm_vectors"))


def test_migrations_make_exactly_the_declared_tables(empty_engine: Engine) -> None:
    with empty_engine.connect() as connection:
        assert age(connection) is Age.EMPTY
    upgrade(empty_engine)
    upgrade(empty_engine)
    with empty_engine.connect() as connection:
        assert age(connection) is Age.CURRENT
        declared = {"compare_type": True, "target_metadata": METADATA, "include_object": _is_no_vector}
        context = MigrationContext.configure(connection, opts=declared)
        assert compare_metadata(context, METADATA) == []


def test_migrations_go_back_to_nothing(empty_engine: Engine) -> None:
    upgrade(empty_engine)
    downgrade(empty_engine, "base")
    with empty_engine.connect() as connection:
        assert set(inspect(connection).get_table_names()) <= {"alembic_version"}
    upgrade(empty_engine)
    with empty_engine.connect() as connection:
        assert age(connection) is Age.CURRENT

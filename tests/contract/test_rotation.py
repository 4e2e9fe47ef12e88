"""Contract of the store: moved from one master key to another while it is used, nothing is lost and nothing left."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace

import pytest
from sqlalchemy import Engine, LargeBinary, select, update

from server_stub.domain.core import Core
from server_stub.domain.errors import Unavailable
from server_stub.domain.management.users import Users
from server_stub.domain.palm_safe import PalmSafe
from server_stub.store.errors import StoreUnusable
from server_stub.store.keys.facts import Names, names
from server_stub.store.keys.master import Master
from server_stub.store.keys.places import PLACES
from server_stub.store.keys.ring import KeyRing
from server_stub.store.keys.rotation import Rotation
from server_stub.store.tables import DATA_KEYS, METADATA
from server_stub.store.vault import AesVault
from tests.helpers.keytown import NEW, OLD, PALM, SEALED, SERVICE, Town, town_on


class Killed(Exception):
    pass


@pytest.fixture
def town(empty_engine: Engine) -> Iterator[Town]:
    with town_on(empty_engine) as made:
        yield made


def _left(engine: Engine, master: Master) -> int:
    with engine.connect() as connection:
        return sum(place.count(connection, master.name) for place in PLACES)


def _names(engine: Engine) -> Names:
    with engine.connect() as connection:
        return names(connection)


@pytest.mark.parametrize("to", [NEW, SERVICE], ids=["file", "service"])
def test_everything_is_moved_and_the_old_key_can_go(town: Town, empty_engine: Engine, to: Master) -> None:
    derived = town.open(OLD)[0].vault.derive("x")
    assert _left(empty_engine, to) == SEALED
    assert town.rotate(to, OLD) == SEALED
    assert (_left(empty_engine, to), _names(empty_engine)) == (0, Names(to.name))
    opened, core = town.open(to)
    town.check(core)
    assert opened.vault.derive("x") == derived
    with pytest.raises(StoreUnusable, match=f"not the one of this database.*{to.name}"):
        town.open(OLD)
    assert town.rotate(to) == 0


def test_back_from_a_service_to_a_file(town: Town) -> None:
    town.rotate(SERVICE, OLD)
    town.rotate(NEW, SERVICE)
    town.check(town.open(NEW)[1])


def _kill_after(count: int) -> Callable[[int], None]:
    def told(moved: int) -> None:
        if moved >= count:
            raise Killed

    return told


@pytest.mark.parametrize("after", [1, 5, 9])
def test_killed_in_the_middle_it_goes_on(town: Town, empty_engine: Engine, after: int) -> None:
    with pytest.raises(Killed):
        town.rotate(NEW, OLD, told=_kill_after(after))
    left = _left(empty_engine, NEW)
    assert 0 < left < SEALED
    assert _names(empty_engine) == Names(NEW.name, frozenset({OLD.name}))
    for keys in ((NEW, OLD), (OLD, NEW)):
        town.check(town.open(*keys)[1])
    for keys, said in (((NEW,), "still holds secrets under the master key"), ((OLD,), "not the one of this database")):
        with pytest.raises(StoreUnusable, match=said):
            town.open(*keys)
    assert town.rotate(NEW, OLD) == left
    town.check(town.open(NEW)[1])


def test_turned_round_in_the_middle(town: Town, empty_engine: Engine) -> None:
    with pytest.raises(Killed):
        town.rotate(NEW, OLD, told=_kill_after(1))
    town.rotate(OLD, NEW)
    assert _names(empty_engine) == Names(OLD.name)
    town.check(town.open(OLD)[1])


def test_servers_that_know_both_go_on_whichever_they_name_first(town: Town, empty_engine: Engine) -> None:
    cores = [town.open(OLD, NEW)[1], town.open(NEW, OLD)[1]]
    added = [town.add(core) for core in cores]
    assert _left(empty_engine, OLD) == 0, "the database says under which key, not the server"
    stop, lost = threading.Event(), []

    def use(core: Core) -> list[str]:
        mine = []
        while not stop.is_set():
            mine.append(town.add(core))
            town.check(core, mine[-1:])
        return mine

    def watched(core: Core) -> list[str]:
        try:
            return use(core)
        except Exception as error:
            lost.append(error)
            raise

    with ThreadPoolExecutor(2) as pool:
        running = [pool.submit(watched, core) for core in cores]
        with suppress(Killed):
            town.rotate(NEW, OLD, told=_kill_after(5))
        town.rotate(NEW, OLD)
        stop.set()
        users = [user for done in running for user in done.result()]
    assert lost == []
    assert (_left(empty_engine, NEW), _names(empty_engine)) == (0, Names(NEW.name))
    town.check(town.open(NEW)[1], [*town.users, *added, *users])


def test_a_server_without_the_new_key_stops_writing(town: Town, expect_log: Callable[[str], None]) -> None:
    expect_log("restart this server with the key named")
    _, late = town.open(OLD)
    town.rotate(NEW, OLD)
    with pytest.raises(Unavailable, match="another master key"):
        town.add(late)
    town.check(town.open(NEW)[1])


def test_what_is_sealed_in_a_transaction_that_runs_is_moved_too(town: Town) -> None:
    opened, core = town.open(OLD, NEW)
    with ThreadPoolExecutor(1) as pool:
        with core.store.write() as work:
            running = pool.submit(town.rotate, NEW, OLD)
            user = replace(work.users.get(town.users[0]), user_id="usr_late")
            work.users.add(user)
            work.data_keys.add(user.user_id, opened.vault.new_data_key(user.user_id))
        running.result()
    _, core = town.open(NEW)
    with core.store.write() as work:
        PalmSafe(core).put(work, "usr_late", PALM, 1)
    town.check(core, ["usr_late"])


class Meddling(AesVault):
    """While a data key is moved, somebody deletes its user, or changes it."""

    meddle: Callable[[str], None]

    def rewrap(self, data_key: bytes, user_id: str) -> bytes:
        self.meddle(user_id)
        return super().rewrap(data_key, user_id)


def test_who_is_deleted_meanwhile_stays_deleted(town: Town, empty_engine: Engine) -> None:
    opened, core = town.open(NEW, OLD)
    vault = Meddling(opened.vault.ring, b"")
    gone = []

    def delete(user_id: str) -> None:
        if not gone:
            gone.append(user_id)
            Users(core).delete(town.caller, user_id)

    vault.meddle = delete
    Rotation(opened.store.engine, vault, pause=lambda _: None).run()
    with core.store.read() as work:
        assert work.data_keys.get(gone[0]) is None
    town.check(town.open(NEW)[1], [user for user in town.users if user not in gone])


def test_what_somebody_sealed_under_the_old_key_meanwhile_is_found(town: Town, empty_engine: Engine) -> None:
    """As a server of an older version would."""
    opened, _ = town.open(NEW, OLD)
    vault, before, done = Meddling(opened.vault.ring, b""), AesVault(KeyRing(OLD), b""), []

    def seal_again(user_id: str) -> None:
        if not done:
            done.append(user_id)
            row = DATA_KEYS.c.user_id == user_id
            with empty_engine.execution_options(palm_writing=True).begin() as connection:
                sealed = before.rewrap(connection.scalar(select(DATA_KEYS.c.sealed).where(row)), user_id)
                connection.execute(update(DATA_KEYS).where(row).values(sealed=sealed))

    vault.meddle = seal_again
    Rotation(opened.store.engine, vault, pause=lambda _: None).run()
    assert _left(empty_engine, NEW) == 0
    town.check(town.open(NEW)[1])


def test_what_opens_with_no_key_keeps_the_old_key_and_is_named(town: Town, empty_engine: Engine) -> None:
    with empty_engine.begin() as connection:
        damage = update(DATA_KEYS).where(DATA_KEYS.c.user_id == town.users[3]).values(sealed=b"\x01damaged")
        connection.execute(damage)
    with pytest.raises(StoreUnusable, match=f"1 secrets open with none .*data_keys {town.users[3]}"):
        town.rotate(NEW, OLD)
    assert _left(empty_engine, NEW) == 1
    assert _names(empty_engine).leaving == {OLD.name}
    town.check(town.open(NEW, OLD)[1], town.users[:3])


def test_two_at_once_do_no_harm(town: Town) -> None:
    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(town.rotate, NEW, OLD) for _ in range(2)]
        assert sum(done.result() for done in both) >= SEALED
    town.check(town.open(NEW)[1])


@contextmanager
def _locked(engine: Engine) -> Iterator[Callable[[float], None]]:
    """Another program holds the store; it lets go when somebody pauses."""
    if engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL's writers do not lock each other out")
    other = sqlite3.connect(str(engine.url.database), isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        yield lambda _: other.rollback()
    finally:
        other.close()


def test_a_busy_store_is_waited_for(town: Town, empty_engine: Engine) -> None:
    town.patience = 0.05
    opened, core = town.open(NEW, OLD)
    with _locked(empty_engine) as let_go:
        assert Rotation(opened.store.engine, opened.vault, pause=let_go).run() == SEALED
    town.check(core)


def test_nothing_is_sealed_that_rotation_does_not_know() -> None:
    """A new column of bytes must be put in ``PLACES``, unless it is under a data key or what ``derive`` makes."""
    binary = {
        f"{table.name}.{column.name}"
        for table in METADATA.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    under_data_keys = {"palms.sealed", "palms.salt"}
    under_derived_keys = {"palm_codes.sealed"}
    assert binary - under_data_keys - under_derived_keys == {f"{place.table.name}.sealed" for place in PLACES}

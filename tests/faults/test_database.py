"""The server's database fails while a kiosk enrolls: the person is told, nothing is lost, and it works afterwards."""

import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager

import pytest
from sqlalchemy import event

from kiosk.flows.states import Consent, Outcome, Purpose
from kiosk.secret import Secret
from kiosk.views.texts.lookup import page
from tests.faults.front import Front, opened, paired
from tests.faults.machine import Machine
from tests.faults.place import Place
from tests.faults.sources import Cabled

pytestmark = pytest.mark.slow


def enroll_over(front: Front, key: Secret, broken: AbstractContextManager[None], palms: Callable[[], object]) -> None:
    """The database breaks when the person has agreed, and is mended when they have been told."""
    front.come_for(Purpose.ENROLL, key)
    front.wait_for(Consent)
    with broken:
        front.agree()
        front.until(lambda: page("sending.again") in front.words, "the outage was not told")
        assert "Nothing is lost" in front.words
        assert palms() == (False, False)
    front.robot.press(page("fault.again"))
    assert front.outcome() is Outcome.ENROLLED
    assert palms() == (False, True)


@contextmanager
def locked(place: Place) -> Iterator[None]:
    """Another program writes and does not come to an end."""
    with closing(sqlite3.connect(place.folder / "server.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def read_only(place: Place) -> Iterator[None]:
    """No connection of the server can write, as when the disk was mounted anew after an error."""
    engine = place.server.sql_store.engine

    def forbid(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA query_only = ON")

    event.listen(engine, "connect", forbid)
    engine.dispose()
    yield
    event.remove(engine, "connect", forbid)
    engine.dispose()


@contextmanager
def full_disk(machine: Machine) -> Iterator[None]:
    """No file of the server may grow: every write beyond fails, as it does when the disk has no room."""
    before = resource.prlimit(machine.server.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(machine.server.pid, resource.RLIMIT_FSIZE, (1, before[1]))
    yield
    resource.prlimit(machine.server.pid, resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("broken", [locked, read_only])
def test_fails_and_comes_back(place: Place, broken: Callable[[Place], AbstractContextManager[None]]) -> None:
    enroll_over(place.kiosk(), place.key(), broken(place), place.palms)
    assert place.backend.events("enrollment_key.used") == 1


@pytest.mark.usefixtures("qapp", "hand_model")
def test_full_disk(machine: Machine, expect_log: Callable[[str], None]) -> None:
    expect_log("a keyring would be safer")
    user_id = machine.backend.user()
    key = Secret(machine.backend.enrollment_key(user_id))
    profile = paired(machine.settings(), machine.folder, machine.server.account["pairing_code"])
    with opened(machine.settings(), profile, Cabled()) as front:
        enroll_over(front, key, full_disk(machine), lambda: machine.backend.palms(user_id))
    assert machine.backend.events("enrollment_key.used") == 1

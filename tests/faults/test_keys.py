"""Key secrets that are no good, entered at the whole kiosk: each is told in its own words, and no camera opens."""

import sqlite3
from contextlib import closing

import pytest

from hardware.camera.directions import LEAVE
from hardware.camera.source import Format
from hardware.palm.side import Side
from kiosk.client.address import Address
from kiosk.client.signing import TerminalKey
from kiosk.client.terminal import TerminalClient
from kiosk.client.transport import Transport
from kiosk.flows.states import Outcome, Purpose, Who
from kiosk.secret import Secret
from kiosk.views.texts.lookup import page, problem
from tests.faults.front import Front
from tests.faults.place import Place
from tests.faults.server import Backend
from tests.faults.sources import Cabled
from tests.kiosk.town import palms

pytestmark = pytest.mark.slow


class Watched(Cabled):
    """Knows whether anybody opened it."""

    opened = False

    def open(self, wanted: Format) -> Format:
        self.opened = True
        return super().open(wanted)


def used_key(place: Place) -> str:
    """One that another terminal has enrolled somebody with."""
    transport, key = Transport(), place.backend.enrollment_key(place.backend.user())
    terminal = TerminalClient(transport, Address.of(place.server.url), place.server.publishable_key)
    terminal.pair(Secret(place.server.new_pairing_code()), "Next door", TerminalKey.generate())
    terminal.enroll(Secret(key), palms(Side.LEFT), "used")
    transport.close()
    return key


def foreign_key(place: Place) -> str:
    """Another account's."""
    backend = Backend(place.server.url, place.server.new_account().secret_key.secret)
    key = backend.enrollment_key(backend.user())
    backend.close()
    return key


def mistyped(key: str) -> str:
    """The last character is another one."""
    return key[:-1] + ("a" if key[-1] != "a" else "b")


def outlive(place: Place) -> None:
    """Every key of today is out of time."""
    with closing(sqlite3.connect(place.folder / "server.sqlite3", isolation_level=None)) as database:
        database.execute("UPDATE enrollment_keys SET expires_at = created_at - 1")


def refused(front: Front, key: str, code: str) -> None:
    """What the page says about it; then the person goes back to the start."""
    front.come_for(Purpose.ENROLL, Secret(key))
    front.until(lambda: isinstance(front.screen, Who) and front.screen.problem == code, f"not {code}", 20)
    assert problem(code) in front.words
    front.robot.press(page("door.cancel"))


def test_each_is_told_before_a_camera_opens(place: Place) -> None:
    camera = Watched()
    front = place.kiosk(camera)
    good = place.key().reveal()
    refused(front, mistyped(good), "key_secret_unknown")
    refused(front, good[:10], "entry_incomplete")
    refused(front, used_key(place), "key_secret_used")
    refused(front, foreign_key(place), "foreign_user")
    refused(front, "rks_" + "a" * 32, "key_secret_wrong_kind")
    refused(front, place.server.secret_key, "entry_is_api_key")
    outlive(place)
    refused(front, good, "key_secret_expired")
    assert not camera.opened
    assert place.palms() == (False, False)


def test_another_persons_recovery_key_opens_nothing(place: Place) -> None:
    """Somebody is enrolled; somebody else shows a palm under that person's key."""
    camera = Cabled(7)
    front = place.kiosk(camera, attempts=1)
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    assert front.outcome() is Outcome.ENROLLED
    front.robot.press(page("result.done"))
    camera.tell(LEAVE, None)
    camera.tell("become:8", None)
    front.come_for(Purpose.RECOVER, Secret(place.backend.recovery_key(place.user_id)))
    front.choose()
    assert front.outcome() is Outcome.NOT_RECOGNISED
    assert front.tokens.tokens == ()
    assert place.backend.events("recovery_key.used") == 0

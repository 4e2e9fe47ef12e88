"""How the kiosk is, for machines: each broken part changes it, nothing of a visitor is in it, and it is told."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import httpx
import pytest

from kiosk.client.transport import Transport
from kiosk.flows.events import CameraBack, CameraFailed
from kiosk.flows.states import Closed, Fault, Home, Purpose, Sending, Stage
from kiosk.health import Checkup, HealthPost, Sight
from kiosk.journal import JournalEntry
from kiosk.settings_file import load
from kiosk.staffing import make_health_post
from tests.kiosk.house import House
from tests.kiosk.operator.staff import FACTS

URL = "https://fleet.example/kiosks"
T = TypeVar("T")


class Ward:
    """A kiosk that is well, and whose background answers at once unless it is ``slow``."""

    def __init__(self, push: Callable[[bytes], None] | None = None) -> None:
        self.now = FACTS.started + 3600
        self.sight = Sight(Home(), None, unsettled=False)
        self.answers = True
        self.slow: list[Callable[[], None]] | None = None
        self.checkup = Checkup(
            FACTS, lambda: self.sight, server_answers=lambda: self.answers, aside=self._aside,
            clock=lambda: self.now, push=push,
        )  # fmt: skip

    def _aside(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        if self.slow is None:
            then(job())
        else:
            self.slow.append(lambda: then(job()))

    def told(self) -> dict[str, object]:
        found = json.loads(self.checkup.report().as_json())
        assert isinstance(found, dict)
        return found


WELL = {
    "version": "0.1.0", "terminal_id": "trm_1", "paired": True, "livemode": False, "uptime": 3600, "screen": "home",
    "fault": "", "camera": "fine", "server": "answers", "server_seen": 0, "unsettled": False, "idle": True,
    "healthy": True, "settings": None, "settings_given_up": None,
}  # fmt: skip


def test_a_kiosk_that_is_well_says_so() -> None:
    ward = Ward()
    ward.checkup.look()
    assert ward.told() == WELL


@pytest.mark.parametrize(
    ("sight", "changed"),
    [
        (Sight(Home(), "camera_lost", unsettled=False), {"camera": "camera_lost"}),
        (Sight(Home(), None, unsettled=True), {"unsettled": True, "idle": False}),
        (
            Sight(Fault("internal_error"), None, unsettled=False),
            {"screen": "fault", "fault": "internal_error", "idle": False},
        ),
        (
            Sight(Fault("terminal_unknown"), None, unsettled=False),
            {"screen": "fault", "fault": "terminal_unknown", "paired": False, "idle": False},
        ),
    ],
)
def test_each_broken_part_changes_it(sight: Sight, changed: dict[str, object]) -> None:
    ward = Ward()
    ward.checkup.look()
    ward.sight = sight
    assert ward.told() == WELL | changed | {"healthy": False}


def test_a_server_that_is_silent_is_told_with_when_it_was_last_there() -> None:
    ward = Ward()
    assert ward.told() == WELL | {"server": "unknown", "server_seen": None, "healthy": False}
    ward.answers = False
    ward.checkup.look()
    assert ward.told() == WELL | {"server": "silent", "server_seen": None, "healthy": False}
    ward.answers = True
    ward.checkup.look()
    ward.answers = False
    ward.now += 60
    ward.checkup.look()
    assert ward.told() == WELL | {"server": "silent", "server_seen": 60, "uptime": 3660, "healthy": False}
    ward.now -= 7200
    assert ward.told()["server_seen"] == ward.told()["uptime"] == 0, "a clock set back is no nonsense"


def test_a_visitor_is_a_page_and_nothing_more() -> None:
    ward = Ward()
    ward.checkup.look()
    ward.sight = Sight(Sending(Purpose.ENROLL), None, unsettled=False)
    assert ward.told() == WELL | {"screen": "sending", "idle": False}


def test_staff_at_work_are_not_idle_and_a_closed_kiosk_is() -> None:
    ward = Ward()
    ward.checkup.look()
    ward.sight = Sight(Home(), None, unsettled=False, staff=True)
    assert ward.told() == WELL | {"idle": False}
    ward.sight = Sight(Closed("hours"), None, unsettled=False)
    assert ward.told() == WELL | {"screen": "closed"}


def test_while_it_is_asked_the_server_is_not_asked_again() -> None:
    ward = Ward()
    ward.slow = []
    ward.checkup.look()
    ward.checkup.look()
    assert len(ward.slow) == 1
    ward.slow.pop()()
    ward.checkup.look()
    assert len(ward.slow) == 1


def test_a_running_kiosk_knows_what_is_broken(tmp_path: Path) -> None:
    """The real runner: a camera that fails and comes back, a message whose fate the server does not tell."""
    House(tmp_path).journal.write(JournalEntry(Purpose.ENROLL, Stage.SENDING, "a-1"))
    with House(tmp_path) as house:
        assert house.kiosk.unsettled
        house.do(CameraFailed("camera_lost", None))
        assert house.kiosk.camera_trouble == "camera_lost"
        house.do(CameraBack())
        assert house.kiosk.camera_trouble is None
        while house.kiosk.unsettled:
            house.take_one()


class Fleet:
    """Hears of it and answers with ``status``, or not at all."""

    def __init__(self) -> None:
        self.status: int | None = 200
        self.heard: list[httpx.Request] = []
        self.transport = Transport(network=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.heard.append(request)
        if self.status is None:
            raise httpx.ConnectError("cut")
        return httpx.Response(self.status, stream=httpx.ByteStream(b""))


def test_the_fleet_is_told_what_was_found() -> None:
    fleet = Fleet()
    ward = Ward(HealthPost(fleet.transport, URL))
    ward.checkup.look()
    (request,) = fleet.heard
    assert (request.method, str(request.url)) == ("POST", URL)
    assert json.loads(request.content) == WELL


@pytest.mark.parametrize("status", [None, 302, 404, 500])
def test_of_failures_in_a_row_one_is_logged(
    status: int | None, expect_log: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("could not be told")
    fleet = Fleet()
    post = HealthPost(fleet.transport, URL)
    for answer in (status, status, 200, status):
        fleet.status = answer
        post(b"{}")
    assert len(fleet.heard) == 4
    assert len([record for record in caplog.records if "could not be told" in record.message]) == 2


def test_the_settings_choose() -> None:
    assert isinstance(make_health_post(load(health_url=URL), Fleet().transport), HealthPost)
    assert make_health_post(load(), Fleet().transport) is None

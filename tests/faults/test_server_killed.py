"""The server is killed in the middle of enrollments and started again on the same database."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from hardware.palm.side import Side
from kiosk.client.address import Address
from kiosk.client.errors import Unreachable
from kiosk.client.signing import TerminalKey
from kiosk.client.terminal import TerminalClient
from kiosk.client.transport import Transport
from kiosk.flows.states import Outcome, Purpose
from kiosk.secret import Secret
from kiosk.views.texts.lookup import page
from tests.faults.front import opened, paired
from tests.faults.line import Break, Moment
from tests.faults.machine import Machine
from tests.faults.sources import Cabled
from tests.kiosk.town import palms

pytestmark = pytest.mark.slow

ENROLLMENTS = "/v1/sdk/enrollments"
BOTH = (Side.LEFT, Side.RIGHT)


@pytest.mark.usefixtures("qapp", "hand_model")
@pytest.mark.parametrize("moment", [Moment.DURING, Moment.AFTER])
def test_killed_while_the_kiosk_sends(machine: Machine, expect_log: Callable[[str], None], moment: Moment) -> None:
    expect_log("a keyring would be safer")
    profile = paired(machine.settings(), machine.folder, machine.server.account["pairing_code"])
    user_id = machine.backend.user()
    key = Secret(machine.backend.enrollment_key(user_id))
    with opened(machine.settings(), profile, Cabled()) as front:
        (fault,) = machine.line.breaking(Break(ENROLLMENTS, moment, machine.server.kill))
        front.come_for(Purpose.ENROLL, key)
        front.agree(BOTH)
        front.until(fault.happened.is_set, "nothing was sent")
        front.until(lambda: page("sending.again") in front.words, "the outage was not told")
        machine.start()
        assert machine.backend.palms(user_id) in {(False, False), (True, True)}
        front.robot.press(page("fault.again"))
        assert front.outcome() is Outcome.ENROLLED
    assert machine.backend.palms(user_id) == (True, True)
    assert machine.backend.events("enrollment_key.used") == 1


class Crowd:
    """Many people enroll both palms at one terminal; ``acknowledged`` are those who were told that they are in."""

    def __init__(self, machine: Machine, terminal: TerminalClient, size: int) -> None:
        self._terminal = terminal
        self.people = {machine.backend.user(): number for number in range(size)}
        self._keys = {user: Secret(machine.backend.enrollment_key(user)) for user in self.people}
        self.acknowledged: list[str] = []
        self._lock = threading.Lock()

    def enroll(self, user_id: str) -> None:
        """Sends the same message under the same name, however often it is called."""
        sent = palms(*BOTH, person=self.people[user_id])
        try:
            self._terminal.enroll(self._keys[user_id], sent, f"attempt-{user_id}")
        except Unreachable:
            return
        with self._lock:
            self.acknowledged.append(user_id)


@pytest.mark.parametrize("after", [1, 5])
def test_killed_in_the_middle_of_a_crowd(machine: Machine, after: int) -> None:
    transport = Transport()
    terminal = TerminalClient(transport, Address.of(machine.line.url), machine.publishable_key)
    terminal.pair(Secret(machine.server.account["pairing_code"]), "Front desk", TerminalKey.generate())
    crowd = Crowd(machine, terminal, 16)
    # The one after ``after`` others brings the server down while some are sending and some have not begun.
    fault = Break(ENROLLMENTS, Moment.DURING, machine.server.kill)

    ordered = threading.Lock()

    def enroll(user_id: str) -> None:
        if len(crowd.acknowledged) >= after and ordered.acquire(blocking=False):
            machine.line.breaking(fault)
        crowd.enroll(user_id)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(enroll, crowd.people))
    assert fault.happened.is_set()
    told = list(crowd.acknowledged)
    assert after <= len(told) < len(crowd.people)
    machine.start()
    stored = {user_id: machine.backend.palms(user_id) for user_id in crowd.people}
    assert set(stored.values()) <= {(False, False), (True, True)}, "nobody is half enrolled"
    assert {stored[user_id] for user_id in told} == {(True, True)}, "who was told so is enrolled"

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(crowd.enroll, set(crowd.people) - set(told)))
    assert sorted(crowd.acknowledged) == sorted(crowd.people)
    assert machine.backend.events("enrollment_key.used") == len(crowd.people)
    transport.close()

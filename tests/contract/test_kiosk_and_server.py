"""The kiosk's client and the server, each built from the wire page alone, meet on a real socket."""

import dataclasses
import uuid
from collections.abc import Iterator

import pytest

from hardware.liveness.verdict import Check, Gesture, LivenessLevel, Verdict
from hardware.palm.code import PalmTemplate
from hardware.palm.codec import encode
from kiosk.client.address import Address
from kiosk.client.errors import Refused
from kiosk.client.signing import TerminalKey
from kiosk.client.terminal import TerminalClient
from kiosk.client.transport import Transport
from kiosk.flows.effects import Palm
from kiosk.secret import Secret
from server_stub.domain.entities import Caller
from server_stub.domain.management.person_keys import PersonKeys
from server_stub.domain.management.users import Users
from server_stub.testing import InProcessServer
from tests.helpers.palms import another_look, template

LEFT, RIGHT, STRANGER = template("left", 1), template("right", 1), template("left", 99)
ALIVE = Verdict(True, LivenessLevel.CHALLENGE, (Gesture.FIST,), (Check("gesture", True),), True, "virtual:7")


@dataclasses.dataclass
class Meeting:
    server: InProcessServer
    client: TerminalClient

    @property
    def caller(self) -> Caller:
        return Caller(self.server.account.app.scope, None)

    def user(self) -> str:
        return Users(self.server.core).create(self.caller).user_id

    def enrollment_key(self, user_id: str) -> Secret:
        return Secret(PersonKeys(self.server.core).allow_enrollment(self.caller, user_id).secret)

    def recovery_key(self, user_id: str) -> Secret:
        return Secret(PersonKeys(self.server.core).allow_recovery(self.caller, user_id, None).secret)

    def refusal(self, user_id: str, *palms: Palm) -> str:
        session = self.client.start_session(user_id, ("either_palm",))
        with pytest.raises(Refused) as caught:
            self.client.verify(session.auth_session_id, session.challenge, palms, uuid.uuid4().hex)
        return caught.value.reason


@pytest.fixture
def meeting() -> Iterator[Meeting]:
    with InProcessServer() as server:
        transport = Transport()
        client = TerminalClient(transport, Address.of(server.url), server.publishable_key)
        client.pair(Secret(server.new_pairing_code()), "Front desk", TerminalKey.generate())
        yield Meeting(server, client)
        transport.close()


def palm(of: PalmTemplate, verdict: Verdict = ALIVE) -> Palm:
    return Palm(of.side, encode(of), verdict)


def test_from_pairing_to_recovery(meeting: Meeting) -> None:
    client, user_id = meeting.client, meeting.user()
    me = client.me()
    assert (me.app_id, me.liveness_required, me.issuer) == (meeting.server.app_id, "none", meeting.server.url)
    secret = meeting.enrollment_key(user_id)
    assert (client.inspect_key(secret).kind, client.inspect_key(secret).user_id) == ("enrollment", user_id)
    enrolled = client.enroll(secret, (palm(LEFT), palm(RIGHT)), "a1")
    assert (enrolled.left_palm_enrolled, enrolled.right_palm_enrolled) == (True, True)
    session = client.start_session(user_id, ("left_palm", "right_palm"))
    palms = (palm(another_look(LEFT)), palm(another_look(RIGHT)))
    verified = client.verify(session.auth_session_id, session.challenge, palms, "a2")
    assert verified.user_id == user_id
    recovered = client.recover(meeting.recovery_key(user_id), (palm(another_look(RIGHT)),), "a3")
    assert recovered.user_id == user_id
    assert [client.attempt(key).state for key in ("a1", "a2", "a3", "a4")] == ["done", "done", "done", "unknown"]


def test_answer_that_was_lost_is_fetched_again(meeting: Meeting) -> None:
    client, user_id = meeting.client, meeting.user()
    client.enroll(meeting.enrollment_key(user_id), (palm(LEFT),), "a1")
    session = client.start_session(user_id, ("left_palm",))
    palms = (palm(another_look(LEFT)),)
    first = client.verify(session.auth_session_id, session.challenge, palms, "a2")
    again = client.verify(session.auth_session_id, session.challenge, palms, "a2")
    assert again.log_id == first.log_id


def test_refusals_reach_the_kiosk_by_their_reason(meeting: Meeting) -> None:
    client, user_id = meeting.client, meeting.user()
    secret = meeting.enrollment_key(user_id)
    client.enroll(secret, (palm(LEFT),), "a1")
    assert meeting.refusal(user_id, palm(STRANGER)) == "palm_mismatch"
    lifeless = dataclasses.replace(ALIVE, live=False)
    assert meeting.refusal(user_id, palm(another_look(LEFT), lifeless)) == "liveness_failed"
    assert meeting.refusal(user_id, palm(RIGHT)) == "factor_not_enrolled"
    with pytest.raises(Refused, match="key_secret_used") as used:
        client.enroll(secret, (palm(RIGHT),), "a2")
    assert used.value.status == 401
    for _ in range(3):
        meeting.refusal(user_id, palm(STRANGER))
    with pytest.raises(Refused) as locked:
        client.start_session(user_id, ("left_palm",))
    assert locked.value.reason == "user_locked"
    assert 0 < (locked.value.retry_after or 0) <= 900

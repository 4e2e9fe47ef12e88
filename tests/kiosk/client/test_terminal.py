import base64
import json

import pytest

from hardware.liveness.verdict import Check, LivenessLevel
from hardware.palm.side import Side
from kiosk.client.errors import NotPaired, Refused
from kiosk.client.payload import enrollment_body, palms_body
from kiosk.client.signing import TerminalKey
from kiosk.flows.effects import Agreement, Palm
from kiosk.secret import Secret
from tests.kiosk.client.stage import (
    ATTEMPT,
    ENROLLMENT,
    KEY_INFO,
    LIVE,
    ME,
    NOW,
    PALMS,
    RECOVERY,
    SESSION,
    TERMINAL,
    VERIFICATION,
    client,
    ok,
    refusal,
)

SECRET = Secret("eks_" + "a" * 32)


def test_pairing_sends_the_public_key_and_uses_it_from_then_on() -> None:
    terminal, network = client(ok(TERMINAL), ok(ME), key=None)
    with pytest.raises(NotPaired):
        terminal.me()
    key = TerminalKey.generate()
    assert terminal.pair(Secret("pc_" + "a" * 32), "Front desk", key).terminal_id == "trm_1"
    assert network.body() == {"name": "Front desk", "key": key.public_pem()}
    assert terminal.me().liveness_required == "none"
    assert key.keyid in network.last.headers["signature-input"]


def test_a_refused_pairing_leaves_the_terminal_unpaired() -> None:
    terminal, _ = client(refusal(401, "pairing_code_used"), key=None)
    with pytest.raises(Refused, match="pairing_code_used"):
        terminal.pair(Secret("pc_1"), "Front desk", TerminalKey.generate())
    with pytest.raises(NotPaired):
        terminal.me()


def test_every_route_answers_in_types() -> None:
    answers = (ok(KEY_INFO), ok(SESSION), ok(ENROLLMENT), ok(RECOVERY), ok(VERIFICATION), ok(ATTEMPT))
    terminal, network = client(*answers)
    key = terminal.inspect_key(SECRET)
    assert (key.kind, key.flow, key.right_palm_enrolled) == ("enrollment", None, True)
    session = terminal.start_session("usr_1", ("either_palm",))
    assert (session.challenge, session.flow) == (Secret("c" * 32), ("either_palm",))
    assert network.body() == {"flow": ["either_palm"], "user_id": "usr_1"}
    assert terminal.enroll(SECRET, PALMS, "a").user_id == "usr_1"
    assert terminal.recover(SECRET, PALMS, "a").id_token == Secret("h.c.s")
    assert terminal.verify("authsess_1", session.challenge, PALMS, "a").log_id == "log_1"
    assert terminal.attempt("a").state == "done"
    assert [request.url.path.removeprefix("/v1/sdk/") for request in network.requests] == [
        "keys/inspect",
        "auth_sessions",
        "enrollments",
        "recoveries",
        "auth_sessions/authsess_1/verify",
        "attempts/a",
    ]
    assert all("sk_" not in str(request.headers) for request in network.requests)


def test_the_body_carries_what_was_agreed_to_by_the_servers_clock() -> None:
    terminal, network = client(ok(ENROLLMENT))
    terminal.enroll(SECRET, PALMS, "a", Agreement("7", "de", "ab" * 32, 1_900_000_000))
    said = {"version": "7", "language": "de", "given_at": 1_900_000_000, "text_sha256": "ab" * 32}
    assert network.body()["consent"] == said
    assert json.loads(enrollment_body(PALMS, Agreement("7", "de", "ab" * 32, 100), -30))["consent"]["given_at"] == 70
    with pytest.raises(ValueError, match="nothing"):
        enrollment_body((), None, 0)


def test_the_body_carries_templates_and_what_was_seen_of_life() -> None:
    terminal, network = client(ok(ENROLLMENT))
    terminal.enroll(SECRET, PALMS, "a")
    body = network.body()
    data = base64.b64encode(b"left template").decode()
    assert body["palm"]["left"] == {"format": "palm-template-2", "data": data}
    assert body["liveness"]["level"] == "challenge"
    assert body["liveness"]["gestures"] == ["fist", "fist"]
    assert body["liveness"]["simulated"] is True
    assert set(body) == {"palm", "liveness"}


def test_two_palms_are_as_live_as_the_weaker_one() -> None:
    from dataclasses import replace

    weak = replace(
        LIVE, live=False, level=LivenessLevel.NONE, checks=(Check("track", passed=False, reason="track_broken"),)
    )
    body = palms_body((PALMS[0], Palm(Side.RIGHT, b"x", weak)))
    assert b'"live":false' in body
    assert b'"level":"none"' in body
    assert b'"reason":"track_broken"' in body


def test_the_same_palms_make_the_same_bytes() -> None:
    assert palms_body(PALMS) == palms_body(tuple(PALMS))
    with pytest.raises(ValueError, match="nothing"):
        palms_body(())


def test_a_repeated_verification_is_fetched_with_a_fresh_nonce() -> None:
    terminal, network = client(refusal(401, "nonce_reused"), ok(VERIFICATION))
    terminal.verify("authsess_1", Secret("c" * 32), PALMS, "a")
    first, second = network.requests
    assert 'nonce="' + "c" * 32 in first.headers["signature-input"]
    assert "c" * 32 not in second.headers["signature-input"]
    assert first.content == second.content
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"]


def test_other_refusals_of_a_verification_are_final() -> None:
    terminal, network = client(refusal(401, "palm_mismatch"))
    with pytest.raises(Refused, match="palm_mismatch"):
        terminal.verify("authsess_1", Secret("c" * 32), PALMS, "a")
    assert len(network.requests) == 1


def test_a_wrong_clock_is_corrected_by_the_servers_once() -> None:
    date = {"date": "Sun, 17 Mar 2030 19:46:40 GMT"}  # 1_900_007_200 - two hours ahead of ours
    terminal, network = client(refusal(401, "signature_expired", date), ok(ME), ok(ME))
    terminal.me()
    assert "created=1900000000;" in network.requests[0].headers["signature-input"]
    corrected = f"created={NOW + 7200};"
    assert [corrected in request.headers["signature-input"] for request in network.requests[1:]] == [True]
    terminal.me()
    assert corrected in network.last.headers["signature-input"], "and it is remembered"


def test_a_server_that_never_likes_our_clock_is_asked_twice_at_most() -> None:
    date = {"date": "Sun, 17 Mar 2030 19:46:40 GMT"}
    terminal, network = client(refusal(401, "signature_expired", date))
    for asked in (2, 3):
        with pytest.raises(Refused, match="signature_expired"):
            terminal.me()
        assert len(network.requests) == asked


@pytest.mark.parametrize("date", [{}, {"date": "yesterday"}, {"date": "Sun, 99 Mar 99999 99:99:99 GMT"}])
def test_without_a_date_the_refusal_stands(date: dict[str, str]) -> None:
    terminal, network = client(refusal(401, "signature_expired", date))
    with pytest.raises(Refused):
        terminal.me()
    assert len(network.requests) == 1


def test_health_is_yes_or_no() -> None:
    import httpx

    terminal, network = client(ok({"status": "ok"}), httpx.Response(503), httpx.ConnectError("no"), httpx.Response(200))
    assert [terminal.healthy() for _ in range(4)] == [True, False, False, False]
    assert "signature" not in network.last.headers

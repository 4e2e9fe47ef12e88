"""From a session's challenge to a token, or to a refusal with a log."""

import pytest

from server_stub.domain.authentication import SESSION_KEPT, SESSION_LIFE
from server_stub.domain.management.apps import Apps
from server_stub.domain.management.pairing import PairedTerminals
from server_stub.domain.management.users import Users
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import World, captured

LEFT, RIGHT = template("left", 1), template("right", 1)
STRANGER = template("left", 99)


def test_terminal_recognises_a_palm(world: World) -> None:
    user, terminal = world.user(LEFT, RIGHT), world.terminal()
    began = world.clock.now()
    session = terminal.start(["either_palm"], user)
    assert session.json["flow"] == ["either_palm"]
    assert session.json["expires_at"] == began + 120
    world.clock.advance(5)
    reply = terminal.verify(session, captured(another_look(LEFT)))
    assert (reply.status, reply.json["object"], reply.json["user_id"]) == (200, "verification", user.user_id)
    claims = world.claims(reply.json["id_token"])
    assert claims.pop("jti").startswith("tok_")
    assert claims == {
        "sub": user.user_id,
        "iss": "https://palm.example",
        "iat": began + 5,
        "exp": began + 35,
        "auth_time": began,
        "log_id": reply.json["log_id"],
        "amr": ["either_palm", "kiosk", "left_palm"],
        "azp": world.web_app.app_id,
    }
    assert world.look(user).authenticated_at == began + 5


def test_log_of_a_success_at_a_terminal(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    reply = terminal.authenticate(["either_palm"], captured(another_look(LEFT)), user)
    (log,) = world.logs(user)
    assert (log.log_id, log.success, log.reason, log.auth_type.value) == (reply.json["log_id"], True, None, "web")
    assert (log.device_id, log.app_id, log.web_app_id) == (None, None, world.web_app.app_id)
    assert log.terminal_id is not None
    assert log.factors == {"either_palm": {"verified": True, "score": 1.0, "palm": "left"}}
    assert log.score == reply.json["score"] == 1.0
    assert log.liveness is not None
    assert log.liveness["source"] == "virtual:7"
    assert world.events()[0] == "log.created"


def test_stranger_is_refused_with_a_log(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    reply = terminal.authenticate(["either_palm"], captured(STRANGER), user)
    assert (reply.status, reply.reason) == (401, "palm_mismatch")
    (log,) = world.logs(user)
    assert (log.success, log.reason, log.score) == (False, "palm_mismatch", 0.0)
    assert log.factors == {"either_palm": {"verified": False, "score": 0.0, "palm": "left"}}
    assert world.look(user).authenticated_at is None


def test_both_palms_means_both(world: World) -> None:
    user, terminal = world.user(LEFT, RIGHT), world.terminal()
    flow = ["left_palm", "right_palm"]
    both = terminal.authenticate(flow, captured(another_look(LEFT), another_look(RIGHT)), user)
    assert world.claims(both.json["id_token"])["amr"] == ["either_palm", "kiosk", "left_palm", "right_palm"]
    one = terminal.authenticate(flow, captured(another_look(LEFT)), user)
    assert (one.status, one.reason, one.param) == (422, "palm_missing", "palm.right")
    wrong = terminal.authenticate(flow, captured(another_look(LEFT), template("right", 99)), user)
    assert wrong.reason == "palm_mismatch"
    assert world.logs(user)[0].factors == {
        "left_palm": {"verified": True, "score": 1.0},
        "right_palm": {"verified": False, "score": 0.0},
    }


def test_either_palm_takes_one_good_of_two(world: World) -> None:
    user, terminal = world.user(LEFT, RIGHT), world.terminal()
    reply = terminal.authenticate(["either_palm"], captured(STRANGER, another_look(RIGHT)), user)
    assert world.claims(reply.json["id_token"])["amr"] == ["either_palm", "kiosk", "right_palm"]
    assert reply.json["score"] == 1.0


def test_palm_nobody_asked_for_is_not_in_the_token(world: World) -> None:
    user, terminal = world.user(LEFT, RIGHT), world.terminal()
    reply = terminal.authenticate(["left_palm"], captured(another_look(LEFT), another_look(RIGHT)), user)
    assert world.claims(reply.json["id_token"])["amr"] == ["either_palm", "kiosk", "left_palm"]


def test_hand_that_is_not_enrolled_is_no_failed_attempt(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    reply = terminal.authenticate(["either_palm"], captured(RIGHT), user)
    assert (reply.status, reply.reason, reply.param) == (409, "factor_not_enrolled", "right_palm")
    assert world.logs(user) == ()


@pytest.mark.parametrize("flow", [["right_palm"], ["left_palm", "right_palm"]])
def test_session_for_a_palm_that_is_not_enrolled_is_refused(world: World, flow: list[str]) -> None:
    user = world.user(LEFT)
    assert world.terminal().start(flow, user).reason == "factor_not_enrolled"
    assert world.terminal().start(["either_palm"], world.user()).reason == "factor_not_enrolled"


@pytest.mark.parametrize(
    "flow", [[], ["nonsense"], ["left_palm", "left_palm"], ["device"], ["local_biometric"], ["left_palm", "device"]]
)
def test_flow_a_terminal_cannot_serve_is_refused(world: World, flow: list[str]) -> None:
    assert world.terminal().start(flow, world.user(LEFT)).reason == "flow_invalid"


def test_phone_proves_device_palm_and_local_factors(world: World) -> None:
    phone = world.phone()
    user = world.user(LEFT, phone=phone)
    session = phone.start(["either_palm", "local_biometric", "local_passcode"])
    challenge = session.json["challenge"]
    signatures = {"local_biometric": phone.biometric.der(challenge), "local_passcode": phone.passcode.der(challenge)}
    reply = phone.verify(session, captured(another_look(LEFT)) | {"signatures": signatures})
    claims = world.claims(reply.json["id_token"])
    assert claims["amr"] == ["device", "either_palm", "left_palm", "local_biometric", "local_passcode"]
    assert claims["azp"] == world.mobile_app.app_id
    (log,) = world.logs(user)
    assert (log.auth_type.value, log.app_id, log.web_app_id) == ("mobile", world.mobile_app.app_id, None)
    assert log.device_id is not None
    assert set(log.factors) == {"either_palm", "local_biometric", "local_passcode", "device"}
    assert log.factors["device"] == {"verified": True, "score": None}


def test_device_alone_needs_no_palm(world: World) -> None:
    phone = world.phone()
    world.user(phone=phone)
    reply = phone.authenticate(["device"], {})
    assert world.claims(reply.json["id_token"])["amr"] == ["device"]
    assert reply.json["score"] is None


def test_one_local_factor_does_not_prove_the_other(world: World) -> None:
    phone = world.phone()
    user = world.user(phone=phone)
    session = phone.start(["local_biometric"])
    signature = phone.passcode.der(session.json["challenge"])
    reply = phone.verify(session, {"signatures": {"local_biometric": signature, "local_passcode": signature}})
    assert (reply.status, reply.reason) == (401, "signature_invalid")
    (log,) = world.logs(user)
    assert log.factors["local_biometric"] == {"verified": False, "score": None}


@pytest.mark.parametrize("signature", ["", "nonsense!", "AAAA"])
def test_nonsense_for_a_signature_is_refused(world: World, signature: str) -> None:
    phone = world.phone()
    world.user(phone=phone)
    reply = phone.authenticate(["local_biometric"], {"signatures": {"local_biometric": signature}})
    assert reply.reason == "signature_invalid"


def test_local_factor_the_phone_did_not_enroll_is_refused(world: World) -> None:
    phone, user = world.phone(), world.user()
    body = phone.introduction()
    body["keys"] = {"device": phone.key.pem}
    assert phone.enroll(world.enrollment_key(user), body).status == 200
    assert phone.start(["local_biometric"]).reason == "factor_not_enrolled"


def test_session_is_its_openers_alone(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["either_palm"], user)
    reply = world.terminal().verify(session, captured(another_look(LEFT)))
    assert (reply.status, reply.reason) == (404, "auth_session_unknown")
    assert terminal.verify(session, captured(another_look(LEFT))).status == 200


@pytest.mark.parametrize("who", ["authsess_" + "x" * 24, "..%2F..", "é", "x" * 500])
def test_unknown_session_is_refused(world: World, who: str) -> None:
    terminal = world.terminal()
    reply = terminal.send("POST", f"/v1/sdk/auth_sessions/{who}/verify", captured(LEFT))
    assert reply.status in {401, 404}


def test_session_gets_one_verdict(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["either_palm"], user)
    assert terminal.verify(session, captured(STRANGER)).reason == "palm_mismatch"
    assert terminal.verify(session, captured(another_look(LEFT))).reason == "nonce_reused"
    again = terminal.verify(session, captured(another_look(LEFT)), nonce="n" * 22)
    assert (again.status, again.reason) == (409, "auth_session_closed")


def test_other_nonce_than_the_challenge_is_refused(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["either_palm"], user)
    reply = terminal.verify(session, captured(another_look(LEFT)), nonce="n" * 22)
    assert (reply.status, reply.reason) == (409, "auth_session_closed")


def test_late_verdict_is_refused(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["either_palm"], user)
    world.clock.advance(120)
    reply = terminal.verify(session, captured(another_look(LEFT)))
    assert (reply.status, reply.reason) == (409, "auth_session_expired")


def test_another_accounts_user_is_forbidden(world: World) -> None:
    user = World(world.core, world.clock, world.http).user(LEFT)
    reply = world.terminal().start(["either_palm"], user)
    assert (reply.status, reply.reason) == (403, "foreign_user")


def test_terminal_must_name_a_user_and_a_phone_must_not(world: World) -> None:
    phone = world.phone()
    user = world.user(LEFT, phone=phone)
    assert world.terminal().start(["either_palm"]).param == "user_id"
    assert phone.start(["either_palm"], user).param == "user_id"
    missing = world.terminal().send("POST", "/v1/sdk/auth_sessions", {"flow": ["either_palm"], "user_id": "usr_x"})
    assert (missing.status, missing.reason) == (404, "user_unknown")


def test_user_suspended_in_the_middle_gets_no_token(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["either_palm"], user)
    Users(world.core).update(world.caller, user.user_id, None, "suspended")
    assert terminal.verify(session, captured(another_look(LEFT))).reason == "user_suspended"
    assert terminal.start(["either_palm"], user).reason == "user_suspended"


def test_user_deleted_in_the_middle_gets_no_token(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["either_palm"], user)
    Users(world.core).delete(world.caller, user.user_id)
    assert terminal.verify(session, captured(another_look(LEFT))).reason == "auth_session_unknown"
    assert terminal.start(["either_palm"], user).reason == "user_unknown"


def test_terminal_removed_in_the_middle_is_refused(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["either_palm"], user)
    own = terminal.send("GET", "/v1/sdk/terminal").json["terminal_id"]
    PairedTerminals(world.core).delete(world.caller, own)
    assert terminal.verify(session, captured(another_look(LEFT))).reason == "terminal_unknown"


def test_app_deleted_in_the_middle_stops_its_terminals(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["either_palm"], user)
    Apps(world.core).delete(world.caller, world.web_app.app_id)
    assert terminal.verify(session, captured(another_look(LEFT))).reason == "publishable_key_unknown"


def test_deleted_device_is_refused(world: World) -> None:
    phone = world.phone()
    user = world.user(phone=phone)
    with world.core.store.write() as work:
        work.devices.delete(work.devices.of_user(user.user_id)[0])
    assert phone.start(["device"]).reason == "key_unknown"


def test_phone_through_a_web_app_is_no_terminal(world: World) -> None:
    phone = world.phone()
    world.user(phone=phone)
    phone.publishable_key = world.web_app.publishable_key
    assert phone.start(["device"]).reason == "terminal_unknown"


def test_missing_primary_key_gives_no_token_and_no_log(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    with world.core.store.write() as work:
        key = work.secret_keys.primary(world.caller.scope)
        assert key is not None
        work.secret_keys.save(type(key)(**{**_fields(key), "primary": False, "revoked_at": world.clock.now()}))
    reply = terminal.authenticate(["either_palm"], captured(another_look(LEFT)), user)
    assert (reply.status, reply.reason) == (409, "no_primary_key")
    assert world.logs(user) == ()


def _fields(of: object) -> dict[str, object]:
    return {name: getattr(of, name) for name in of.__dataclass_fields__}  # type: ignore[attr-defined]


def test_session_is_forgotten_a_day_after_it_expired(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["either_palm"], user)
    world.clock.advance(SESSION_LIFE + SESSION_KEPT)
    assert terminal.start(["either_palm"], user).status == 200
    assert terminal.verify(session, captured(another_look(LEFT))).reason == "auth_session_expired"
    world.clock.advance(1)
    assert terminal.start(["either_palm"], user).status == 200
    assert terminal.verify(session, captured(another_look(LEFT)), nonce="n" * 22).reason == "auth_session_unknown"

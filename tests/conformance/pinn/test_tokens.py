"""Checks 37 to 47: authentication on a phone, and the tokens that the official client verifies."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tests.conformance.pinn.backend import Backend
from tests.conformance.pinn.official import Raised
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import Phone, Reply, captured

LEFT, RIGHT, STRANGER = template("left", 1), template("right", 1), template("left", 99)
CLAIMS = {"sub", "iss", "iat", "exp", "auth_time", "log_id", "amr"}


@dataclass
class Person:
    """A user with a phone and both palms."""

    backend: Backend
    user_id: str
    phone: Phone

    def shows(self, flow: list[str], *palms: object) -> Reply:
        return self.phone.authenticate(flow, captured(*palms))  # type: ignore[arg-type]

    def token(self, flow: list[str], *palms: object) -> str:
        reply = self.shows(flow, *palms)
        assert reply.status == 200
        token: str = reply.json["id_token"]
        return token

    def refuses(self, token: str, amr: list[str]) -> Raised:
        return self.backend.refused("IDToken.verify", token, amr)


@pytest.fixture
def person(backend: Backend) -> Person:
    user, phone = backend.call("User.create"), backend.phone()
    secret = backend.call("EnrollmentKey.create", user.user_id).secret
    assert phone.enroll(secret, captured(LEFT, RIGHT) | phone.introduction()).status == 200
    return Person(backend, user.user_id, phone)


def test_37_token_verifies(backend: Backend, person: Person) -> None:
    token = person.token(["either_palm"], another_look(LEFT))
    claims = backend.call("IDToken.verify", token, ["device", "either_palm"])
    assert set(claims) >= CLAIMS
    assert claims["sub"] == person.user_id


def test_38_claims_and_header(backend: Backend, person: Person) -> None:
    token = person.token(["either_palm"], another_look(LEFT))
    claims = backend.call("IDToken.verify", token, [])
    assert claims["iss"] == backend.server.url
    assert claims["exp"] - claims["iat"] == 30
    assert claims["auth_time"] <= claims["iat"]
    assert {"aud", "nbf"}.isdisjoint(claims)
    header = token.split(".")[0]
    assert json.loads(base64.urlsafe_b64decode(header + "=" * (-len(header) % 4)))["alg"] == "HS256"


def test_39_amr_says_which_palm(backend: Backend, person: Person) -> None:
    token = person.token(["either_palm"], another_look(LEFT))
    assert backend.call("IDToken.verify", token, ["left_palm"])["amr"] == ["device", "either_palm", "left_palm"]
    assert person.refuses(token, ["right_palm"]).kind == "IDTokenVerificationError"


def test_40_both_palms_are_both(backend: Backend, person: Person) -> None:
    flow = ["left_palm", "right_palm"]
    reply = person.shows(flow, another_look(LEFT))
    assert (reply.status, "id_token" in reply.json) == (422, False)
    token = person.token(flow, another_look(LEFT), another_look(RIGHT))
    assert backend.call("IDToken.verify", token, flow)["sub"] == person.user_id


def test_41_expired_token(backend: Backend, person: Person, moved: Callable[[int], None]) -> None:
    moved(-31)
    token = person.token(["either_palm"], another_look(LEFT))
    assert person.refuses(token, []).kind == "IDTokenVerificationError"


def test_41_tokens_that_are_not_ours(backend: Backend, person: Person) -> None:
    token = person.token(["either_palm"], another_look(LEFT))
    head, body, signature = token.split(".")
    other = "A" if signature[0] != "A" else "B"
    assert person.refuses(f"{head}.{body}.{other}{signature[1:]}", []).kind == "IDTokenVerificationError"
    backend.client.set(api_host=backend.server.url + "/")
    assert person.refuses(token, []).kind == "IDTokenVerificationError"
    backend.use(backend.server.new_account())
    assert person.refuses(token, []).kind == "IDTokenVerificationError"
    backend.use(backend.account)
    assert backend.call("IDToken.verify", token, [])["sub"] == person.user_id


def test_42_passcode_is_no_biometric(backend: Backend, person: Person) -> None:
    session = person.phone.start(["local_passcode"])
    signature = person.phone.passcode.der(session.json["challenge"])
    reply = person.phone.verify(session, {"signatures": {"local_passcode": signature}})
    token = reply.json["id_token"]
    assert backend.call("IDToken.verify", token, ["local_passcode"])["amr"] == ["device", "local_passcode"]
    assert person.refuses(token, ["local_biometric"]).kind == "IDTokenVerificationError"


def test_43_log_is_there_at_once(backend: Backend, person: Person) -> None:
    token = person.token(["either_palm"], another_look(LEFT))
    log = backend.call("Log.retrieve", backend.call("IDToken.verify", token, [])["log_id"])
    (device,) = backend.call("User.list_devices", person.user_id).items
    assert (log.success, log.user_id, log.device_id) == (True, person.user_id, device.device_id)
    assert (log.auth_type, log.web_app_id) == ("mobile", None)
    assert log.app_id is not None
    assert isinstance(log.score, float)
    assert 0.0 <= log.score <= 1.0
    assert log.factors["either_palm"] == {"verified": True, "score": log.score, "palm": "left"}


def test_44_failed_match(backend: Backend, person: Person) -> None:
    reply = person.shows(["either_palm"], STRANGER)
    assert (reply.status, "id_token" in reply.json) == (401, False)
    (log,) = backend.call("User.list_logs", person.user_id).items
    assert log.success is False
    assert backend.call("User.retrieve", person.user_id).authenticated_at is None
    token = person.token(["either_palm"], another_look(LEFT))
    iat = backend.call("IDToken.verify", token, [])["iat"]
    assert backend.call("User.retrieve", person.user_id).authenticated_at == iat


def test_45_palm_that_is_not_enrolled(backend: Backend) -> None:
    user, phone = backend.call("User.create"), backend.phone()
    secret = backend.call("EnrollmentKey.create", user.user_id).secret
    assert phone.enroll(secret, captured(LEFT) | phone.introduction()).status == 200
    reply = phone.start(["right_palm"])
    assert (reply.status, reply.reason) == (409, "factor_not_enrolled")
    assert set(reply.json["error"]) >= {"code", "type", "message"}
    assert backend.call("User.list_logs", user.user_id).items == []


def test_46_replayed_signature_and_challenge(person: Person) -> None:
    phone = person.phone
    session = phone.start(["either_palm"])
    assert phone.verify(session, captured(another_look(LEFT))).status == 200
    again = phone.verify(session, captured(another_look(LEFT)))
    assert (again.status, again.reason) == (401, "nonce_reused")
    fresh = phone.start(["either_palm"])
    swapped = phone.verify(fresh, captured(another_look(LEFT)), nonce=session.json["challenge"])
    assert (swapped.status, swapped.reason) == (401, "nonce_reused")


def test_47_suspended_or_deleted_user(backend: Backend, person: Person) -> None:
    session = person.phone.start(["either_palm"])
    backend.call("User.update", person.user_id, None, "suspended")
    assert person.phone.verify(session, captured(another_look(LEFT))).reason == "user_suspended"
    assert person.phone.start(["either_palm"]).reason == "user_suspended"
    assert backend.refused("EnrollmentKey.create", person.user_id).code == "409"
    backend.call("User.update", person.user_id, None, "valid")
    assert backend.call("User.delete", person.user_id) is True
    assert person.phone.start(["either_palm"]).reason == "key_unknown"


def test_37_token_of_a_kiosk_verifies_without_device(backend: Backend, person: Person) -> None:
    kiosk = backend.terminal()
    body = {"flow": ["either_palm"], "user_id": person.user_id}
    session = kiosk.send("POST", "/v1/sdk/auth_sessions", body)  # type: ignore[arg-type]
    token = kiosk.verify(session, captured(another_look(LEFT))).json["id_token"]
    claims = backend.call("IDToken.verify", token, ["either_palm", "kiosk"])
    assert claims["azp"] == backend.account.app.app_id
    assert person.refuses(token, ["device"]).kind == "IDTokenVerificationError"
    log = backend.call("Log.retrieve", claims["log_id"])
    assert (log.auth_type, log.web_app_id, log.device_id, log.app_id) == ("web", claims["azp"], None, None)

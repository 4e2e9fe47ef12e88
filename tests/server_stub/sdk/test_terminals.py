"""Pairing, a terminal's look at itself, and what a key is good for."""

import threading

import pytest

from server_stub.domain.management.apps import Apps
from server_stub.domain.management.pairing import PairedTerminals, PairingCodes
from tests.helpers.palms import Json, template
from tests.helpers.sdk import ISSUER, Phone, Reply, Sender, World, captured
from tests.helpers.signing import Key

LEFT = template("left", 1)


def code(world: World) -> str:
    return PairingCodes(world.core).create(world.caller, world.web_app.app_id).secret


def pair(
    sender: Sender, secret: str, *, name: str = "Desk", key: Key | None = None, signer: Key | None = None
) -> Reply:
    body: Json = {"name": name, "key": (key or sender.key).pem}
    return sender.send("POST", "/v1/sdk/terminals", body, bearer=secret, signer=signer)


def newcomer(world: World) -> Sender:
    return Sender(world.http, world.clock, world.web_app.publishable_key)


def test_terminal_pairs_and_sees_itself(world: World) -> None:
    terminal = newcomer(world)
    paired = pair(terminal, code(world))
    assert paired.status == 200
    assert paired.json == {
        "object": "terminal",
        "terminal_id": paired.json["terminal_id"],
        "app_id": world.web_app.app_id,
        "name": "Desk",
        "livemode": False,
        "created_at": world.clock.now(),
    }
    seen = terminal.send("GET", "/v1/sdk/terminal")
    demanded = {"liveness_required": "none", "consent_required": False, "palm_retention_days": None}
    assert seen.json == {**paired.json, **demanded, "time": world.clock.now(), "issuer": ISSUER}
    assert world.events()[0] == "terminal.created"


def test_live_mode_demands_a_challenge(live_world: World) -> None:
    assert live_world.terminal().send("GET", "/v1/sdk/terminal").json["liveness_required"] == "challenge"


@pytest.mark.parametrize("secret", ["pc_" + "x" * 32, "pc_", "", "eks_" + "x" * 32])
def test_unknown_code_is_refused(world: World, secret: str) -> None:
    assert pair(newcomer(world), secret).reason == "pairing_code_unknown"


def test_code_is_used_once(world: World) -> None:
    secret = code(world)
    assert pair(newcomer(world), secret).status == 200
    assert pair(newcomer(world), secret).reason == "pairing_code_used"


def test_code_expires(world: World) -> None:
    secret = code(world)
    world.clock.advance(600)
    assert pair(newcomer(world), secret).reason == "pairing_code_expired"


def test_code_is_for_one_app(world: World) -> None:
    other = Apps(world.core).create(world.caller, world.web_app.app_type, "Other", None)
    secret = PairingCodes(world.core).create(world.caller, other.app_id).secret
    reply = pair(newcomer(world), secret)
    assert (reply.status, reply.reason) == (403, "foreign_app")
    stranger = World(world.core, world.clock, world.http)
    assert pair(newcomer(stranger), code(world)).reason == "pairing_code_unknown"


def test_terminal_signs_with_the_key_it_brings(world: World) -> None:
    assert pair(newcomer(world), code(world), signer=Key()).reason == "key_unknown"


def test_paired_key_cannot_pair_again(world: World) -> None:
    terminal = newcomer(world)
    assert pair(terminal, code(world)).status == 200
    assert pair(terminal, code(world)).reason == "terminal_paired"


@pytest.mark.parametrize("name", ["", "x" * 201, "two\nlines", "nul\0"])
def test_name_that_is_none_is_refused(world: World, name: str) -> None:
    assert pair(newcomer(world), code(world), name=name).status == 400


@pytest.mark.parametrize("pem", ["", "nonsense", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "é"])
def test_key_that_is_none_is_refused(world: World, pem: str) -> None:
    body: Json = {"name": "Desk", "key": pem}
    reply = newcomer(world).send("POST", "/v1/sdk/terminals", body, bearer=code(world))
    assert reply.status == 400


def test_simultaneous_pairings_with_one_code_succeed_once(world: World) -> None:
    secret, start = code(world), threading.Barrier(3)
    reasons: list[str | None] = []

    def run(terminal: Sender) -> None:
        start.wait(timeout=10)
        reasons.append(pair(terminal, secret).reason)

    threads = [threading.Thread(target=run, args=(newcomer(world),)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert sorted(map(str, reasons)) == ["None", "pairing_code_used", "pairing_code_used"]


def test_removed_terminal_is_refused_at_once(world: World) -> None:
    terminal = world.terminal()
    own = terminal.send("GET", "/v1/sdk/terminal").json["terminal_id"]
    PairedTerminals(world.core).delete(world.caller, own)
    reply = terminal.send("GET", "/v1/sdk/terminal")
    assert (reply.status, reply.reason) == (401, "terminal_unknown")


def test_device_is_no_terminal(world: World) -> None:
    phone = world.phone()
    world.user(phone=phone)
    assert phone.send("GET", "/v1/sdk/terminal").reason == "terminal_unknown"


def inspect(sender: Sender, secret: str) -> Reply:
    return sender.send("POST", "/v1/sdk/keys/inspect", bearer=secret)


def test_key_is_looked_at_without_being_used(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    enrollment, recovery = world.enrollment_key(user), world.recovery_key(user, ["left_palm"])
    common = {
        "object": "key",
        "user_id": user.user_id,
        "expires_at": world.clock.now() + 600,
        "left_palm_enrolled": True,
        "right_palm_enrolled": False,
        "palm_retention_days": None,
    }
    for _ in range(2):
        assert inspect(terminal, enrollment).json == {**common, "kind": "enrollment", "flow": None}
        assert inspect(terminal, recovery).json == {**common, "kind": "recovery", "flow": ["left_palm"]}
    assert terminal.enroll(enrollment, captured(LEFT)).status == 200
    assert inspect(terminal, enrollment).reason == "key_secret_used"


def test_key_that_is_no_good_says_why(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    secret = world.enrollment_key(user)
    assert inspect(terminal, secret[:-1] + "!").reason == "key_secret_unknown"
    assert inspect(terminal, "").reason == "key_secret_unknown"
    world.clock.advance(600)
    assert inspect(terminal, secret).reason == "key_secret_expired"


def test_enrolled_phone_may_look_at_a_key(world: World) -> None:
    phone: Phone = world.phone()
    user = world.user(phone=phone)
    assert inspect(phone, world.enrollment_key(user)).json["kind"] == "enrollment"

"""Signed requests against the running routes: replayed, stale, tampered with, or from nobody."""

import json

import pytest

from tests.helpers.palms import Json, template
from tests.helpers.sdk import ISSUER, Sender, World, captured
from tests.helpers.signing import Headers, Key, fresh_nonce

LEFT = template("left", 1)
PATH = "/v1/sdk/keys/inspect"


def headers(sender: Sender, bearer: str, *, path: str = PATH, body: bytes = b"", nonce: str | None = None) -> Headers:
    given = {"pinn-publishable-key": sender.publishable_key, "authorization": f"Bearer {bearer}"}
    now = sender.clock.now()
    return sender.key.sign("POST", ISSUER + path, given, body, created=now, nonce=nonce or fresh_nonce())


def test_replayed_request_is_refused(world: World) -> None:
    terminal, secret = world.terminal(), world.enrollment_key(world.user())
    sent = headers(terminal, secret)
    assert terminal.raw("POST", PATH, sent, b"").status == 200
    again = terminal.raw("POST", PATH, sent, b"")
    assert (again.status, again.reason) == (401, "nonce_reused")


def test_nonce_counts_once_per_key_not_for_all(world: World) -> None:
    first, second, secret = world.terminal(), world.terminal(), world.enrollment_key(world.user())
    for terminal in (first, second):
        assert terminal.raw("POST", PATH, headers(terminal, secret, nonce="n" * 22), b"").status == 200
    assert first.raw("POST", PATH, headers(first, secret, nonce="n" * 22), b"").reason == "nonce_reused"


def test_replay_is_refused_to_the_last_second_of_the_window(world: World) -> None:
    terminal, secret = world.terminal(), world.enrollment_key(world.user())
    sent = headers(terminal, secret)
    assert terminal.raw("POST", PATH, sent, b"").status == 200
    world.clock.advance(60)
    other = headers(terminal, secret)
    assert terminal.raw("POST", PATH, other, b"").status == 200
    assert terminal.raw("POST", PATH, sent, b"").reason == "nonce_reused"
    world.clock.advance(1)
    assert terminal.raw("POST", PATH, sent, b"").reason == "signature_expired"


def test_nonces_out_of_time_are_forgotten(world: World) -> None:
    terminal = world.terminal()
    assert terminal.send("GET", "/v1/sdk/terminal", nonce="n" * 22).status == 200
    world.clock.advance(180)
    assert terminal.send("GET", "/v1/sdk/terminal").status == 200
    assert terminal.send("GET", "/v1/sdk/terminal", nonce="n" * 22).status == 200


def test_refused_signature_spends_no_nonce(world: World) -> None:
    terminal = world.terminal()
    assert terminal.send("GET", "/v1/sdk/terminal", signer=Key(), nonce="n" * 22).reason == "terminal_unknown"
    assert terminal.send("GET", "/v1/sdk/terminal", nonce="n" * 22).status == 200


@pytest.mark.parametrize("drift", [-61, 61])
def test_stale_or_early_request_is_refused(world: World, drift: int) -> None:
    terminal = world.terminal()
    reply = terminal.send("GET", "/v1/sdk/terminal", created=world.clock.now() + drift)
    assert (reply.status, reply.reason) == (401, "signature_expired")


def test_unsigned_request_is_refused(world: World) -> None:
    terminal, secret = world.terminal(), world.enrollment_key(world.user())
    bare = {"pinn-publishable-key": terminal.publishable_key, "authorization": f"Bearer {secret}"}
    assert terminal.raw("POST", PATH, bare, b"").reason == "signature_missing"
    assert terminal.raw("POST", PATH, {}, b"").reason == "publishable_key_unknown"


def test_swapped_bearer_is_refused(world: World) -> None:
    terminal, mine, other = world.terminal(), world.enrollment_key(world.user()), world.enrollment_key(world.user())
    sent = headers(terminal, mine) | {"authorization": f"Bearer {other}"}
    assert terminal.raw("POST", PATH, sent, b"").reason == "signature_invalid"


def test_swapped_body_is_refused(world: World) -> None:
    user, terminal = world.user(), world.terminal()
    path, body = "/v1/sdk/enrollments", json.dumps(captured(LEFT)).encode()
    sent = headers(terminal, world.enrollment_key(user), path=path, body=body)
    other = json.dumps(captured(template("left", 2))).encode()
    assert terminal.raw("POST", path, sent, other).reason == "digest_mismatch"
    assert world.look(user).left_palm_enrolled is False


def test_signature_for_another_route_is_refused(world: World) -> None:
    terminal, secret = world.terminal(), world.enrollment_key(world.user())
    sent = headers(terminal, secret)
    assert terminal.raw("POST", PATH + "?x=1", sent, b"").reason == "signature_invalid"
    assert terminal.raw("POST", "/v1/sdk/%6beys/inspect", sent, b"").reason == "signature_invalid"


def test_query_is_signed_as_sent(world: World) -> None:
    terminal, secret = world.terminal(), world.enrollment_key(world.user())
    path = PATH + "?a=%2F&b="
    assert terminal.raw("POST", path, headers(terminal, secret, path=path), b"").status == 200


def test_proxy_may_change_the_host(world: World) -> None:
    terminal, secret = world.terminal(), world.enrollment_key(world.user())
    assert terminal.raw("POST", PATH, headers(terminal, secret) | {"host": "inside:8400"}, b"").status == 200


@pytest.mark.parametrize("where", ["pinn-publishable-key", "authorization"])
def test_secret_key_is_refused_on_these_routes(world: World, where: str) -> None:
    terminal = world.terminal()
    if where == "authorization":
        reply = terminal.send("GET", "/v1/sdk/terminal", bearer=world.secret_key)
    else:
        terminal.publishable_key = world.secret_key
        reply = terminal.send("GET", "/v1/sdk/terminal")
    assert (reply.status, reply.reason) == (401, "secret_key_refused")
    assert world.secret_key not in str(reply.json)


def test_unknown_publishable_key_is_refused(world: World) -> None:
    terminal = world.terminal()
    for key in ("pk_" + "x" * 32, "pk_", "nonsense"):
        terminal.publishable_key = key
        assert terminal.send("GET", "/v1/sdk/terminal").reason == "publishable_key_unknown"


def test_terminal_of_another_app_is_unknown(world: World) -> None:
    terminal, other = world.terminal(), World(world.core, world.clock, world.http)
    terminal.publishable_key = other.web_app.publishable_key
    assert terminal.send("GET", "/v1/sdk/terminal").reason == "terminal_unknown"


NESTED = b'{"flow":' + b"[" * 5000 + b"]" * 5000 + b"}"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b'{"flow": "either_palm"}',
        b'{"flow": [1]}',
        b'{"flow": null}',
        b'{"flow": ["either_palm"], "user_id": 7}',
        b'{"flow": ["either_palm"], "more": 1}',
        b'{"flow": ["either_palm"], "flow": ["left_palm"]}',
        b'{"flow": ["\xff"]}',
        b'{"flow": ["\\ud800"]}',
        NESTED,
    ],
)
def test_malformed_body_is_a_bad_request(world: World, body: bytes) -> None:
    reply = world.terminal().send("POST", "/v1/sdk/auth_sessions", body)
    assert (reply.status, reply.json["error"]["type"]) == (400, "bad_request")


@pytest.mark.parametrize(
    "change",
    [
        {"palm": {"left": "text"}},
        {"palm": {"middle": {}}},
        {"palm": {"left": {"format": "palm-template-2"}}},
        {"liveness": {"level": "none"}},
        {"liveness": "yes"},
        {"picture": "data"},
    ],
)
def test_body_of_another_shape_is_a_bad_request_and_uses_nothing_up(world: World, change: Json) -> None:
    user, terminal = world.user(), world.terminal()
    secret = world.enrollment_key(user)
    for _ in range(11):
        assert terminal.enroll(secret, captured(LEFT) | change).status == 400
    assert terminal.enroll(secret, captured(LEFT)).status == 200


def test_level_nobody_knows_is_a_bad_request(world: World) -> None:
    terminal, secret = world.terminal(), world.enrollment_key(world.user())
    for said in ({"level": "depth"}, {"live": 1}, {"checks": "none"}, {"gestures": ["x\n"]}, {"source": "x" * 1001}):
        assert terminal.enroll(secret, captured(LEFT, **said)).status == 400

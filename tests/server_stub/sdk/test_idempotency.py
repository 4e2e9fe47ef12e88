"""The same request twice is decided once; a different one under the same key is refused."""

import threading

import pytest

from tests.helpers.palms import another_look, template
from tests.helpers.sdk import Reply, Sender, World, captured

LEFT, RIGHT, STRANGER = template("left", 1), template("right", 1), template("left", 99)


def test_enrollment_sent_twice_is_done_once(world: World) -> None:
    user, terminal = world.user(), world.terminal()
    secret = world.enrollment_key(user)
    first = terminal.enroll(secret, captured(LEFT), attempt="a1")
    again = terminal.enroll(secret, captured(LEFT), attempt="a1")
    assert (first.status, again.status, again.json) == (200, 200, first.json)
    assert world.events().count("enrollment_key.used") == 1


def test_verification_sent_twice_gives_the_same_token(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["left_palm"], user)
    body = captured(another_look(LEFT))
    first = terminal.verify(session, body, attempt="a1")
    assert terminal.verify(session, body, attempt="a1").reason == "nonce_reused"
    again = terminal.verify(session, body, attempt="a1", nonce="n" * 22)
    assert (again.status, again.json) == (200, first.json)
    assert len(world.logs(user)) == 1


def test_refusal_is_kept_too_and_counted_once(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    secret = world.recovery_key(user)
    first = terminal.recover(secret, captured(STRANGER), attempt="a1")
    for _ in range(6):
        again = terminal.recover(secret, captured(STRANGER), attempt="a1")
        assert (again.status, again.json) == (first.status, first.json)
    assert len(world.logs(user)) == 1
    assert terminal.recover(secret, captured(another_look(LEFT)), attempt="a2").status == 200


def test_refusal_before_any_trace_is_kept_too(world: World) -> None:
    terminal = world.terminal()
    first = terminal.enroll("eks_" + "x" * 32, captured(LEFT), attempt="a1")
    again = terminal.enroll("eks_" + "x" * 32, captured(LEFT), attempt="a1")
    assert (first.reason, again.json) == ("key_secret_unknown", first.json)
    assert terminal.send("GET", "/v1/sdk/attempts/a1").json["state"] == "failed"


def test_made_up_key_pairs_leave_nothing_in_the_store(world: World) -> None:
    phone, terminal = world.phone(), world.terminal()
    at_kiosks = Sender(world.http, world.clock, terminal.publishable_key)
    refused = [
        phone.enroll("eks_" + "x" * 32, phone.introduction(), attempt="a1"),
        phone.recover("rks_" + "x" * 32, captured(LEFT) | phone.introduction(), attempt="a2"),
        at_kiosks.enroll("eks_" + "x" * 32, phone.introduction(), attempt="a3", signer=phone.key),
    ]
    assert [reply.reason for reply in refused] == ["key_secret_unknown", "key_secret_unknown", "terminal_unknown"]
    with world.core.store.read() as work:
        assert [work.attempts.get(phone.key.keyid, attempt) for attempt in ("a1", "a2", "a3")] == [None] * 3


def test_other_request_under_the_same_key_is_refused(world: World) -> None:
    user, terminal = world.user(), world.terminal()
    secret = world.enrollment_key(user)
    assert terminal.enroll(secret, captured(LEFT), attempt="a1").status == 200
    for reply in (
        terminal.enroll(secret, captured(RIGHT), attempt="a1"),
        terminal.enroll(world.enrollment_key(user), captured(LEFT), attempt="a1"),
        terminal.recover(secret, captured(LEFT), attempt="a1"),
    ):
        assert (reply.status, reply.reason) == (422, "idempotency_mismatch")
    assert terminal.enroll(secret, captured(LEFT), attempt="a1").status == 200


def test_keys_of_two_terminals_do_not_meet(world: World) -> None:
    user = world.user()
    first, second = world.terminal(), world.terminal()
    assert first.enroll(world.enrollment_key(user), captured(LEFT), attempt="a1").status == 200
    assert second.enroll(world.enrollment_key(user), captured(RIGHT), attempt="a1").status == 200
    assert second.send("GET", "/v1/sdk/attempts/a2").json["state"] == "unknown"


def test_come_back_later_is_not_kept(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    secret = world.recovery_key(user)
    for _ in range(5):
        terminal.authenticate(["left_palm"], captured(STRANGER), user)
    body = captured(another_look(LEFT))
    assert terminal.recover(secret, body, attempt="a1").reason == "user_locked"
    assert terminal.send("GET", "/v1/sdk/attempts/a1").json["state"] == "unknown"
    world.clock.advance(900)
    fresh = world.recovery_key(user)
    assert terminal.recover(fresh, body, attempt="a1").status == 200


def test_answer_is_forgotten_after_a_day(world: World) -> None:
    user, terminal = world.user(), world.terminal()
    secret = world.enrollment_key(user)
    assert terminal.enroll(secret, captured(LEFT), attempt="a1").status == 200
    world.clock.advance(24 * 3600)
    assert terminal.send("GET", "/v1/sdk/attempts/a1").json == {"object": "attempt", "state": "unknown", "kind": None}
    world.clock.advance(1)
    assert terminal.enroll(secret, captured(LEFT), attempt="a1").reason == "key_secret_used"


def test_what_became_of_an_attempt(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    assert terminal.recover(world.recovery_key(user), captured(another_look(LEFT)), attempt="a1").status == 200
    assert terminal.enroll(world.enrollment_key(user), captured(b"x"), attempt="a2").status == 422
    told = [terminal.send("GET", f"/v1/sdk/attempts/{key}").json for key in ("a1", "a2", "a3")]
    assert told == [
        {"object": "attempt", "state": "done", "kind": "recovery"},
        {"object": "attempt", "state": "failed", "kind": "enrollment"},
        {"object": "attempt", "state": "unknown", "kind": None},
    ]


def test_kept_answers_do_not_lie_open_in_the_database(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    token = terminal.recover(world.recovery_key(user), captured(another_look(LEFT)), attempt="a1").json["id_token"]
    with world.core.store.read() as work:
        kept = work.attempts.get(terminal.key.keyid, "a1")
    assert kept is not None
    assert kept.sealed is not None
    assert token.encode() not in kept.sealed


@pytest.mark.parametrize("attempt", ["a b", "x" * 65, "ä".encode().decode("latin-1"), "a/b"])
def test_key_of_another_form_is_refused(world: World, attempt: str) -> None:
    reply = world.terminal().enroll(world.enrollment_key(world.user()), captured(LEFT), attempt=attempt)
    assert (reply.status, reply.param) == (400, "Idempotency-Key")


def test_phone_that_lost_the_answer_gets_it_again(world: World) -> None:
    phone = world.phone()
    secret = world.enrollment_key(world.user())
    first = phone.enroll(secret, phone.introduction(), attempt="a1")
    assert phone.enroll(secret, phone.introduction(), attempt="a1").json == first.json


def test_simultaneous_repeats_are_decided_once(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    secret, body = world.recovery_key(user), captured(another_look(LEFT))
    start = threading.Barrier(4)
    replies: list[Reply] = []

    def recover(sender: Sender) -> None:
        start.wait(timeout=10)
        replies.append(sender.recover(secret, body, attempt="a1"))

    threads = [threading.Thread(target=recover, args=(terminal,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert {reply.status for reply in replies} == {200}
    assert len({reply.json["id_token"] for reply in replies}) == 1
    assert len(world.logs(user)) == 1

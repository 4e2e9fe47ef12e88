"""Five failed palm attempts lock the user, wherever they were made."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from tests.helpers.palms import another_look, template
from tests.helpers.sdk import World, captured

LEFT, OTHER, STRANGER = template("left", 1), template("left", 2), template("left", 99)


def test_fifth_failure_locks_the_user_for_every_palm_route(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    secret = world.recovery_key(user)
    for _ in range(3):
        assert terminal.authenticate(["left_palm"], captured(STRANGER), user).reason == "palm_mismatch"
        world.clock.advance(10)
    assert terminal.recover(secret, captured(STRANGER)).reason == "palm_mismatch"
    running = world.terminal().start(["left_palm"], user)
    other = world.terminal()
    assert other.authenticate(["left_palm"], captured(STRANGER, live=False), user).reason == "liveness_failed"
    for reply in (
        terminal.start(["left_palm"], user),
        terminal.recover(secret, captured(another_look(LEFT))),
    ):
        assert (reply.status, reply.reason) == (429, "user_locked")
        assert reply.headers["retry-after"] == str(900 - 30)
    assert running.status == 200


def test_session_opened_before_the_lock_is_locked_too(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    session = terminal.start(["left_palm"], user)
    for _ in range(5):
        assert terminal.authenticate(["left_palm"], captured(STRANGER), user).reason == "palm_mismatch"
    assert terminal.verify(session, captured(another_look(LEFT))).reason == "user_locked"


def test_lock_ends_when_the_server_said(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    for _ in range(5):
        terminal.authenticate(["left_palm"], captured(STRANGER), user)
    wait = int(terminal.start(["left_palm"], user).headers["retry-after"])
    world.clock.advance(wait - 1)
    assert terminal.start(["left_palm"], user).reason == "user_locked"
    world.clock.advance(1)
    assert terminal.authenticate(["left_palm"], captured(another_look(LEFT)), user).status == 200


def test_others_are_not_locked_and_neither_are_keys_without_a_palm(world: World) -> None:
    phone = world.phone()
    user, terminal = world.user(LEFT, phone=phone), world.terminal()
    for _ in range(5):
        terminal.authenticate(["left_palm"], captured(STRANGER), user)
    assert phone.authenticate(["device"], {}).status == 200
    assert phone.start(["left_palm"]).reason == "user_locked"
    assert terminal.authenticate(["left_palm"], captured(another_look(OTHER)), world.user(OTHER)).status == 200


def test_wrong_local_signature_is_no_palm_attempt(world: World) -> None:
    phone = world.phone()
    user = world.user(LEFT, phone=phone)
    for _ in range(6):
        assert phone.authenticate(["local_passcode"], {}).reason == "signature_invalid"
    assert len(world.logs(user)) == 6
    assert phone.start(["left_palm"]).status == 200


def test_unusable_palm_is_no_failed_attempt(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    for _ in range(6):
        assert terminal.authenticate(["left_palm"], captured(b"nonsense"), user).reason == "palm_not_found"
    assert terminal.start(["left_palm"], user).status == 200


def test_terminal_that_guesses_secrets_must_wait(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    for number in range(10):
        assert terminal.enroll(f"eks_{number:032}", captured(LEFT)).reason == "key_secret_unknown"
    reply = terminal.send("POST", "/v1/sdk/keys/inspect", bearer=world.recovery_key(user))
    assert (reply.status, reply.reason, reply.headers["retry-after"]) == (429, "too_many_guesses", "900")
    assert world.terminal().send("POST", "/v1/sdk/keys/inspect", bearer=world.recovery_key(user)).status == 200
    world.clock.advance(900)
    assert terminal.send("POST", "/v1/sdk/keys/inspect", bearer=world.recovery_key(user)).status == 200


def test_attempts_made_at_once_get_no_more_tries(world: World) -> None:
    user, terminal = world.user(LEFT), world.terminal()
    sessions = [terminal.start(["left_palm"], user) for _ in range(12)]
    with ThreadPoolExecutor(len(sessions)) as pool:
        replies = list(pool.map(lambda session: terminal.verify(session, captured(STRANGER)), sessions))
    assert Counter(reply.reason for reply in replies) == {"palm_mismatch": 5, "user_locked": 7}
    assert len(world.logs(user)) == 5

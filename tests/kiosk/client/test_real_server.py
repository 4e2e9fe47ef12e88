"""The client against the real server, over real sockets."""

from collections.abc import Iterator
from dataclasses import replace

import jwt
import pytest

from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.client.errors import Refused, Unreachable
from kiosk.client.signing import TerminalKey
from kiosk.secret import Secret
from tests.kiosk.flows.visits import LIVE
from tests.kiosk.town import Town, palms, real, town

FLOW = ("either_palm",)


@pytest.fixture(scope="module")
def place() -> Iterator[Town]:
    with town() as made:
        yield made


def refused(reason: str) -> "pytest.RaisesExc[Refused]":
    return pytest.raises(Refused, match=f"refused: {reason} ")


def test_pairing_and_self_knowledge(place: Town) -> None:
    client, key = place.stranger(), TerminalKey.generate()
    code = Secret(place.server.new_pairing_code())
    paired = client.pair(code, "Front desk", key)
    me = client.me()
    assert (me.terminal_id, me.app_id, me.name) == (paired.terminal_id, place.server.app_id, "Front desk")
    assert (me.liveness_required, me.issuer, me.livemode) == ("none", place.server.url, False)
    assert client.healthy()
    with refused("pairing_code_used"):
        client.pair(code, "Front desk", TerminalKey.generate())
    with refused("pairing_code_unknown"):
        client.pair(Secret("pc_" + "a" * 32), "Front desk", TerminalKey.generate())


def test_a_key_nobody_paired_is_refused(place: Town) -> None:
    with refused("(key_unknown|terminal_unknown)"):
        place.stranger(TerminalKey.generate()).me()


def test_enroll_verify_recover(place: Town) -> None:
    terminal, user_id = place.terminal(), place.backend.user()
    secret = place.enrollment_key(user_id)
    info = terminal.inspect_key(secret)
    assert (info.kind, info.user_id, info.flow, info.left_palm_enrolled) == ("enrollment", user_id, None, False)
    stored = terminal.enroll(secret, palms(*Side), "enroll-1")
    assert (stored.user_id, stored.left_palm_enrolled, stored.right_palm_enrolled) == (user_id, True, True)

    session = terminal.start_session(user_id, FLOW)
    verified = terminal.verify(session.auth_session_id, session.challenge, palms(Side.LEFT, again=True), "verify-1")
    claims = jwt.decode(verified.id_token.reveal(), place.server.secret_key, algorithms=["HS256"])
    assert (claims["sub"], claims["iss"]) == (user_id, place.server.url)
    assert claims["amr"] == ["either_palm", "kiosk", "left_palm"]
    assert claims["log_id"] == verified.log_id

    key = place.recovery_key(user_id, ["right_palm"])
    assert terminal.inspect_key(key).flow == ("right_palm",)
    recovered = terminal.recover(key, palms(Side.RIGHT, again=True), "recover-1")
    amr = jwt.decode(recovered.id_token.reveal(), place.server.secret_key, algorithms=["HS256"])["amr"]
    assert "recovery" in amr
    assert terminal.attempt("enroll-1").state == "done"
    assert terminal.attempt("recover-1").kind == "recovery"
    assert terminal.attempt("never-sent").state == "unknown"


def test_keys_that_are_no_good_are_told_apart(place: Town) -> None:
    terminal = place.terminal()
    user_id = place.enrolled(terminal, 2)
    used = place.enrollment_key(user_id)
    terminal.enroll(used, palms(Side.LEFT, person=2), "again-1")
    for check in (terminal.inspect_key, lambda key: terminal.enroll(key, palms(Side.LEFT), "again-2")):
        with refused("key_secret_used"):
            check(used)
    with refused("key_secret_unknown"):
        terminal.inspect_key(Secret("eks_" + "a" * 32))
    with refused("key_secret_wrong_kind"):
        terminal.enroll(place.recovery_key(user_id), palms(Side.LEFT), "again-3")
    with refused("user_unknown"):
        terminal.start_session("usr_" + "a" * 24, FLOW)


def test_an_expired_key_is_told_apart() -> None:
    with town() as place:
        terminal, key = place.terminal(), place.enrollment_key(place.backend.user())
        place.server.clock.advance(601)
        with refused("key_secret_expired"):
            terminal.inspect_key(key)


def test_a_foreign_users_id_is_refused(place: Town) -> None:
    other = place.server.new_account()
    foreign = type(place.backend)(place.backend.http, other).user()
    with pytest.raises(Refused) as caught:
        place.terminal().start_session(foreign, FLOW)
    assert caught.value.reason in ("foreign_user", "user_unknown")


def test_an_impostor_is_refused_and_then_the_person_locked() -> None:
    with town() as place:
        terminal = place.terminal()
        user_id = place.enrolled(terminal)
        for number in range(5):
            session = terminal.start_session(user_id, FLOW)
            with refused("palm_mismatch"):
                impostor = palms(Side.LEFT, person=99)
                terminal.verify(session.auth_session_id, session.challenge, impostor, f"impostor-{number}")
        with refused("user_locked") as caught:
            terminal.start_session(user_id, FLOW)
        assert caught.value.retry_after is not None
        assert 0 < caught.value.retry_after <= 15 * 60


def test_what_is_not_alive_is_refused(place: Town) -> None:
    terminal = place.terminal()
    user_id = place.enrolled(terminal, 3)
    session = terminal.start_session(user_id, FLOW)
    dead = palms(Side.LEFT, person=3, again=True, verdict=replace(LIVE, live=False))
    with refused("liveness_failed"):
        terminal.verify(session.auth_session_id, session.challenge, dead, "dead-1")


def test_live_mode_takes_no_simulation_and_no_stills() -> None:
    with town(livemode=True) as place:
        terminal = place.terminal()
        assert terminal.me().liveness_required == "challenge"
        key = place.enrollment_key(place.backend.user())
        for number, verdict in enumerate([LIVE, replace(real(), level=LivenessLevel.NONE, gestures=(), checks=())]):
            with refused("liveness_too_weak"):
                terminal.enroll(key, palms(Side.LEFT, verdict=verdict), f"weak-{number}")
        assert terminal.enroll(key, palms(Side.LEFT, verdict=real()), "strong").left_palm_enrolled


def test_damaged_templates_are_named(place: Town) -> None:
    terminal, key = place.terminal(), place.enrollment_key(place.backend.user())
    whole = palms(Side.LEFT, person=6)[0]
    middle = len(whole.template) // 2
    flipped = whole.template[:middle] + bytes([whole.template[middle] ^ 1]) + whole.template[middle + 1 :]
    other_side = replace(palms(Side.RIGHT, person=6)[0], side=Side.LEFT)
    damaged = [replace(whole, template=data) for data in (b"", flipped, b"junk" * 100)] + [other_side]
    for number, palm in enumerate(damaged):
        with refused("palm_not_found"):
            terminal.enroll(key, (palm,), f"damaged-{number}")
    assert terminal.enroll(key, (whole,), "whole").left_palm_enrolled


def test_an_answer_lost_on_the_way_is_fetched_and_nothing_is_done_twice(place: Town) -> None:
    terminal, user_id = place.terminal(), place.backend.user()
    key, sent = place.enrollment_key(user_id), palms(*Side, person=4)
    for fault in ("before", "after"):
        place.cable.breaks.append(fault)
        with pytest.raises(Unreachable):
            terminal.enroll(key, sent, "lost-1")
    assert terminal.enroll(key, sent, "lost-1").user_id == user_id
    assert terminal.attempt("lost-1").state == "done"
    assert place.backend.events().count("enrollment_key.used") >= 1
    with refused("key_secret_used"):
        terminal.enroll(key, sent, "lost-2")


def test_a_verification_whose_answer_was_lost_gives_the_same_token(place: Town) -> None:
    terminal = place.terminal()
    user_id = place.enrolled(terminal, 5)
    session = terminal.start_session(user_id, FLOW)
    message = session.auth_session_id, session.challenge, palms(Side.LEFT, person=5, again=True), "lost-3"
    for fault in ("before", "after"):
        place.cable.breaks.append(fault)
        with pytest.raises(Unreachable):
            terminal.verify(*message)
    first = terminal.verify(*message)
    assert terminal.verify(*message) == first
    logs = place.backend.get(f"/v1/users/{user_id}/logs").json()["data"]
    assert [log["log_id"] for log in logs] == [first.log_id]


def test_somebody_elses_palm_is_named_and_its_owner_is_not(place: Town) -> None:
    terminal = place.terminal()
    owner = place.enrolled(terminal, 8)
    key = place.enrollment_key(place.backend.user())
    with refused("palm_enrolled_elsewhere") as no:
        terminal.enroll(key, palms(Side.LEFT, person=8, again=True), "elsewhere-1")
    assert owner not in str(no.value)


def test_one_name_is_for_one_message(place: Town) -> None:
    terminal, key = place.terminal(), place.enrollment_key(place.backend.user())
    terminal.enroll(key, palms(Side.LEFT, person=7), "name-1")
    with refused("idempotency_mismatch"):
        terminal.enroll(key, palms(Side.RIGHT, person=7), "name-1")


@pytest.mark.parametrize("offset", [-3600, -61, 61, 3600])
def test_a_clock_that_is_off_is_corrected(place: Town, offset: int) -> None:
    terminal = place.terminal(offset=offset)
    assert terminal.me().name == "Front desk"


def test_a_server_without_its_store_is_unreachable_and_comes_back(place: Town) -> None:
    terminal = place.terminal()
    with place.server.store_down(), pytest.raises(Unreachable, match="server_error"):
        terminal.me()
    assert terminal.me().name == "Front desk"


def test_a_wrong_publishable_key_is_told(place: Town) -> None:
    from kiosk.client.address import Address
    from kiosk.client.terminal import TerminalClient

    stray = TerminalClient(place.transport, Address.of(place.server.url), "pk_" + "z" * 33, TerminalKey.generate())
    with refused("publishable_key_unknown"):
        stray.me()

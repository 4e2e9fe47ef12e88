"""A terminal asks who a person is: only where an operator allows it, and with a lead over everybody else."""

from dataclasses import replace

import pytest

from hardware.palm.code import PalmTemplate
from hardware.palm.matching import compare
from hardware.palm.policy import Use, identify_threshold, threshold
from hardware.palm.side import Side
from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.domain.entities import Log, SealedCode, UserStatus
from server_stub.domain.guesses import MOST, WINDOW
from server_stub.domain.management.users import Users
from server_stub.domain.ports import PageRequest
from server_stub.domain.search_rules import SearchRules
from server_stub.doors.pinn.app import create_app
from server_stub.settings import Settings
from tests.helpers import rows
from tests.helpers.asgi import AsgiClient
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import ISSUER, World, captured

LEFTS = [template("left", number) for number in range(6)]
RIGHTS = [template("right", number) for number in range(6)]
STRANGER = template("left", 99)
ON = SearchRules(identification=True)


def with_rules(core: Core, clock: FixedClock, rules: SearchRules) -> World:
    ruled = replace(core, search=rules)
    return World(ruled, clock, AsgiClient(create_app(ruled), ISSUER))


@pytest.fixture
def world(core: Core, clock: FixedClock) -> World:
    return with_rules(core, clock, ON)


def logs(world: World) -> tuple[Log, ...]:
    with world.core.store.read() as work:
        return work.logs.page(world.caller.scope, PageRequest(100)).items


def badly_seen(palm: PalmTemplate, above: float, below: float) -> PalmTemplate:
    """A look at the palm that scores between these; one code, because several so bad ones would not agree."""
    single = replace(palm, codes=palm.codes[:1])
    looks = (another_look(single, noise / 200) for noise in range(40, 80))
    return next(look for look in looks if above < compare(look, palm).score < below)


def crowd(world: World, count: int) -> None:
    """So many people whose left palms are counted, and found by nobody."""
    people = [rows.user(world.caller.scope) for _ in range(count)]
    with world.core.store.write() as work:
        for person in people:
            work.users.add(person)
            work.codes.put(
                SealedCode(**rows.in_scope(person.scope), user_id=person.user_id, side=Side.LEFT, sealed=b"")
            )


def test_it_is_off_unless_turned_on(core: Core, clock: FixedClock) -> None:
    world = with_rules(core, clock, SearchRules())
    world.user(LEFTS[0])
    reply = world.terminal().start(["left_palm"])
    assert (reply.status, reply.param) == (400, "user_id")
    assert Settings().search_rules().identification is False


def test_the_setting_turns_it_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_SERVER_IDENTIFICATION", "on")
    monkeypatch.setenv("PALM_SERVER_IDENTIFICATION_MOST", "50")
    assert Settings().search_rules() == SearchRules(identification=True, identified_among=50)


def test_the_person_is_found_and_their_token_is_like_any_other(world: World) -> None:
    people = [world.user(palm) for palm in LEFTS]
    terminal = world.terminal()
    reply = terminal.authenticate(["left_palm"], captured(another_look(LEFTS[3])))
    assert (reply.status, reply.json["user_id"]) == (200, people[3].user_id)
    claims = world.claims(reply.json["id_token"])
    assert (claims["sub"], claims["amr"]) == (people[3].user_id, ["either_palm", "kiosk", "left_palm"])
    assert world.logs(people[3])[0].success
    assert world.look(people[3]).authenticated_at == world.clock.now()


def test_a_stranger_is_a_mismatch_of_nobody(world: World) -> None:
    people = [world.user(palm) for palm in LEFTS[:3]]
    reply = world.terminal().authenticate(["left_palm"], captured(STRANGER))
    assert (reply.status, reply.reason) == (401, "palm_mismatch")
    assert all(world.logs(person) == () for person in people)
    (log,) = logs(world)
    assert (log.user_id, log.success, log.reason, log.score) == (None, False, "palm_mismatch", None)
    assert log.factors == {"left_palm": {"verified": False, "score": None}}


def test_nobody_is_found_where_nobody_is_enrolled(world: World) -> None:
    assert world.terminal().authenticate(["either_palm"], captured(STRANGER)).reason == "palm_mismatch"


def test_a_hand_that_is_not_alive_is_not_searched_for(world: World) -> None:
    world.user(LEFTS[0])
    reply = world.terminal().authenticate(["left_palm"], captured(LEFTS[0], live=False))
    assert reply.reason == "liveness_failed"
    assert (logs(world)[0].user_id, logs(world)[0].reason) == (None, "liveness_failed")


def test_both_palms_of_one_person_are_found_together(world: World) -> None:
    people = [world.user(LEFTS[number], RIGHTS[number]) for number in range(3)]
    reply = world.terminal().authenticate(["left_palm", "right_palm"], captured(LEFTS[1], RIGHTS[1]))
    assert (reply.status, reply.json["user_id"]) == (200, people[1].user_id)


@pytest.mark.parametrize("flow", [["left_palm", "right_palm"], ["either_palm"]])
def test_palms_of_two_people_are_nobodys(world: World, flow: list[str]) -> None:
    for number in range(3):
        world.user(LEFTS[number], RIGHTS[number])
    reply = world.terminal().authenticate(flow, captured(LEFTS[1], RIGHTS[2]))
    assert reply.reason == "palm_mismatch"
    assert logs(world)[0].user_id is None


def test_one_of_two_palms_may_be_a_strangers_only_where_either_will_do(world: World) -> None:
    person, terminal = world.user(LEFTS[0], RIGHTS[0]), world.terminal()
    body = captured(LEFTS[0], template("right", 77))
    assert terminal.authenticate(["either_palm"], body).json["user_id"] == person.user_id
    assert terminal.authenticate(["left_palm", "right_palm"], body).reason == "palm_mismatch"
    assert world.logs(person)[0].reason == "palm_mismatch"


def test_a_palm_that_two_people_enrolled_is_nobodys(core: Core, clock: FixedClock) -> None:
    world = with_rules(core, clock, replace(ON, duplicates_allowed=True))
    for _ in range(2):
        world.user(LEFTS[0])
    assert world.terminal().authenticate(["left_palm"], captured(LEFTS[0])).reason == "palm_mismatch"


def test_the_other_side_and_the_other_account_are_not_searched(world: World) -> None:
    world.user(RIGHTS[0])
    other = World(world.core, world.clock, world.http)
    other.user(LEFTS[0])
    assert world.terminal().authenticate(["left_palm"], captured(LEFTS[0])).reason == "palm_mismatch"


def test_whoever_is_deleted_is_not_found_any_more(world: World) -> None:
    person, terminal = world.user(LEFTS[0]), world.terminal()
    session = terminal.start(["left_palm"])
    Users(world.core).delete(world.caller, person.user_id)
    assert terminal.verify(session, captured(LEFTS[0])).reason == "palm_mismatch"


def test_whoever_is_suspended_or_locked_is_told_as_if_named(world: World) -> None:
    person, terminal = world.user(LEFTS[0]), world.terminal()
    Users(world.core).update(world.caller, person.user_id, None, UserStatus.SUSPENDED.value)
    assert terminal.authenticate(["left_palm"], captured(LEFTS[0])).reason == "user_suspended"
    Users(world.core).update(world.caller, person.user_id, None, UserStatus.VALID.value)
    for _ in range(5):
        terminal.authenticate(["left_palm"], captured(STRANGER), person)
    assert terminal.authenticate(["left_palm"], captured(LEFTS[0])).reason == "user_locked"


def test_a_terminal_that_shows_strangers_has_to_wait(world: World) -> None:
    person, terminal, other = world.user(LEFTS[0]), world.terminal(), world.terminal()
    open_before = terminal.start(["left_palm"])
    for _ in range(MOST):
        assert terminal.authenticate(["left_palm"], captured(STRANGER)).reason == "palm_mismatch"
    waiting = terminal.start(["left_palm"])
    assert (waiting.status, waiting.reason, waiting.headers["retry-after"]) == (429, "too_many_guesses", str(WINDOW))
    assert terminal.verify(open_before, captured(LEFTS[0])).reason == "too_many_guesses"
    assert other.authenticate(["left_palm"], captured(LEFTS[0])).status == 200
    assert terminal.authenticate(["left_palm"], captured(LEFTS[0]), person).status == 200
    world.clock.advance(WINDOW)
    assert terminal.authenticate(["left_palm"], captured(LEFTS[0])).status == 200


def test_too_large_a_gallery_is_not_asked(core: Core, clock: FixedClock) -> None:
    world = with_rules(core, clock, replace(ON, identified_among=2))
    terminal = world.terminal()
    for palm in LEFTS[:2]:
        world.user(palm)
    assert terminal.start(["left_palm"]).status == 200
    world.user(LEFTS[2])
    reply = terminal.start(["left_palm"])
    assert (reply.status, reply.reason) == (409, "gallery_too_large")


def test_more_palms_ask_for_more(core: Core, clock: FixedClock) -> None:
    """What is enough for a person who is named is too little for one among two thousand."""
    world = with_rules(core, clock, replace(ON, identified_among=10_000))
    person, terminal = world.user(LEFTS[0]), world.terminal()
    seen = badly_seen(LEFTS[0], threshold(Use.VERIFY) + 1, identify_threshold(2001) - 1)
    assert terminal.authenticate(["left_palm"], captured(seen)).json["user_id"] == person.user_id
    crowd(world, 2000)
    assert terminal.authenticate(["left_palm"], captured(seen)).reason == "palm_mismatch"
    assert terminal.authenticate(["left_palm"], captured(seen), person).status == 200
    assert terminal.authenticate(["left_palm"], captured(LEFTS[0])).status == 200


def test_a_repeated_verify_gets_the_same_answer(world: World) -> None:
    world.user(LEFTS[0])
    terminal = world.terminal()
    session = terminal.start(["left_palm"])
    first = terminal.verify(session, captured(LEFTS[0]), attempt="once")
    assert first.status == 200
    again = terminal.verify(session, captured(LEFTS[0]), attempt="once", nonce="n" * 32)
    assert again.json == first.json


def test_a_phone_always_speaks_for_its_own_user(world: World) -> None:
    phone = world.phone()
    person = world.user(LEFTS[0], phone=phone)
    world.user(LEFTS[1])
    assert phone.authenticate(["left_palm"], captured(LEFTS[0])).json["user_id"] == person.user_id
    assert phone.authenticate(["left_palm"], captured(LEFTS[1])).reason == "palm_mismatch"

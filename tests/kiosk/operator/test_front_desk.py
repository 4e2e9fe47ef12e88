"""The front desk without a screen: who may, what is written down first, and what is forgotten."""

import re
from collections.abc import Callable

import pytest

from kiosk.client.errors import Refused, Unreachable
from kiosk.operator.front_desk import FrontDesk
from kiosk.operator.roles import Role
from tests.kiosk.operator.desks import DEVICE, REASON, SECRET, Counter, person

PERSON = person().person_id

ACTS: dict[str, tuple[Callable[[FrontDesk], None], Role]] = {
    "enrollment_key_issued": (lambda front: front.issue("enrollment"), Role.CLERK),
    "recovery_key_issued": (lambda front: front.issue("recovery"), Role.CLERK),
    "palm_deleted": (lambda front: front.delete_part("palms/left"), Role.CLERK),
    "device_deleted": (lambda front: front.delete_part(f"devices/{DEVICE}"), Role.CLERK),
    "person_deleted": (lambda front: front.delete_person(), Role.OPERATOR),
    "override": (lambda front: front.override(REASON), Role.OPERATOR),
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("role", Role)
def test_an_act_is_written_down_before_it_is_sent_for(act: str, role: Role) -> None:
    counter = Counter(role).with_person()
    counter.audit.before = lambda: order.append(f"audit after {len(counter.desk.acts())}")
    order: list[str] = []
    do, wanted = ACTS[act]
    do(counter.front)
    if not role.may(wanted):
        assert (counter.now.problem, order, counter.desk.acts()) == ("role_missing", [], [])
        return
    assert order == ["audit after 0"]
    ((written, by, facts),) = counter.audit.written
    assert (written, by, facts["person"]) == (act, role.value, PERSON)
    assert len(counter.desk.acts()) == 1
    assert not counter.now.problem


@pytest.mark.parametrize("act", ACTS)
def test_what_cannot_be_written_down_is_not_done(act: str) -> None:
    counter = Counter().with_person()
    counter.audit.full = True
    ACTS[act][0](counter.front)
    assert counter.now.problem == "audit_unwritable"
    assert counter.desk.acts() == []
    assert not counter.now.busy


def test_an_override_writes_its_reason_and_says_its_number() -> None:
    counter = Counter().with_person()
    counter.front.override(f"  {REASON} ")
    assert counter.audit.written == [("override", "operator", {"person": PERSON, "reason": REASON})]
    assert (counter.now.notice, counter.now.act_id) == ("overridden", "act_" + "a" * 24)


@pytest.mark.parametrize("reason", ["", "too short", " " * 40, "x" * 301])
def test_an_override_without_a_reason_is_nothing(reason: str) -> None:
    counter = Counter().with_person()
    counter.front.override(reason)
    assert counter.now.problem == "reason_short"
    assert counter.audit.written == []
    assert counter.desk.acts() == []


@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_done_about_nobody(act: str) -> None:
    counter = Counter()
    ACTS[act][0](counter.front)
    assert (counter.audit.written, counter.desk.asked) == ([], [])


@pytest.mark.parametrize(
    ("error", "code"),
    [(Refused("api_unavailable", 503), "api_unavailable"), (Unreachable("server_timeout"), "server_timeout")],
)
@pytest.mark.parametrize("act", ACTS)
def test_trouble_is_said_by_its_code(act: str, error: Exception, code: str) -> None:
    counter = Counter().with_person()
    counter.desk.failing = error
    ACTS[act][0](counter.front)
    assert (counter.now.problem, counter.now.busy, counter.now.key) == (code, False, None)


def test_a_bug_is_said_and_the_desk_goes_on() -> None:
    counter = Counter().with_person()
    counter.desk.failing = ZeroDivisionError()
    with pytest.raises(ZeroDivisionError):
        counter.front.issue("enrollment")
    assert (counter.now.problem, counter.now.busy) == ("internal_error", False)
    counter.desk.failing = None
    counter.front.issue("enrollment")
    assert counter.now.key is not None


def test_searching_needs_two_letters_and_opens_the_one_it_can_only_be() -> None:
    counter = Counter()
    counter.front.search(" a ")
    assert counter.now.problem == "search_short"
    counter.front.search("ada")
    assert counter.now.people is not None
    assert len(counter.now.people) == 2
    assert counter.now.person is None
    counter.front.search("b-1002")
    assert counter.now.person == person(2)


USER = str(person(2).user_id)


@pytest.mark.parametrize(
    "typed",
    [
        USER,
        f"palmkiosk:verify/{USER}",
        f" https://palm.example/x?y=1#{USER} ",
        "USR " + " ".join(re.findall("....", USER[4:])),
    ],
)
def test_a_person_s_code_opens_them_however_it_is_written(typed: str) -> None:
    counter = Counter()
    counter.front.search(typed)
    assert counter.desk.asked[0] == ("search", "operator", USER)
    assert counter.now.person == person(2)


@pytest.mark.parametrize("key", [SECRET, f"palmkiosk:enroll/{SECRET}", "sk_" + "a" * 32, "rks_" + "a" * 32])
def test_a_key_is_not_sent_to_be_searched_for(key: str) -> None:
    counter = Counter()
    counter.front.search(key)
    assert (counter.now.problem, counter.desk.asked) == ("search_is_key", [])


@pytest.mark.parametrize("reference", ["PC-1001", "usr-12345678", "sk 7", "A" * 80])
def test_a_reference_may_look_like_the_beginning_of_one(reference: str) -> None:
    counter = Counter()
    counter.front.search(reference)
    assert counter.desk.asked == [("search", "operator", reference[:60])]


def test_who_is_made_is_opened() -> None:
    counter = Counter(Role.CLERK)
    counter.front.create(" C-7 ", " Grace ")
    assert counter.now.person is not None
    assert counter.now.person.reference == "C-7"
    assert counter.desk.acts() == ["create"]


def test_one_question_at_a_time() -> None:
    counter = Counter().with_person()
    counter.hold()
    counter.front.issue("enrollment")
    counter.front.issue("recovery")
    counter.front.delete_person()
    assert [act for act, _, _ in counter.audit.written] == ["enrollment_key_issued"]
    counter.run()
    assert counter.desk.acts() == ["issue"]


def test_a_key_is_forgotten_when_its_time_is_over() -> None:
    counter = Counter().with_person()
    counter.front.issue("enrollment")
    assert counter.front.key_left == 600
    counter.clock.now += 599
    counter.front.tick()
    assert counter.now.key is not None
    counter.clock.now += 1
    counter.front.tick()
    assert (counter.now.key, counter.now.notice) == (None, "key_over")


def test_an_answer_that_comes_after_everybody_left_is_dropped() -> None:
    counter = Counter().with_person()
    counter.hold()
    counter.front.issue("enrollment")
    counter.front.forget()
    counter.run()
    assert counter.now.key is None
    assert counter.now.person is None
    assert not counter.now.busy


def test_a_key_never_stands_in_a_text() -> None:
    counter = Counter().with_person()
    counter.front.issue("enrollment")
    assert SECRET not in repr(counter.now)
    assert SECRET not in repr(counter.now.key)


def test_what_was_deleted_is_read_again() -> None:
    counter = Counter().with_person()
    counter.desk.people[0] = person(1, left_palm_enrolled=False)
    counter.front.delete_part("palms/left")
    assert counter.now.person is not None
    assert not counter.now.person.left_palm_enrolled
    assert counter.now.notice == "palms_deleted"


def test_who_was_deleted_is_in_no_list() -> None:
    counter = Counter()
    counter.front.search("ada")
    counter.with_person().front.delete_person()
    assert (counter.now.person, counter.now.notice) == (None, "person_deleted")
    assert [found.person_id for found in counter.now.people or ()] == [person(2).person_id]

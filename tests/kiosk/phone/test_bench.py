"""The bench against the real server: every action, every end, several phones at once."""

import threading
from collections.abc import Iterator
from pathlib import Path

import jwt
import pytest

from hardware.palm.side import Side
from kiosk.client.errors import Refused
from kiosk.flows.states import Purpose
from kiosk.phone.actions import (
    Action,
    Add,
    Approve,
    Authenticate,
    Connect,
    Deny,
    Enroll,
    LookForCode,
    Lose,
    Open,
    ReadCode,
    Recover,
    Stop,
)
from kiosk.phone.errors import NoSuchPhone
from kiosk.phone.record import Platform, RequestState
from kiosk.phone.shelf import Shelf
from kiosk.phone.snapshot import Doing
from kiosk.secret import Secret
from tests.kiosk.phone.benches import BLIND, Bystander, bystander
from tests.kiosk.phone.phones import Page, Place, place

ALL = ("either_palm", "local_biometric", "local_passcode")
_people = iter(range(2000, 3000))


@pytest.fixture
def by(shop: Place, tmp_path: Path) -> Iterator[Bystander]:
    with bystander(shop, shelf=Shelf(tmp_path)) as made:
        yield made


@pytest.fixture
def by_alone(alone: Place) -> Iterator[Bystander]:
    with bystander(alone) as made:
        yield made


def state_of(by: Bystander, name: str, page: Page) -> RequestState:
    return {one.auth_session_id: one.state for one in by.of(name).requests}[page.id]


def amr(shop: Place, token: str) -> list[str]:
    found: list[str] = jwt.decode(token, shop.server.secret_key, algorithms=["HS256"])["amr"]
    return found


def scanned(by: Bystander, name: str, *flow: str) -> Page:
    page = by.place.page(*flow)
    by.done(ReadCode(name, page.qr), "asks")
    return page


def test_a_new_phone_is_enrolled_scans_and_approves_with_each_factor_by_its_own_word(by: Bystander) -> None:
    person = next(_people)
    assert by.new("bench-one").phone.enrolled is False
    by.done(Enroll("bench-one", by.place.enrollment_key(by.place.backend.user()), tuple(Side), str(person)), "enrolled")
    page = scanned(by, "bench-one", *ALL)
    waiting = by.of("bench-one").waiting[0]
    assert (waiting.flow, waiting.state, waiting.challenge) == (ALL, RequestState.OPEN, None)
    by.bench.do(Approve("bench-one", page.id, Side.LEFT, str(person)))
    assert [by.answer("bench-one", yes=True) for _ in range(2)] == ["local_biometric", "local_passcode"]
    by.until("bench-one", lambda one: one.news is not None and one.news.code == "approved")
    assert amr(by.place, page.token()) == ["device", "either_palm", "left_palm", "local_biometric", "local_passcode"]
    assert state_of(by, "bench-one", page) is RequestState.APPROVED


@pytest.mark.parametrize("answers", [(False,), (True, False)])
def test_one_no_and_nothing_is_proved(by: Bystander, answers: tuple[bool, ...]) -> None:
    name, person = f"bench-no-{len(answers)}", next(_people)
    by.enrolled(name, person)
    page = scanned(by, name, *ALL)
    by.bench.do(Approve(name, page.id, Side.LEFT, str(person)))
    for yes in answers:
        by.answer(name, yes=yes)
    by.until(name, lambda one: one.news is not None and one.news.code == "not_approved")
    assert (state_of(by, name, page), page.state) == (RequestState.OPEN, "scanned")


def test_a_question_that_nobody_answers_is_a_no(shop: Place, tmp_path: Path) -> None:
    with bystander(shop, shelf=Shelf(tmp_path), answer_s=0.05) as by:
        by.enrolled("bench-away", next(_people))
        by.done(Authenticate("bench-away", ("local_passcode",), Side.LEFT, ""), "not_approved")
        assert by.of("bench-away").question is None


def test_a_token_comes_and_no_snapshot_holds_it(by: Bystander) -> None:
    person = next(_people)
    by.enrolled("bench-token", person)
    one = by.done(Authenticate("bench-token", ("either_palm",), Side.RIGHT, str(person)), "authenticated")
    token = by.bench.token("bench-token")
    assert token is not None
    assert one.token is not None
    assert set(one.token.claims) >= {"sub", "iss", "iat", "exp", "auth_time", "log_id", "amr"}
    assert list(one.token.proved) == amr(by.place, token.reveal())
    assert token.reveal() not in repr(by.bench.snapshots())
    by.done(Lose("bench-token"), "lost")
    assert by.bench.token("bench-token") is None
    assert by.of("bench-token").token is None


def test_deny(by: Bystander) -> None:
    by.enrolled("bench-deny", next(_people))
    page = scanned(by, "bench-deny")
    by.done(Deny("bench-deny", page.id), "denied")
    assert (state_of(by, "bench-deny", page), page.state) == (RequestState.DENIED, "denied")
    by.done(Deny("bench-deny", page.id), "request_closed")


def test_nobody_answers_and_the_time_is_over(by_alone: Bystander) -> None:
    by_alone.enrolled("bench-late", 1)
    page = scanned(by_alone, "bench-late")
    assert by_alone.of("bench-late").waiting
    by_alone.place.server.clock.advance(121)
    assert (state_of(by_alone, "bench-late", page), page.state) == (RequestState.EXPIRED, "expired")
    assert by_alone.of("bench-late").waiting == ()


def test_a_push_arrives_is_looked_at_and_answered(by: Bystander) -> None:
    person = next(_people)
    user_id = by.enrolled("bench-push", person).phone.user_id
    page = by.place.page(user_id=user_id)
    by.until("bench-push", lambda one: [r.state for r in one.waiting] == [RequestState.PUSHED])
    by.done(Open("bench-push", page.id), "asks")
    assert by.of("bench-push").waiting[0].web_app
    by.done(Approve("bench-push", page.id, Side.LEFT, str(person)), "approved")
    assert page.token()


def test_offline_nothing_goes_and_back_online_pushes_come(by: Bystander) -> None:
    user_id = by.enrolled("bench-off", next(_people)).phone.user_id
    by.done(Connect("bench-off", offline=True), "offline")
    by.until("bench-off", lambda one: not one.hears)
    page = by.place.page(user_id=user_id)
    by.done(ReadCode("bench-off", by.place.page().qr), "server_unreachable")
    assert by.of("bench-off").waiting == ()
    by.done(Connect("bench-off", offline=False), "online")
    by.until("bench-off", lambda one: [r.auth_session_id for r in one.waiting] == [page.id])


def test_slow_until_it_is_quick_again(by: Bystander) -> None:
    by.enrolled("bench-slow", next(_people))
    page = by.place.page()
    by.done(Connect("bench-slow", slow_s=600.0), "slow")
    by.bench.do(ReadCode("bench-slow", page.qr))
    by.until("bench-slow", lambda one: one.doing is Doing.SENDING)
    by.bench.do(Deny("bench-slow", page.id))  # one thing after the other
    assert page.state == "pending"
    by.bench.do(Connect("bench-slow", slow_s=0.0))
    by.until("bench-slow", lambda one: bool(one.waiting))
    assert page.state == "scanned"


def test_offline_while_it_is_slow_sends_nothing(by: Bystander) -> None:
    by.enrolled("bench-tunnel", next(_people))
    page = by.place.page()
    by.done(Connect("bench-tunnel", slow_s=600.0), "slow")
    by.bench.do(ReadCode("bench-tunnel", page.qr))
    by.until("bench-tunnel", lambda one: one.doing is Doing.SENDING)
    by.bench.do(Connect("bench-tunnel", offline=True))
    by.until("bench-tunnel", lambda one: one.doing is Doing.NOTHING and one.phone.offline)
    assert page.state == "pending"


def test_lost_and_recovered_on_a_new_phone(by: Bystander) -> None:
    person = next(_people)
    user_id = by.enrolled("bench-old", person).phone.user_id
    scanned(by, "bench-old")
    one = by.done(Lose("bench-old"), "lost")
    assert (one.phone.lost, one.phone.enrolled, one.requests) == (True, False, ())
    by.done(Authenticate("bench-old", ("either_palm",), Side.LEFT, str(person)), "lost")
    by.new("bench-new")
    key = by.place.recovery_key(str(user_id))
    by.done(Recover("bench-new", key, (Side.RIGHT,), str(next(_people))), "palm_mismatch")
    one = by.done(Recover("bench-new", key, (Side.RIGHT,), str(person)), "recovered")
    assert one.phone.user_id == user_id
    assert one.token is not None
    assert "recovery" in str(one.token.proved)


def test_lost_while_its_owner_is_asked(by: Bystander) -> None:
    by.enrolled("bench-drop", next(_people))
    by.bench.do(Authenticate("bench-drop", ("local_passcode",), Side.LEFT, ""))
    by.until("bench-drop", lambda one: one.question is not None)
    by.bench.do(Lose("bench-drop"))
    one = by.until("bench-drop", lambda one: one.doing is Doing.NOTHING and one.phone.lost)
    assert one.question is None
    assert one.news is not None
    assert one.news.code == "lost"


def test_a_key_used_twice(by: Bystander) -> None:
    key = by.place.enrollment_key(by.place.backend.user())
    by.new("bench-first")
    by.new("bench-second")
    by.done(Enroll("bench-first", key, (), ""), "enrolled")
    by.done(Enroll("bench-second", key, (), ""), "key_secret_used")
    by.done(Enroll("bench-first", key, (), ""), "phone_enrolled")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("https://palms.example.com/a/authsess_1#wc_1", "code_foreign"),
        ("x" * 5000, "code_too_long"),
        ("\u202e\x00", "code_malformed"),
        ("", "code_foreign"),
    ],
)
def test_a_hostile_code_is_refused_before_anything_is_sent(by: Bystander, text: str, code: str) -> None:
    name = f"bench-careful-{code[5:9]}-{len(text)}"
    by.enrolled(name, next(_people), push=False)
    by.place.cable.breaks.append("before")
    by.done(ReadCode(name, Secret(text)), code)
    assert by.place.cable.breaks.pop() == "before"


def test_a_code_is_seen_by_a_camera(by: Bystander) -> None:
    by.enrolled("bench-eye", next(_people))
    by.codes.append(by.place.page().qr)
    by.done(LookForCode("bench-eye", "0"), "asks")


def test_a_camera_is_taken_away(by: Bystander) -> None:
    by.enrolled("bench-blind", next(_people))
    by.bench.do(LookForCode("bench-blind", BLIND))
    by.until("bench-blind", lambda one: one.doing is Doing.LOOKING)
    by.done(Stop("bench-blind"), "palm_missing")


def test_the_server_is_gone_and_back(by: Bystander) -> None:
    user_id = by.enrolled("bench-storm", next(_people)).phone.user_id
    by.done(Connect("bench-storm", offline=True), "offline")  # so that the listener takes no break for itself
    by.until("bench-storm", lambda one: not one.hears)
    by.place.cable.breaks += ["before"] * 4
    by.done(Connect("bench-storm", offline=False), "online")
    page = by.place.page(user_id=user_id)
    by.until("bench-storm", lambda one: [r.auth_session_id for r in one.waiting] == [page.id])
    assert by.of("bench-storm").hears
    by.done(Deny("bench-storm", page.id), "denied")


def test_two_phones_at_once(by: Bystander) -> None:
    people = {name: next(_people) for name in ("bench-left", "bench-right")}
    pages = {}
    for name, person in people.items():
        by.enrolled(name, person)
        pages[name] = scanned(by, name, "local_passcode")
        by.bench.do(Approve(name, pages[name].id, Side.LEFT, str(person)))
    for name in people:
        by.until(name, lambda one: one.question is not None)
    by.answer("bench-right", yes=False)
    by.answer("bench-left", yes=True)
    by.until("bench-left", lambda one: one.news is not None and one.news.code == "approved")
    by.until("bench-right", lambda one: one.news is not None and one.news.code == "not_approved")
    assert (pages["bench-left"].state, pages["bench-right"].state) == ("succeeded", "scanned")


def test_a_phone_that_cannot_be_is_not_made(by: Bystander) -> None:
    before = len(by.bench.snapshots())
    by.new("bench-twin")
    for name, code in (("bench-twin", "phone_exists"), ("../up", "not_allowed"), ("", "not_allowed")):
        by.bench.do(Add(name, Platform.ANDROID))
        by.told(code)
    assert len(by.bench.snapshots()) == before + 1
    with pytest.raises(NoSuchPhone):
        by.bench.do(Lose("nobody"))


def test_without_an_app_no_phone_is_made(shop: Place, tmp_path: Path) -> None:
    with bystander(shop, shelf=Shelf(tmp_path), publishable_key="") as by:
        by.bench.do(Add("bench-none", Platform.IOS))
        by.told("app_missing")
        assert by.bench.snapshots() == ()


def test_a_fresh_key_is_fetched_where_a_backend_is_at_hand(shop: Place, tmp_path: Path) -> None:
    asked: list[Purpose] = []

    def fresh(purpose: Purpose) -> Secret:
        asked.append(purpose)
        if purpose is Purpose.RECOVER:
            raise Refused("unprocessable_entity", 422)
        return shop.enrollment_key(shop.backend.user())

    with bystander(shop, shelf=Shelf(tmp_path), fresh_key=fresh) as by:
        by.new("bench-fresh")
        assert by.bench.can_fetch_keys
        by.done(Recover("bench-fresh", None, (), ""), "unprocessable_entity")
        by.done(Enroll("bench-fresh", None, (), ""), "enrolled")
    assert asked == [Purpose.RECOVER, Purpose.ENROLL]
    with bystander(shop, shelf=Shelf(tmp_path)) as by:
        by.new("bench-keyless")
        by.done(Enroll("bench-keyless", None, (), ""), "key_missing")


def test_in_live_mode_the_server_takes_no_simulated_palm(tmp_path: Path) -> None:
    with place(tmp_path, livemode=True) as live, bystander(live) as by:
        by.new("bench-live")
        key = live.enrollment_key(live.backend.user())
        by.done(Enroll("bench-live", key, (Side.LEFT,), "1"), "liveness_too_weak")
        assert by.of("bench-live").phone.enrolled is False


def closing_cases(page: Page) -> dict[str, Action]:
    return {
        "asked": Authenticate("bench-end", ("local_passcode",), Side.LEFT, ""),
        "looking": LookForCode("bench-end", BLIND),
        "slow": ReadCode("bench-end", page.qr),
    }


@pytest.mark.parametrize("what", ["asked", "looking", "slow"])
def test_closing_leaves_nobody_behind(alone: Place, what: str) -> None:
    with bystander(alone) as by:
        by.enrolled("bench-end", 3)
        if what == "slow":
            by.done(Connect("bench-end", slow_s=600.0), "slow")
        by.bench.do(closing_cases(alone.page())[what])
        ready = {"asked": lambda one: one.question, "looking": lambda one: one.doing is Doing.LOOKING}
        by.until("bench-end", ready.get(what, lambda one: one.doing is Doing.SENDING))  # type: ignore[arg-type]
        by.bench.close()
        assert [thread.name for thread in threading.enumerate() if "pushes" in thread.name] == []
        by.bench.do(Lose("bench-end"))
        assert by.of("bench-end").phone.lost is False

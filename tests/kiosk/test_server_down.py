"""The line is cut at each question of each flow: the person is told when it is tried again, and nothing is lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from hardware.palm.side import Side
from kiosk.flows.effects import SendEnrollment
from kiosk.flows.events import Cancelled, Chosen, Consented, Event, Retried, SidesChosen
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Consent, Home, Outcome, Purpose, Result, Sending
from tests.kiosk.flows.visits import ENROLLMENT_KEY, RECOVERY_KEY, USER, entered
from tests.kiosk.house import House, ScriptedServer, out

BOTH = (Side.LEFT, Side.RIGHT)
TEXTS = {Purpose.ENROLL: ENROLLMENT_KEY, Purpose.VERIFY: USER, Purpose.RECOVER: RECOVERY_KEY}
QUESTIONS = [
    (Purpose.ENROLL, "inspect"),
    (Purpose.VERIFY, "session"),
    (Purpose.RECOVER, "inspect"),
    (Purpose.ENROLL, "enroll"),
    (Purpose.VERIFY, "verify"),
    (Purpose.RECOVER, "recover"),
]


def cut_at(house: House, purpose: Purpose, question: str) -> Sending:
    """Go on until the question is out and unanswered."""
    house.do(Chosen(purpose), entered(TEXTS[purpose]))
    if question not in {"inspect", "session"}:
        show_palms(house, purpose)
    house.until(Sending)
    while house.screen.retry_at is None:
        house.take_one()
    return house.screen


def show_palms(house: House, purpose: Purpose) -> None:
    if purpose is Purpose.ENROLL:
        house.until(Consent).do(Consented(True), SidesChosen(BOTH)).show(*BOTH)
        return
    if purpose is Purpose.VERIFY:
        house.until(Capture)
    house.until(Capture).show(Side.RIGHT)


def finish(house: House, purpose: Purpose, question: str) -> Outcome:
    """What is left of the visit after the outage."""
    if question in {"inspect", "session"}:
        show_palms(house, purpose)
    house.until(Result)
    assert isinstance(house.screen, Result)
    return house.screen.outcome


def asked(house: House, question: str) -> list[tuple[object, ...]]:
    assert isinstance(house.server, ScriptedServer)
    return [each for each in house.server.asked if each[0] == question]


@pytest.mark.parametrize(("purpose", "question"), QUESTIONS)
@pytest.mark.parametrize("touch", [True, False], ids=["try now", "by itself"])
def test_each_question_is_asked_again_word_for_word(
    tmp_path: Path, purpose: Purpose, question: str, touch: bool
) -> None:
    with House(tmp_path, ScriptedServer({question: out(2)})) as house:
        first = cut_at(house, purpose, question)
        assert (first.purpose, first.retry_at) == (purpose, house.now + 1)
        if touch:
            house.do(Retried())
        else:
            assert len(asked(house.after(0.9), question)) == 1
            house.after(0.2)
        house.take_one()
        assert house.screen == replace(first, retry_at=house.now + 2), "the pause grows and is told anew"
        house.after(2)
        assert finish(house, purpose, question) in {Outcome.ENROLLED, Outcome.VERIFIED, Outcome.RECOVERED}
        assert len(set(asked(house, question))) == 1
        assert len(asked(house, question)) == 3


def test_a_half_done_enrollment_is_kept_for_as_long_as_the_outage_is_waited_for(tmp_path: Path) -> None:
    rules = Rules(patience_s=120)
    with House(tmp_path, ScriptedServer({"enroll": out(100)}), rules) as house:
        cut_at(house, Purpose.ENROLL, "enroll")
        began = house.now
        while isinstance(house.screen, Sending):
            errand = house.kiosk.visit.errand
            assert errand is not None
            assert isinstance(errand.asked, SendEnrollment)
            assert errand.done == BOTH
            assert house.leavings == [], "nobody is asked whether they are still there while we are at fault"
            house.after(15)
            house.take_one()
        assert house.now - began >= 120
        assert house.screen == Result(
            Purpose.ENROLL,
            Outcome.UNFINISHED,
            house.now + rules.retry_page_s,
            BOTH,
            "server_unreachable",
            may_retry=True,
        )
        assert isinstance(house.server, ScriptedServer)
        house.server.troubles.clear()
        house.do(Retried()).until(Result)
        assert house.screen.outcome is Outcome.ENROLLED, "with the palms of before"
        assert len(set(asked(house, "enroll"))) == 1


@pytest.mark.parametrize(("purpose", "question"), QUESTIONS)
def test_whoever_does_not_want_to_wait_leaves_nothing(tmp_path: Path, purpose: Purpose, question: str) -> None:
    with House(tmp_path, ScriptedServer({question: out()})) as house:
        cut_at(house, purpose, question)
        house.do(Cancelled())
        assert isinstance(house.screen, Home)
        assert house.kiosk.visit.errand is None
        told = house.screen.notice
        assert told == (f"{question}_unsettled".replace("enroll_", "enrollment_").replace("recover_", "recovery_")
                        if question in {"enroll", "recover"} else None), "never dropped silently"  # fmt: skip


@pytest.mark.parametrize("event", [Chosen(Purpose.VERIFY), Consented(True), SidesChosen(BOTH)], ids=repr)
def test_nothing_else_leads_away_from_it(tmp_path: Path, event: Event) -> None:
    with House(tmp_path, ScriptedServer({"enroll": out()})) as house:
        before = cut_at(house, Purpose.ENROLL, "enroll")
        assert house.do(event).screen == before
        assert not isinstance(house.screen, Capture)

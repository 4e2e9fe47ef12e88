"""The language of a visit: chosen on any page, kept to its end, and the kiosk's own again for whoever comes next."""

from dataclasses import replace

import pytest

from hardware.palm.side import Side
from kiosk.flows.events import (
    BackHome,
    Begin,
    Broke,
    Cancelled,
    Consented,
    Event,
    KeyAccepted,
    LanguageChosen,
    Restarted,
)
from kiosk.flows.rules import Rules
from kiosk.flows.states import Choose, Closed, Consent, Fault, Home, Purpose, Result, Stage
from kiosk.flows.visit import Visit
from tests.kiosk.flows.visits import ENROLLMENT_KEY, USER, Play, enrolling, entered, palm

KEY_IS_GOOD = KeyAccepted(USER, None, left_palm_enrolled=False, right_palm_enrolled=False)


def spoken(play: Play) -> str:
    return play.visit.language


def test_a_choice_on_the_first_page_stays_and_begins_nothing() -> None:
    play = Play().do(LanguageChosen("ar"))
    assert (spoken(play), play.screen, play.effects) == ("ar", Home(), ())
    assert spoken(play.do(Begin())) == "ar"


@pytest.mark.parametrize("steps", range(1, 8))
def test_a_choice_on_any_page_changes_nothing_else(steps: int) -> None:
    events: list[Event] = [Begin(), *enrolling(), palm(Side.LEFT)]
    play = Play().do(*events[:steps])
    before = play.visit
    play.do(LanguageChosen("fr"))
    assert replace(play.visit, language=before.language, touched=before.touched) == before
    assert play.effects == ()


def test_consent_is_given_in_the_language_of_the_visit() -> None:
    play = Play().do(Begin(), LanguageChosen("es"), entered(ENROLLMENT_KEY), KEY_IS_GOOD)
    assert (play.screen, spoken(play)) == (Consent("1"), "es")
    play.do(Consented(True))
    assert spoken(play) == "es"


def test_the_result_is_still_told_in_it_and_then_the_next_person_is_greeted_in_the_kiosks_own() -> None:
    play = Play(visit=Visit(language="de", own_language="de"))
    play.do(LanguageChosen("en"), entered(ENROLLMENT_KEY), KEY_IS_GOOD, Consented(False))
    assert isinstance(play.screen, Result)
    assert spoken(play) == "en"
    play.do(BackHome())
    assert (play.screen, spoken(play)) == (Home(), "de")


@pytest.mark.parametrize("end", [Cancelled(), BackHome()])
def test_every_way_home_ends_it(end: Event) -> None:
    assert spoken(Play().do(Begin(), LanguageChosen("ar"), end)) == "en"


def test_a_fault_is_told_in_it() -> None:
    play = Play().do(Begin(), LanguageChosen("ar"), Broke("internal_error"))
    assert isinstance(play.screen, Fault)
    assert spoken(play) == "ar"


def test_an_abandoned_choice_on_the_first_page_is_taken_back() -> None:
    idle = Rules().idle_s
    play = Play().do(LanguageChosen("ar")).wait(idle - 1)
    assert spoken(play) == "ar"
    play.wait(2)
    assert (spoken(play), play.screen, play.effects) == ("en", Home(), ())


def test_a_closed_kiosk_greets_in_its_own_language_again_as_well() -> None:
    closed = Closed("repair")
    play = Play(visit=Visit(screen=closed, language="ar")).wait(Rules().idle_s + 1)
    assert (spoken(play), play.screen, play.effects) == ("en", closed, ())


def test_choosing_is_doing_something() -> None:
    idle = Rules().idle_s
    play = Play().do(Begin()).wait(idle - 1).do(LanguageChosen("ar")).wait(idle - 1)
    assert (play.screen, spoken(play)) == (Choose(), "ar")


def test_a_notice_after_a_restart_leaves_the_language_alone() -> None:
    play = Play().do(LanguageChosen("fr"), Restarted(Purpose.ENROLL, Stage.CAPTURING, None))
    assert spoken(play) == "fr"

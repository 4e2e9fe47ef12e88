"""Every code that can reach the screen has words, and the words keep to the house's voice."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

import hardware.errors
import hardware.palm.errors
import kiosk.client.errors
import kiosk.errors
from hardware.evaluate.errors import EvaluationError
from hardware.guidance import Guidance
from hardware.liveness.verdict import Gesture
from hardware.palm.side import Side
from kiosk.capture.jobs import SCAN
from kiosk.flows import reasons
from kiosk.flows.entry import EntryProblem
from kiosk.flows.events import Restarted
from kiosk.flows.reasons import Meaning
from kiosk.flows.restart import notice
from kiosk.flows.states import Outcome, Purpose, Stage
from kiosk.views.texts import lookup
from kiosk.views.texts.faults import FAULTS
from kiosk.views.texts.guidance import GUIDANCE
from kiosk.views.texts.lookup import TABLES
from kiosk.views.texts.notices import NOTICES, PROBLEMS
from kiosk.views.texts.results import RESULTS

ROOT = Path(__file__).resolve().parents[2]


def has_words(table: Mapping[str, str], code: str) -> bool:
    """One text, or one for each side."""
    return code in table or {f"{code}.{side.value}" for side in Side} <= set(table)


def codes_below(root: type) -> set[str]:
    found = {getattr(root, "code", "")}
    for child in root.__subclasses__():
        found |= codes_below(child)
    return found - {""}


def wire_reasons() -> set[str]:
    """The reasons that the wire's own page names."""
    page = (ROOT / "packaging/docs/wire.md").read_text(encoding="utf-8")
    table = page.split("## Refusals a terminal must tell apart")[1]
    rows = [row.split("|")[2] for row in table.splitlines() if row.startswith("| ") and "status" not in row]
    return {code for row in rows for code in re.findall(r"`([a-z_]+)`", row)}


def test_guidance_and_challenges_have_words() -> None:
    wanted = {code.value for code in Guidance} | {gesture.instruction for gesture in Gesture} | {SCAN}
    assert [code for code in wanted if not has_words(GUIDANCE, code)] == []


def test_every_error_code_has_a_fault_sentence() -> None:
    wanted = codes_below(hardware.errors.HardwareError) | codes_below(kiosk.errors.KioskError)
    # Said by a command to whoever typed it, or by the log: never on the screen.
    of_the_kiosk = (kiosk.errors.RemoteSettingsRefused, kiosk.errors.UpdateRefused, kiosk.errors.UpdateFailed)
    elsewhere = codes_below(EvaluationError).union(*map(codes_below, of_the_kiosk))
    assert wanted - elsewhere <= set(FAULTS)


def test_every_way_the_server_cannot_be_reached_has_words() -> None:
    named = set(re.findall(r"\b(server_[a-z]+)\b", kiosk.client.errors.__doc__ or ""))
    assert named >= {"server_unreachable", "server_timeout"}
    assert named <= set(FAULTS)


def test_every_entry_problem_and_refusal_has_words() -> None:
    assert {problem.value for problem in EntryProblem} <= set(PROBLEMS)
    for reason in wire_reasons():
        meaning = reasons.meaning_of(reason)
        if meaning is Meaning.ENTRY:
            assert reason in PROBLEMS, reason
        elif meaning is Meaning.STAFF:
            assert reason in FAULTS, reason
        elif meaning in {Meaning.SESSION, Meaning.PERSON, Meaning.ABSENT}:
            assert f"detail.{reason}" in RESULTS, reason


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("landed", [True, False, None])
def test_every_notice_after_a_restart_has_words(purpose: Purpose, stage: Stage, landed: bool | None) -> None:
    assert notice(Restarted(purpose, stage, landed)) in NOTICES


def test_every_outcome_has_a_fact_and_what_comes_next() -> None:
    for outcome in Outcome:
        assert outcome.value in RESULTS
        assert f"{outcome.value}.next" in RESULTS


def test_instructions_are_short_and_calm() -> None:
    for code, words in GUIDANCE.items():
        assert len(words.split()) <= 12, code
    for table in TABLES.values():
        for code, words in table.items():
            assert "!" not in words, code
            assert "please wait" not in words.lower(), code


def test_jargon_appears_only_where_it_must() -> None:
    allowed = {("sheets", "consent.body"), ("pages", "chip.liveness")}
    for name, table in TABLES.items():
        for code, words in table.items():
            if (name, code) not in allowed:
                assert not re.search(r"template|biometric|liveness", words, re.IGNORECASE), (name, code)


def test_unknown_codes_fall_back_to_a_true_sentence(expect_log: Callable[[str], None]) -> None:
    expect_log("no words for")
    assert lookup.say("faults", "never_heard_of") == FAULTS["unknown"]
    assert lookup.problem("never_heard_of") == PROBLEMS["unknown"]
    assert lookup.say("results", "never_heard_of") == RESULTS["unfinished"]
    assert lookup.instruction("never_heard_of", Side.LEFT) == "Show your left palm to the camera"


def test_camera_and_server_codes_can_stand_on_the_entry_page() -> None:
    assert lookup.problem("camera_lost") == FAULTS["camera_lost"]


def test_each_side_has_its_own_words() -> None:
    assert lookup.instruction("show_hand", Side.LEFT) == "Show your left palm to the camera"
    assert lookup.instruction("other_hand", Side.RIGHT) == "Now the other hand: your right"


class Shouting(QTranslator):
    """A language for tests: capitals."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return source.upper()

    def isEmpty(self) -> bool:
        return False


def test_words_go_through_the_translator(qapp: QCoreApplication) -> None:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        assert lookup.instruction("closer", Side.LEFT) == "A LITTLE CLOSER"
        assert lookup.page("home.begin") == "TOUCH TO BEGIN"
    finally:
        QCoreApplication.removeTranslator(translator)

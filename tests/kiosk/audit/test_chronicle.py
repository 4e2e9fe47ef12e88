"""What of a kiosk's day is in its audit log, and that nobody is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hardware.palm.side import Side
from kiosk.audit.chronicle import Chronicle, unwritten
from kiosk.audit.keeper import Keeper
from kiosk.audit.log import AuditLog
from kiosk.audit.segments import Segments
from kiosk.audit.verify import entries, verify
from kiosk.flows.events import BackHome, Broke, Cancelled, Chosen, Consented, ReceiptAsked, SidesChosen
from kiosk.flows.states import Consent, Purpose, Result
from kiosk.vaults.memory import MemoryVault
from kiosk.work import Workers
from tests.kiosk.flows.visits import ENROLLMENT_KEY, entered
from tests.kiosk.house import House

SHA = "ab" * 32
AGREED = Consented(True, "de", SHA, 1_900_000_000)


class Diary:
    """A chronicle and what is in it."""

    def __init__(self, folder: Path) -> None:
        self.segments = Segments(folder / "audit.log")
        self.keeper = Keeper(MemoryVault())
        self.settings = folder / "settings.toml"
        self.chronicle = Chronicle(AuditLog(self.segments, self.keeper), self.settings)

    def told(self) -> list[tuple[str, str, dict[str, str]]]:
        assert verify(self.segments, self.keeper).problem is None
        return [(entry.role, entry.act, dict(entry.facts)) for entry in entries(self.segments)]


@pytest.fixture
def diary(tmp_path: Path) -> Diary:
    return Diary(tmp_path)


@pytest.fixture
def house(tmp_path: Path, diary: Diary) -> Iterator[House]:
    with House(tmp_path, witness=diary.chronicle.saw) as made:
        yield made


def at_consent(house: House) -> House:
    return house.do(Chosen(Purpose.ENROLL), entered(ENROLLMENT_KEY)).until(Consent)


def ended(outcome: str) -> tuple[str, str, dict[str, str]]:
    return "visitor", "visit_ended", {"purpose": "enroll", "outcome": outcome, "count": "1"}


def test_consent_and_how_it_ended_without_who_it_was(house: House, diary: Diary) -> None:
    at_consent(house).do(AGREED, SidesChosen((Side.LEFT,))).show(Side.LEFT).until(Result).do(BackHome())
    consent = {"version": "1", "language": "de", "text_sha256": SHA}
    assert diary.told() == [("visitor", "consent_given", consent), ended("enrolled")]
    text = diary.segments.path.read_text()
    assert "usr_" not in text
    assert ENROLLMENT_KEY not in text


def test_the_pages_after_the_end_are_no_other_end(house: House, diary: Diary) -> None:
    at_consent(house).do(AGREED, SidesChosen((Side.LEFT,))).show(Side.LEFT).until(Result)
    house.do(ReceiptAsked(), BackHome())
    assert diary.told()[1:] == [ended("enrolled")]


def test_who_declines_is_told_of_too(house: House, diary: Diary) -> None:
    at_consent(house).do(Consented(False, "fr", SHA, 5))
    consent = {"version": "1", "language": "fr", "text_sha256": SHA}
    assert diary.told() == [("visitor", "consent_declined", consent), ended("declined")]


def test_every_way_out_has_its_word(house: House, diary: Diary) -> None:
    at_consent(house).do(Cancelled())
    at_consent(house).after(61)
    at_consent(house).do(Broke("internal_error"), BackHome())
    assert diary.told() == [ended("cancelled"), ended("left"), ended("fault internal_error")]


def test_an_answer_to_a_question_nobody_asked_is_no_consent(house: House, diary: Diary) -> None:
    house.do(AGREED, Cancelled())
    assert diary.told() == []


def test_a_day_begins_and_ends(diary: Diary) -> None:
    diary.chronicle.started()
    diary.chronicle.stopped()
    assert diary.told() == [("kiosk", "started", {"settings_sha256": "none"}), ("kiosk", "stopped", {})]


def test_a_pen_writes_everything_in_order_before_the_day_is_over(tmp_path: Path) -> None:
    diary = Diary(tmp_path)
    diary.chronicle = Chronicle(
        AuditLog(diary.segments, diary.keeper), diary.settings, Workers(lambda: None, threads=1)
    )
    diary.chronicle.started()
    with House(tmp_path, witness=diary.chronicle.saw) as house:
        for _ in range(20):
            at_consent(house).do(Cancelled())
    diary.chronicle.stopped()
    assert [act for _role, act, _facts in diary.told()] == ["started", *["visit_ended"] * 20, "stopped"]


def test_settings_that_changed_while_nobody_looked_are_told(diary: Diary) -> None:
    for text in ("attempts = 3", "attempts = 3", "attempts = 9"):
        diary.settings.write_text(text)
        diary.chronicle.started()
    told = diary.told()
    assert [act for _role, act, _facts in told] == ["started", "started", "started", "settings_changed"]
    assert told[3][2]["from"] == told[1][2]["settings_sha256"]
    assert told[3][2]["to"] == told[2][2]["settings_sha256"]


def test_a_log_that_cannot_be_written_keeps_nobody_from_enrolling(
    tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("audit_unwritable: the audit log cannot be written")
    (tmp_path / "audit.log").mkdir()
    diary = Diary(tmp_path)
    diary.keeper.new_key()
    with House(tmp_path, witness=diary.chronicle.saw) as house:
        at_consent(house).do(AGREED, SidesChosen((Side.LEFT,))).show(Side.LEFT).until(Result)


def test_where_there_is_no_book_nothing_is_written() -> None:
    unwritten().started()
    unwritten().stopped()

from collections.abc import Callable
from pathlib import Path

import pytest

from hardware.palm.side import Side
from kiosk.client.errors import NotPaired, Refused, Unreachable
from kiosk.errors import KioskError
from kiosk.flows.events import BackHome, Cancelled, Chosen, Consented, Entered, KeyAccepted, ScanAsked, SidesChosen
from kiosk.flows.rules import Rules
from kiosk.flows.states import (
    Capture,
    ChooseSide,
    Consent,
    Fault,
    Home,
    Outcome,
    Purpose,
    Result,
    Sending,
    Stage,
    Who,
)
from kiosk.journal import Journal, JournalEntry
from kiosk.secret import Secret
from tests.kiosk.flows.visits import ENROLLMENT_KEY, RECOVERY_KEY, USER, entered
from tests.kiosk.house import House, ScriptedServer, out

BOTH = (Side.LEFT, Side.RIGHT)


def to_capture(house: House) -> House:
    house.do(Chosen(Purpose.ENROLL), entered(ENROLLMENT_KEY)).until(Consent)
    return house.do(Consented(True), SidesChosen(BOTH))


def test_an_enrollment_from_end_to_end(tmp_path: Path) -> None:
    server = ScriptedServer()
    with House(tmp_path, server) as house:
        to_capture(house).show(*BOTH).until(Result)
        assert house.screen.outcome is Outcome.ENROLLED
        assert house.capture.told == ["open", "capture left", "capture right", "close"]
        assert [type(screen) for screen in house.screens] == [
            Home, Who, Who, Consent, ChooseSide, Capture, Capture, Sending, Result,
        ]  # fmt: skip
        assert house.journal.read() is None
        assert house.do(BackHome()).screen == Home()
    assert [asked[0] for asked in server.asked] == ["inspect", "enroll"]
    assert house.capture.told[-1] == "shutdown"


def test_the_journal_follows_and_holds_no_secret(tmp_path: Path) -> None:
    with House(tmp_path, ScriptedServer({"enroll": out()})) as house:
        house.do(Chosen(Purpose.ENROLL), entered(ENROLLMENT_KEY)).until(Consent)
        assert house.journal.read() == JournalEntry(Purpose.ENROLL, Stage.IDENTIFIED, None)
        house.do(Consented(True), SidesChosen(BOTH))
        assert house.journal.read() == JournalEntry(Purpose.ENROLL, Stage.CAPTURING, None)
        house.show(*BOTH)
        entry = house.journal.read()
        assert entry is not None
        assert entry.stage is Stage.SENDING
        assert house.kiosk.visit.errand is not None
        assert entry.attempt == house.kiosk.visit.errand.attempt
        text = (tmp_path / "journal.json").read_text()
        assert ENROLLMENT_KEY not in text
        assert USER not in text
        house.do(Cancelled())
        assert house.journal.read() == entry, "nobody knows yet what became of it"


@pytest.mark.parametrize("purpose", [Purpose.VERIFY, Purpose.RECOVER])
def test_a_token_goes_to_the_sink_and_nowhere_else(tmp_path: Path, purpose: Purpose) -> None:
    with House(tmp_path, rules=Rules(flow=("right_palm",))) as house:
        house.do(Chosen(purpose), entered(USER if purpose is Purpose.VERIFY else RECOVERY_KEY)).until(Capture)
        house.show(Side.RIGHT).until(Result)
    (token,) = house.collected.tokens
    assert (token.user_id, token.id_token, token.log_id) == ("usr_1", Secret("h.c.s"), "log_1")
    assert "h.c.s" not in repr(house.screens) + repr(token) + repr(house.kiosk.visit)


def test_an_outage_before_during_and_after_the_send_loses_nothing(tmp_path: Path) -> None:
    server = ScriptedServer({"inspect": out(2), "enroll": out(3)})
    with House(tmp_path, server) as house:
        house.do(Chosen(Purpose.ENROLL), entered(ENROLLMENT_KEY))
        for _ in range(2):
            house.take_one()
            assert isinstance(house.screen, Sending)
            assert house.screen.retry_at is not None
            house.after(20)
        house.until(Consent).do(Consented(True), SidesChosen(BOTH)).show(*BOTH)
        for _ in range(3):
            house.take_one()
            house.after(20)
        house.until(Result)
        assert house.screen.outcome is Outcome.ENROLLED
    assert len({attempt for kind, attempt in server.asked if kind == "enroll"}) == 1
    assert len(server.asked) == 3 + 4


def test_an_answer_for_somebody_who_left_is_dropped(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.do(Chosen(Purpose.ENROLL), entered(ENROLLMENT_KEY))
        late = house.waiting.get(timeout=10)
        house.do(Cancelled(), Chosen(Purpose.ENROLL), entered("eks_" + "z" * 32))
        late()
        assert house.screen == Who(Purpose.ENROLL, busy=True), "the next person's key is still being checked"
        house.until(Consent)
        assert house.kiosk.visit.errand is not None
        assert house.kiosk.visit.errand.secret == Secret("eks_" + "z" * 32)


def test_a_palm_of_somebody_who_left_is_dropped(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        to_capture(house).capture.show(Side.LEFT)
        late = house.waiting.get(timeout=10)
        to_capture(house.do(Cancelled()))
        late()
        assert isinstance(house.screen, Capture)
        assert house.screen.done == ()


def test_a_scanned_code_is_an_entry(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.do(Chosen(Purpose.ENROLL), ScanAsked(True))
        assert house.capture.told == ["open", "scan"]
        house.capture.post(Entered(Secret(ENROLLMENT_KEY)))
        house.until(Consent)
        assert house.capture.told == ["open", "scan", "stop", "close"]


@pytest.mark.parametrize(
    ("purpose", "text"), [(Purpose.ENROLL, "rks_" + "a" * 32), (Purpose.RECOVER, "eks_" + "a" * 32)]
)
def test_the_wrong_kind_is_told_apart_even_without_its_prefix(tmp_path: Path, purpose: Purpose, text: str) -> None:
    class Swapping(ScriptedServer):
        def inspect_key(self, secret: Secret):  # type: ignore[no-untyped-def]  # noqa: ANN202
            return super().inspect_key(Secret(text))

    with House(tmp_path, Swapping()) as house:
        house.do(Chosen(purpose), entered("b" * 32))
        house.take_one()
        assert house.screen == Who(purpose, problem="key_secret_wrong_kind")


def test_a_terminal_that_is_not_paired_says_so(tmp_path: Path) -> None:
    with House(tmp_path, ScriptedServer({"inspect": [NotPaired("no")]})) as house:
        house.do(Chosen(Purpose.ENROLL), entered(ENROLLMENT_KEY)).until(Fault)
        assert house.screen == Fault("terminal_unpaired")


def test_a_bug_in_the_background_ends_on_the_fault_page(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("background work failed")
    with House(tmp_path, ScriptedServer({"inspect": [ZeroDivisionError("a bug")]})) as house:
        house.do(Chosen(Purpose.ENROLL), entered(ENROLLMENT_KEY)).until(Fault)
        assert house.screen == Fault("internal_error")
        assert house.kiosk.visit.errand is None


def test_a_camera_that_raises_ends_on_the_fault_page_with_everything_forgotten(
    tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("a flow failed at SidesChosen")
    with House(tmp_path) as house:
        house.capture.failing = "open"
        house.do(Chosen(Purpose.ENROLL), entered(ENROLLMENT_KEY)).until(Consent)
        house.do(Consented(True))
        house.do(SidesChosen(BOTH))
        house.capture.failing = None
        assert house.screen == Fault("internal_error")
        assert house.journal.read() is None
        assert house.do(BackHome()).screen == Home()


def test_a_full_disk_does_not_keep_anybody_out(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("journal_unwritable")
    expect_log("the journal cannot be read")
    (tmp_path / "file").write_text("in the way")
    with House(tmp_path / "file") as house:
        to_capture(house).show(*BOTH).until(Result)
        assert house.screen.outcome is Outcome.ENROLLED


def test_an_undelivered_token_is_told(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    class Broken:
        def deliver(self, user_id: str, id_token: Secret, log_id: str) -> None:
            raise Unreachable("server_error", "the token's address answered 500")

    expect_log("a token was not delivered")
    with House(tmp_path, rules=Rules(flow=("right_palm",)), sink=Broken()) as house:
        house.do(Chosen(Purpose.VERIFY), entered(USER)).until(Capture).show(Side.RIGHT).until(Fault)
        assert house.screen == Fault("token_undelivered")


def test_time_is_only_what_the_clock_says(tmp_path: Path) -> None:
    with House(tmp_path, rules=Rules(idle_s=60)) as house:
        house.do(Chosen(Purpose.ENROLL))
        assert house.kiosk.leaves_at == 1060.0
        house.after(59)
        assert isinstance(house.screen, Who)
        house.after(2)
        assert house.screen == Home()
        assert house.kiosk.leaves_at is None


def test_nothing_is_taken_after_closing(tmp_path: Path) -> None:
    house = House(tmp_path)
    with house:
        to_capture(house)
    assert house.kiosk.visit.errand is None
    before = house.kiosk.visit.screen
    house.do(Cancelled(), KeyAccepted(USER, None, left_palm_enrolled=False, right_palm_enrolled=False))
    assert house.kiosk.visit.screen == before
    house.kiosk.close()
    assert house.capture.told.count("shutdown") == 1


# --- after a restart ---------------------------------------------------------------------------------------------


@pytest.fixture
def told(tmp_path: Path) -> Callable[[ScriptedServer], str | None]:
    def restart(server: ScriptedServer) -> str | None:
        with House(tmp_path, server) as house:
            while not (isinstance(house.screen, Home) and house.screen.notice):
                house.take_one()
            assert house.journal.read() is None
            return house.screen.notice

    return restart


def write(folder: Path, stage: Stage, attempt: str | None = None) -> None:
    Journal(folder / "journal.json").write(JournalEntry(Purpose.ENROLL, stage, attempt))


def test_a_visit_that_had_sent_nothing_is_only_told(
    tmp_path: Path, told: Callable[[ScriptedServer], str | None]
) -> None:
    write(tmp_path, Stage.CAPTURING)
    server = ScriptedServer()
    assert told(server) == "interrupted_enrollment"
    assert server.asked == []


@pytest.mark.parametrize(
    ("landed", "notice"),
    [
        ("done", "enrollment_had_landed"),
        ("failed", "interrupted_enrollment"),
        ("unknown", "interrupted_enrollment"),
    ],
)
def test_a_message_that_was_under_way_is_asked_about(
    tmp_path: Path, told: Callable[[ScriptedServer], str | None], landed: str, notice: str
) -> None:
    write(tmp_path, Stage.SENDING, "seed-7")
    server = ScriptedServer(landed=landed)
    assert told(server) == notice
    assert server.asked == [("attempt", "seed-7")]


def test_a_server_that_will_not_tell_is_not_asked_for_ever(
    tmp_path: Path, told: Callable[[ScriptedServer], str | None]
) -> None:
    write(tmp_path, Stage.SENDING, "seed-7")
    assert told(ScriptedServer({"attempt": [Refused("terminal_unknown", 401)]})) == "interrupted_enrollment"


def test_an_unreachable_server_is_asked_again_later(tmp_path: Path) -> None:
    write(tmp_path, Stage.SENDING, "seed-7")
    server = ScriptedServer({"attempt": out(2)})
    with House(tmp_path, server) as house:
        house.take_one()
        assert house.screen == Home("enrollment_unsettled")
        assert house.journal.read() is not None
        house.after(0.5)
        assert len(server.asked) == 1
        house.after(1)
        house.take_one()
        house.after(20)
        house.take_one()
        assert house.screen == Home("enrollment_had_landed")
        assert house.journal.read() is None


# --- after somebody left -----------------------------------------------------------------------------------------


def leave(house: House) -> House:
    """Cancel when the answer to an enrollment was lost."""
    return to_capture(house).show(*BOTH).until(Sending).do(Cancelled())


def test_whoever_leaves_during_an_outage_is_told_what_became_of_it(tmp_path: Path) -> None:
    server = ScriptedServer({"enroll": out(), "attempt": out()})
    with House(tmp_path, server) as house:
        leave(house)
        assert house.screen == Home("enrollment_unsettled")
        while house.screen != Home("enrollment_had_landed"):
            house.after(1).take_one()
        assert house.journal.read() is None
    assert len({attempt for kind, attempt in server.asked if kind in {"enroll", "attempt"}}) == 1


def test_a_message_under_way_may_still_arrive(tmp_path: Path) -> None:
    server = ScriptedServer({"enroll": out()}, landed="unknown")
    with House(tmp_path, server) as house:
        leave(house).after(0.1).take_one()
        house.after(0.1).take_one()
        assert house.screen == Home("enrollment_unsettled")
        house.after(house.kiosk.rules.answer_s).take_one()
        assert house.screen == Home("interrupted_enrollment")
        assert house.journal.read() is None
    assert [asked[0] for asked in server.asked].count("attempt") == 2


def test_errors_of_ours_are_one_tree() -> None:
    assert issubclass(Refused, KioskError)
    assert issubclass(Unreachable, KioskError)

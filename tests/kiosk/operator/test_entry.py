"""The hidden entry without a screen: wrong PINs slow the next, a restart shortens nothing, the book has it all."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.audit.open import open_log
from kiosk.cli import cli
from kiosk.errors import OperatorError
from kiosk.operator.entry import Answer
from kiosk.operator.lockout import DECAY_S, DELAYS, LONG, Lockout, Lockouts
from kiosk.operator.roles import Member, Role
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.vaults.choose import open_vault
from tests.kiosk.operator.staff import CLERK_PIN, LONG_PIN, OPERATOR_PIN, WRONG_PIN, Staff


def wrong(staff: Staff) -> Answer:
    return staff.entry.judge(Secret(WRONG_PIN))


def test_the_right_pin_comes_in_at_once(tmp_path: Path) -> None:
    staff = Staff(tmp_path)
    assert staff.entry.open()
    assert staff.entry.judge(Secret(CLERK_PIN)) == Answer(Member(Role.CLERK))
    assert staff.entry.judge(Secret(OPERATOR_PIN)) == Answer(Member(Role.OPERATOR))
    assert staff.book.lines == [("operator_admitted", "clerk", {}), ("operator_admitted", "operator", {})]


def test_each_wrong_pin_makes_the_next_try_slower(tmp_path: Path) -> None:
    staff = Staff(tmp_path)
    waits = []
    for _ in range(len(DELAYS) + 2):
        waits.append(wrong(staff).wait)
        staff.now += waits[-1]
    assert waits == [*DELAYS, DELAYS[-1], DELAYS[-1]] == [0, 2, 5, 15, 60, 300, 300, 300]
    assert staff.book.acts == ["pin_refused"] * 8
    assert staff.book.lines[-1] == ("pin_refused", "nobody", {"wrong": "8"})


def test_during_a_delay_even_the_right_one_is_not_looked_at(tmp_path: Path) -> None:
    staff = Staff(tmp_path)
    for _ in range(2):
        wrong(staff)
    assert staff.entry.judge(Secret(OPERATOR_PIN)) == Answer(None, 2.0)
    assert len(staff.book.acts) == 2
    staff.now += 2
    assert staff.entry.judge(Secret(OPERATOR_PIN)).member == Member(Role.OPERATOR)
    assert wrong(staff).wait == 0, "after the right one it starts anew"


def test_a_restart_does_not_shorten_a_delay(tmp_path: Path) -> None:
    staff = Staff(tmp_path)
    for _ in range(5):
        wrong(staff)
        staff.now += staff.entry.wait()
    assert wrong(staff).wait == 300
    again = Staff(tmp_path, now=staff.now + 100)
    assert again.entry.wait() == 200
    assert again.entry.judge(Secret(OPERATOR_PIN)) == Answer(None, 200.0)
    again.now += 200
    assert wrong(again).wait == 300


def test_a_passer_by_keeps_nobody_waiting_who_has_a_long_pin(tmp_path: Path) -> None:
    staff = Staff(tmp_path)
    staff.pins.set(Member(Role.OPERATOR), Secret(LONG_PIN))
    for _ in range(6):
        wrong(staff)
        staff.now += staff.entry.wait()
    assert wrong(staff).wait == staff.entry.wait() == 300
    assert staff.entry.wait(len(LONG_PIN)) == 0
    assert staff.entry.judge(Secret(CLERK_PIN)) == Answer(None, 300.0)
    assert staff.entry.judge(Secret(LONG_PIN)) == Answer(Member(Role.OPERATOR))
    assert staff.entry.wait() == 0, "and lets the others in"
    assert staff.entry.judge(Secret(CLERK_PIN)) == Answer(Member(Role.CLERK))


def test_long_pins_are_slowed_too_but_never_for_long(tmp_path: Path) -> None:
    staff, waits = Staff(tmp_path), []
    for _ in range(20):
        waits.append(staff.entry.judge(Secret("31415926535")).wait)
        staff.now += waits[-1]
    assert waits == [0, 2] + 18 * [5]
    assert staff.entry.wait() == 0, "short ones are counted apart"
    assert Staff(tmp_path, now=staff.now - 2).entry.wait(LONG) == 2


def test_wrong_pins_are_forgotten_one_by_one(tmp_path: Path) -> None:
    staff = Staff(tmp_path)
    for _ in range(5):
        wrong(staff)
        staff.now += staff.entry.wait()
    staff.now += 3 * DECAY_S
    assert wrong(staff).wait == 5, "two of them were left"
    staff.now += 100 * DECAY_S
    assert wrong(staff).wait == 0


def test_resting_never_pays() -> None:
    """However tries and rests are mixed, nobody has more than one try in the longest delay, but for a first handful."""
    for rested in range(1, len(DELAYS) + 1):
        burst = rested * DECAY_S + sum(DELAYS[-rested:])
        assert burst / rested >= DELAYS[-1]


def test_unlocking_at_the_machine_helps_the_kiosk_that_runs(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("a keyring would be safer")
    profile = Profile(tmp_path)
    profile.settings.write_text('secrets = "file"\n')
    lockouts = Lockouts(profile.pin_attempts, lambda: 1000.0)
    for _ in range(6):
        lockouts.of(6).count()
        lockouts.of(LONG).count()
    assert (lockouts.of(6).left(), lockouts.of(LONG).left()) == (300, 5)
    done = CliRunner().invoke(cli, ["pin", "unlock", "--profile", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert (lockouts.of(6).left(), lockouts.of(LONG).left()) == (0, 0)
    lockouts.of(6).count()
    assert lockouts.of(6).left() == 0, "the first wrong one after it waits for nothing"
    told = open_log(profile, open_vault(profile, "file")).last("pins_unlocked")
    assert told is not None
    assert told.role == "console"
    assert CliRunner().invoke(cli, ["pin", "unlock", "--profile", str(tmp_path)]).exit_code == 0


def test_pulling_the_plug_during_a_try_counts_as_a_wrong_one(tmp_path: Path) -> None:
    clock = [1000.0]
    lockout = Lockout(tmp_path / "attempts.json", lambda: clock[0])
    for _ in range(3):
        lockout.count()
    assert Lockout(tmp_path / "attempts.json", lambda: clock[0]).left() == 5.0


def test_a_clock_set_back_does_not_lock_for_longer(tmp_path: Path) -> None:
    staff = Staff(tmp_path)
    for _ in range(3):
        wrong(staff)
        staff.now += staff.entry.wait()
    wrong(staff)
    staff.now -= 1_000_000
    assert staff.entry.wait() == 15


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"null", b"[]", b"\xff", b"[" * 5000, b'{"version": 1, "wrong": 0, "at": 1.0}',
     b'{"version": 1, "wrong": "0", "at": 1.0}', b'{"version": 1, "wrong": 3, "at": null}', b"x" * 300],
)  # fmt: skip
def test_a_damaged_count_is_the_longest_delay(tmp_path: Path, data: bytes, expect_log: Callable[[str], None]) -> None:
    expect_log("the count of wrong PINs cannot be read")
    (tmp_path / "pin_attempts.json").write_bytes(data)
    staff = Staff(tmp_path)
    assert staff.entry.wait() == 300
    staff.now += 300
    assert staff.entry.judge(Secret(CLERK_PIN)).member == Member(Role.CLERK)
    assert not (tmp_path / "pin_attempts.json").exists()


def test_what_cannot_be_counted_is_not_tried(tmp_path: Path) -> None:
    staff = Staff(tmp_path)
    (tmp_path / "in_the_way").write_text("")
    staff.entry._lockouts.of(6)._path = tmp_path / "in_the_way" / "attempts.json"
    with pytest.raises(OperatorError):
        staff.entry.judge(Secret(OPERATOR_PIN))
    assert staff.book.acts == []


def test_without_a_pin_it_is_shut(tmp_path: Path) -> None:
    staff = Staff(tmp_path, pins=False)
    assert not staff.entry.open()
    assert staff.entry.judge(Secret(OPERATOR_PIN)).member is None


def test_pins_stay_out_of_the_book_and_the_disk(tmp_path: Path) -> None:
    staff = Staff(tmp_path)
    wrong(staff)
    staff.entry.judge(Secret(OPERATOR_PIN))
    written = repr(staff.book.lines) + "".join(file.read_text() for file in tmp_path.iterdir() if file.is_file())
    for pin in (WRONG_PIN, CLERK_PIN, OPERATOR_PIN):
        assert pin not in written

"""The door: the sign of the staff outlives a restart, hours follow the clock, and a damaged sign keeps it shut."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.errors import OperatorError
from kiosk.flows.events import Chosen
from kiosk.flows.states import Closed, Home, Purpose, Who
from kiosk.operator.door import Door
from kiosk.operator.hours import Hours, parse_hours
from kiosk.operator.maintenance import Maintenance, Sign
from tests.kiosk.house import House

MONDAY = datetime(2026, 12, 7, 7, 0, tzinfo=UTC)


def test_a_sign_hangs_until_it_is_taken_down(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "maintenance.json"
    assert Maintenance(path).sign is None
    for sign in Sign:
        Maintenance(path).hang(sign)
        assert Maintenance(path).sign is sign
    Maintenance(path).hang(None)
    Maintenance(path).hang(None)
    assert Maintenance(path).sign is None
    assert not list(path.parent.iterdir())


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"null", b"\xff", b"[" * 2000, b"x" * 2000, b'{"version": 2, "sign": "break"}',
     b'{"version": 1, "sign": "party"}', b'{"version": 1, "sign": null}'],
)  # fmt: skip
def test_a_sign_nobody_can_read_keeps_it_shut(tmp_path: Path, data: bytes, expect_log: Callable[[str], None]) -> None:
    expect_log("the maintenance sign cannot be read")
    path = tmp_path / "maintenance.json"
    path.write_bytes(data)
    sign = Maintenance(path)
    assert sign.sign is Sign.REPAIR
    sign.hang(None)
    assert Maintenance(path).sign is None


def test_a_disk_that_cannot_be_written_is_said_so(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("the maintenance sign cannot be read")
    (tmp_path / "file").write_text("in the way")
    sign = Maintenance(tmp_path / "file" / "maintenance.json")
    with pytest.raises(OperatorError):
        sign.hang(Sign.BREAK)


def test_the_sign_goes_before_the_hours(tmp_path: Path) -> None:
    now = [MONDAY]
    sign = Maintenance(tmp_path / "maintenance.json")
    door = Door(sign, parse_hours("mo-fr 08:00-18:00"), lambda: now[0])
    assert door.look() == Closed("hours", MONDAY.replace(hour=8), 0)
    sign.hang(Sign.BREAK)
    assert door.look() == Closed("break")
    sign.hang(None)
    now[0] = MONDAY.replace(hour=8)
    assert door.look() is None
    now[0] = MONDAY.replace(hour=18)
    assert door.look() == Closed("hours", MONDAY.replace(day=8, hour=8), 1)
    now[0] = MONDAY.replace(day=11, hour=20)
    assert door.look() == Closed("hours", MONDAY.replace(day=14, hour=8), 3)


def test_the_kiosk_refuses_to_start_a_visit_and_finishes_one(tmp_path: Path) -> None:
    sign = Maintenance(tmp_path / "maintenance.json")
    with House(tmp_path, closed=Door(sign, Hours()).look) as house:
        house.do(Chosen(Purpose.ENROLL))
        sign.hang(Sign.DESK)
        assert house.after(1).screen == Who(Purpose.ENROLL)
        assert house.after(100).screen == Closed("desk")
        assert house.do(Chosen(Purpose.ENROLL)).screen == Closed("desk")
        sign.hang(None)
        assert house.after(1).screen == Home()


def test_a_kiosk_that_starts_closed_shows_nothing_else(tmp_path: Path) -> None:
    Maintenance(tmp_path / "maintenance.json").hang(Sign.REPAIR)
    with House(tmp_path, closed=Door(Maintenance(tmp_path / "maintenance.json"), Hours()).look) as house:
        assert house.screens == [Closed("repair")]


def test_a_pause_goes_over_by_itself_and_the_sign_before_it(tmp_path: Path) -> None:
    steady = [0.0]
    sign = Maintenance(tmp_path / "maintenance.json")
    door = Door(sign, Hours(), steady=lambda: steady[0])
    door.pause(60)
    assert door.look() == Closed("break")
    sign.hang(Sign.DESK)
    assert door.look() == Closed("desk")
    sign.hang(None)
    steady[0] = 59.9
    assert door.look() == Closed("break")
    steady[0] = 60
    assert door.look() is None
    door.pause(60)
    door.pause(0)
    assert door.look() is None


def test_who_came_just_before_a_pause_is_served(tmp_path: Path) -> None:
    door = Door(Maintenance(tmp_path / "maintenance.json"), Hours())
    with House(tmp_path, closed=door.look) as house:
        house.do(Chosen(Purpose.ENROLL))
        door.pause(600)
        assert house.after(1).screen == Who(Purpose.ENROLL)

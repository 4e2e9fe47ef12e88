"""Palms that were brought to be enrolled are overwritten, whether they were taken or not."""

from collections.abc import Mapping

import pytest

from hardware.palm.code import PalmTemplate
from hardware.palm.side import Side
from server_stub.domain import enrolling
from server_stub.domain.palms import PalmPayload
from tests.helpers.palms import template
from tests.helpers.sdk import World, captured

LEFT, RIGHT = template("left", 1), template("right", 1)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[PalmTemplate]:
    """What enrollment read."""
    read, seen = enrolling.read_palms, []

    def reading(payloads: Mapping[Side, PalmPayload]) -> Mapping[Side, PalmTemplate]:
        found = read(payloads)
        assert all(code.bits.any() for of in found.values() for code in of.codes)
        seen.extend(found.values())
        return found

    monkeypatch.setattr(enrolling, "read_palms", reading)
    return seen


def _left(seen: list[PalmTemplate]) -> bool:
    return any(code.bits.any() or code.mask.any() for of in seen for code in of.codes)


def test_those_that_were_enrolled(world: World, seen: list[PalmTemplate]) -> None:
    user = world.user()
    assert world.terminal().enroll(world.enrollment_key(user), captured(LEFT, RIGHT)).status == 200
    assert len(seen) == 2
    assert not _left(seen)


def test_those_that_were_refused(world: World, seen: list[PalmTemplate]) -> None:
    world.user(LEFT)
    user, terminal = world.user(), world.terminal()
    lifeless = terminal.enroll(world.enrollment_key(user), captured(LEFT, live=False))
    taken = terminal.enroll(world.enrollment_key(user), captured(LEFT))
    assert (lifeless.reason, taken.reason) == ("liveness_failed", "palm_enrolled_elsewhere")
    assert len(seen) == 3
    assert not _left(seen)

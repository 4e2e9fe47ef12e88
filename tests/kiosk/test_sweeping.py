"""What only holds itself is freed soon after a visit."""

import gc
import weakref
from urllib.parse import urlsplit

import pytest

from hardware.camera.clock import ManualClock
from kiosk.flows.states import Choose, Closed, Home
from kiosk.sweeping import AFTER_S, Sweeper, free


class Knot:
    """Holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(100.0)


@pytest.fixture
def sweeper(clock: ManualClock) -> Sweeper:
    return Sweeper(clock.now)


def test_a_knot_of_the_visit_is_gone_a_second_after_it(sweeper: Sweeper, clock: ManualClock) -> None:
    sweeper.shown(Home())
    sweeper.shown(Choose())
    left = weakref.ref(Knot())
    sweeper.shown(Home())
    gc.disable()
    try:
        sweeper.tick()
        assert left() is not None
        clock.advance(AFTER_S[0])
        sweeper.tick()
        assert left() is None
    finally:
        gc.enable()


def test_it_is_done_twice_after_a_visit_and_never_without_one(clock: ManualClock) -> None:
    done: list[float] = []
    sweeper = Sweeper(clock.now, lambda: done.append(clock.now()))
    for screen in (Home(), Closed("hours"), Home()):
        sweeper.shown(screen)
    clock.advance(100)
    sweeper.tick()
    assert done == []
    sweeper.shown(Choose())
    sweeper.shown(Home())
    start = clock.now()
    for _ in range(100):
        clock.advance(1.0)
        sweeper.tick()
    assert done == [start + after for after in AFTER_S]


def test_addresses_are_forgotten() -> None:
    urlsplit("http://kiosk.test/v1/sdk/auth_sessions/authsess_1/verify")
    free()
    assert urlsplit.cache_info().currsize == 0  # type: ignore[attr-defined]

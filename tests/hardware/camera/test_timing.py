"""Clocks, pacing and the live rate."""

import threading
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.camera.clock import FilmClock, ManualClock, SystemClock
from hardware.camera.limits import Limits
from hardware.camera.rate import Pacer, RateMeter


def test_the_system_clock_moves_and_its_wait_can_be_interrupted() -> None:
    clock, wake = SystemClock(), threading.Event()
    before = clock.now()
    assert clock.wait(0.0) is False
    assert clock.wait(0.0, wake) is False
    wake.set()
    assert clock.wait(3600.0, wake) is True
    assert clock.now() > before


def test_a_thread_waits_for_a_manual_clock_to_be_moved() -> None:
    clock, woken = ManualClock(), []
    waiter = threading.Thread(target=lambda: woken.append(clock.wait(10.0)))
    waiter.start()
    clock.advance(4.0)
    assert not woken
    while waiter.is_alive():  # the waiter may start counting after the first step
        clock.advance(10.0)
    assert woken == [False]


def test_an_event_ends_the_wait_for_a_manual_clock_that_stands_still() -> None:
    clock, wake = ManualClock(), threading.Event()
    wake.set()
    assert clock.wait(10.0, wake) is True


def test_frames_are_paced_at_the_rate() -> None:
    clock = ManualClock(jump=True)
    pacer = Pacer(25.0, clock)
    times = [pacer.wait() for _ in range(26)]
    assert times[-1] - times[0] == pytest.approx(1.0)
    assert clock.now() == pytest.approx(times[-1])


def test_a_late_reader_is_not_made_to_catch_up() -> None:
    clock = ManualClock(jump=True)
    pacer = Pacer(10.0, clock)
    pacer.wait()
    clock.advance(5.0)
    first, second = pacer.wait(), pacer.wait()
    assert first == pytest.approx(5.1)
    assert second == pytest.approx(5.2)


@given(st.lists(st.floats(0.0, 3.0), min_size=2, max_size=30), st.floats(1.0, 120.0))
def test_frame_times_only_move_forward_and_never_run_ahead(delays: list[float], rate: float) -> None:
    clock = ManualClock(start=5.0, jump=True)
    pacer = Pacer(rate, clock)
    times = []
    for delay in delays:
        clock.advance(delay)
        times.append(pacer.wait())
        assert times[-1] <= clock.now() + 1e-9
    assert all(a < b for a, b in pairwise(times))


def test_the_rate_is_that_of_the_last_two_seconds() -> None:
    meter = RateMeter()
    assert meter.rate(0.0) == 0.0
    for step in range(41):
        meter.saw(step / 20 - 0.03, step / 20)
    assert meter.rate(2.0) == pytest.approx(20.0)
    assert meter.delay == pytest.approx(0.03)
    assert meter.rate(10.0) == 0.0
    assert meter.delay == 0.0


def test_pauses_grow_to_a_limit() -> None:
    limits = Limits(first_pause=0.5, growth=2.0, longest_pause=8.0)
    assert [limits.pause(n) for n in (1, 2, 3, 4, 5, 6, 10_000)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


@pytest.mark.parametrize(("speed", "lasts"), [(0.5, 8.0), (1.0, 4.0), (2.0, 2.0), (None, 0.0)])
def test_a_film_has_its_own_time_at_every_speed(speed: float | None, lasts: float) -> None:
    real = ManualClock(7.0, jump=True)
    clock = FilmClock(100.0, speed, real)
    pacer = Pacer(25.0, clock)
    times = [pacer.wait() for _ in range(100)]
    assert times == pytest.approx([100.0 + count / 25 for count in range(1, 101)])
    assert real.now() - 7.0 == pytest.approx(lasts)


def test_a_film_waits_for_whoever_looks_at_it_and_does_not_hurry_afterwards_in_its_own_time() -> None:
    real = ManualClock(jump=True)
    clock = FilmClock(0.0, 1.0, real)
    pacer = Pacer(10.0, clock)
    times = []
    for busy in (0.0, 5.0, 0.0, 0.01):
        real.advance(busy)
        times.append(pacer.wait())
    assert times == pytest.approx([0.1, 0.2, 0.3, 0.4])
    assert real.now() == pytest.approx(5.11)


def test_an_event_ends_the_wait_for_a_film() -> None:
    wake = threading.Event()
    wake.set()
    assert FilmClock(0.0, 0.001).wait(10.0, wake) is True

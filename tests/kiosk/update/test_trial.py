"""Watching a release: up in time, then well without a break, no worse than the one before."""

from collections.abc import Iterator

import pytest

from kiosk.update.running import Look, read
from kiosk.update.trial import Eyes, Patience, watch
from tests.kiosk.update.place import NEW, OLD, WELL

PATIENCE = Patience(up_s=10, steady_s=5, whole_s=30, look_s=1)
FINE, DARK = Look(NEW, WELL), Look(NEW, ("screen", "paired", "server"))


def seen(*looks: tuple[int, Look | None], fine: tuple[str, ...] = WELL, trial_ends: float = 1e9) -> tuple[str, float]:
    """The verdict, and when: each look as often as it says, the last one for ever."""
    now = [0.0]

    def one_after_the_other() -> Iterator[Look | None]:
        for times, look in looks:
            yield from [look] * times
        while True:
            yield looks[-1][1]

    def sleep(seconds: float) -> None:
        now[0] += seconds

    each = one_after_the_other()
    eyes = Eyes(lambda: next(each), lambda: now[0] < trial_ends, lambda: now[0], sleep)
    return watch(NEW, fine, PATIENCE, eyes), now[0]


def test_what_is_well_without_a_break_stays() -> None:
    assert seen((1, FINE)) == ("", 5)
    assert seen((9, None), (1, FINE)) == ("", 14)


def test_what_is_not_up_in_time_does_not() -> None:
    assert seen((1, None)) == ("not_up", 10)
    assert seen((1, Look(OLD, WELL))) == ("not_up", 10), "the old one still answers"


def test_what_is_worse_than_before_does_not() -> None:
    assert seen((1, DARK)) == ("worse_camera", 30)
    assert seen((1, DARK), fine=("screen",)) == ("", 5), "the old one had no camera either"


def test_a_break_begins_the_time_anew() -> None:
    assert seen((4, FINE), (1, DARK), (1, FINE)) == ("", 10)
    assert seen((4, FINE), (1, None), (1, FINE)) == ("", 10)


def test_what_comes_and_goes_does_not_stay() -> None:
    assert seen(*[(3, FINE), (1, None)] * 20)[0] == "not_up"
    assert seen(*[(3, FINE), (1, DARK)] * 20) == ("worse_camera", 30)


def test_a_trial_that_the_keeper_ended_is_over() -> None:
    assert seen((1, None), trial_ends=3) == ("did_not_stay", 3)


HEALTH = b'{"version": "1.1.0", "fault": "", "paired": true, "camera": "fine", "server": "answers"}'


def test_a_health_answer_is_read() -> None:
    assert read(HEALTH) == Look("1.1.0", WELL)
    assert read(HEALTH.replace(b'"fine"', b'"camera_lost"').replace(b"answers", b"silent")) == Look(
        "1.1.0", ("screen", "paired")
    )


@pytest.mark.parametrize("answer", [b"", b"unknown", b"null", b"[]", b"{}", b'{"version": 1}', b"[" * 9000, b"\xff"])
def test_what_is_no_health_answer_is_none(answer: bytes) -> None:
    assert read(answer) is None

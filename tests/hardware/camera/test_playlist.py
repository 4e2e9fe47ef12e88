"""Hold, leave, next: by itself and as told."""

from itertools import groupby
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from hardware.camera.album import Shot
from hardware.camera.playlist import GOOD_FRAMES, Playlist
from hardware.guidance import Guidance

A1, A2 = Shot(Path("a1"), "anna", "left"), Shot(Path("a2"), "anna", "left")
A3, A4 = Shot(Path("a3"), "anna", "right"), Shot(Path("a4"), "anna", "right")
B1, B2 = Shot(Path("b1"), "bert", "right"), Shot(Path("b2"), "bert", "right")
EVERYBODY = [A1, A2, A3, A4, B1, B2]


def play(playlist: Playlist, frames: int) -> list[Shot | None]:
    return [playlist.step() for _ in range(frames)]


def order(playlist: Playlist, frames: int = 200) -> list[Shot]:
    return [shot for shot, _ in groupby(play(playlist, frames)) if shot]


def seen(playlist: Playlist) -> Shot:
    """The next shot that is shown."""
    return next(shot for shot in (playlist.step() for _ in range(50)) if shot)


def test_by_itself_it_holds_leaves_and_goes_on_to_the_next_round_and_round() -> None:
    frames = play(Playlist([A1, B1], hold=3, leave=2), 15)
    assert frames == [None, None, A1, A1, A1, None, None, B1, B1, B1, None, None, A1, A1, A1]


def test_told_something_it_stays_with_one_person_and_one_side() -> None:
    playlist = Playlist(EVERYBODY, hold=3, leave=2)
    playlist.tell(Guidance.SHOW_HAND, "right")
    assert order(playlist, 20) == [A3, A4, A3, A4]


def test_the_other_side_is_taken_away_at_once() -> None:
    playlist = Playlist(EVERYBODY, hold=30, leave=2)
    playlist.tell(Guidance.SHOW_HAND, "left")
    assert seen(playlist) == A1
    playlist.tell(Guidance.OTHER_HAND, "right")
    assert playlist.step() is None
    assert seen(playlist) == A3


def test_a_person_without_that_hand_shows_what_there_is() -> None:
    playlist = Playlist([B1, B2], hold=3, leave=2)
    playlist.tell(Guidance.SHOW_HAND, "left")
    assert order(playlist, 20) == [B1, B2, B1, B2]


def test_a_good_picture_is_held_on() -> None:
    playlist = Playlist([A1, A2], hold=3, leave=2)
    seen(playlist)
    playlist.tell(Guidance.GOOD, "left")
    assert play(playlist, GOOD_FRAMES) == [A1] * GOOD_FRAMES
    assert order(playlist, 5) == [A2]


def test_what_a_still_cannot_do_lets_its_time_run_out_and_the_next_is_a_new_try() -> None:
    playlist = Playlist([A1, A2], hold=4, leave=2)
    assert seen(playlist) == A1
    for instruction in (Guidance.CLOSER, Guidance.HOLD_STILL, "challenge_fist"):
        playlist.tell(instruction, "left")
    assert order(playlist, 8) == [A1, A2]


def test_leaving_lasts_until_told_and_then_comes_another_picture_of_the_same_person() -> None:
    playlist = Playlist(EVERYBODY, hold=30, leave=2)
    playlist.tell(Guidance.SHOW_HAND, "left")
    assert seen(playlist) == A1
    playlist.tell("leave", None)
    assert play(playlist, 100) == [None] * 100
    playlist.tell(Guidance.SHOW_HAND, "left")
    assert seen(playlist) == A2


def test_the_next_person_steps_up_and_after_the_last_the_first() -> None:
    playlist = Playlist(EVERYBODY, hold=30, leave=2)
    playlist.tell(Guidance.SHOW_HAND, "right")
    people = [seen(playlist).subject]
    for _ in range(2):
        playlist.tell("next_person", None)
        assert playlist.step() is None
        people.append(seen(playlist).subject)
    assert people == ["anna", "bert", "anna"]


def test_somebody_who_comes_back_shows_another_picture() -> None:
    playlist = Playlist(EVERYBODY, hold=30, leave=2)
    playlist.tell(Guidance.SHOW_HAND, "right")
    shown = [seen(playlist)]
    for direction in ("become:bert", "first_person", "become:bert", "first_person"):
        playlist.tell(direction, None)
        shown.append(seen(playlist))
    assert shown == [A3, B1, A4, B2, A3]


def test_nobody_else_comes_when_nobody_is_called_so() -> None:
    playlist = Playlist(EVERYBODY, hold=30, leave=2)
    playlist.tell("become:cleo", None)
    assert seen(playlist) == A1


def test_the_wrong_hand_is_shown_until_the_screen_says_so() -> None:
    playlist = Playlist(EVERYBODY, hold=30, leave=2)
    playlist.tell("wrong_hand", "left")
    playlist.tell(Guidance.SHOW_HAND, "left")
    assert seen(playlist) == A3
    playlist.tell(Guidance.OTHER_HAND, "left")
    assert seen(playlist) == A1


def test_a_skipped_shot_never_comes_again_and_the_next_comes_at_once() -> None:
    playlist = Playlist([A1, A2, A3], hold=3, leave=2)
    order(playlist, 8)
    assert playlist.step() == A2
    playlist.skip(A2)
    assert playlist.step() == A3
    assert order(playlist, 16) == [A3, A1, A3, A1]
    playlist.skip(A1)
    playlist.skip(A3)
    assert playlist.shots == ()
    assert playlist.step() is None


STEPS = st.one_of(
    st.tuples(
        st.sampled_from([*Guidance, "leave", "enter", "next_person", "first_person", "become:bert", "wrong_hand"]),
        st.sampled_from(["left", "right", None]),
    ),
    st.integers(1, 20),
    st.just("skip"),
)


@given(st.lists(STEPS, max_size=40))
def test_whatever_it_is_told_it_shows_one_of_its_shots_and_comes_back_when_asked(steps: list[object]) -> None:
    playlist = Playlist(EVERYBODY, hold=3, leave=2)
    for step in steps:
        if isinstance(step, int):
            assert all(shot is None or shot in playlist.shots for shot in play(playlist, step))
        elif step == "skip" and playlist.shots:
            playlist.skip(playlist.shots[len(steps) % len(playlist.shots)])
        elif isinstance(step, tuple):
            playlist.tell(*step)
    playlist.tell(Guidance.SHOW_HAND, "left")
    assert any(play(playlist, 10)) == bool(playlist.shots)

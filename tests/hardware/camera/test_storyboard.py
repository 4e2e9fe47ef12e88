"""Which frame comes next, as the person in the video is told things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.camera.chapters import Chapter
from hardware.camera.directions import BECOME, LEAVE, WRONG_HAND
from hardware.camera.storyboard import Storyboard

REST, FIST = "show_hand", "challenge_fist"
ONE_HAND = [Chapter(REST, 0.2, 0.5), Chapter(FIST, 0.5, 0.7), Chapter(FIST, 0.7, 0.9)]
TWO_HANDS = [
    Chapter(REST, 0.0, 0.2, "right"),
    Chapter(REST, 0.2, 0.4, "left"),
    Chapter(FIST, 0.4, 0.6, "right"),
    Chapter(FIST, 0.6, 0.8, "left"),
]


def started(chapters: list[Chapter], frames: int = 10) -> Storyboard:
    """At ten frames per second, so that a chapter's times are its frames."""
    board = Storyboard(chapters)
    board.start(10.0, frames)
    return board


def steps(board: Storyboard, count: int) -> list[int]:
    return [board.step() for _ in range(count)]


def test_without_chapters_the_whole_video_goes_round() -> None:
    board = started([], frames=3)
    board.tell(FIST, "left")
    assert steps(board, 7) == [0, 1, 2, 0, 1, 2, 0]


def test_untold_the_rest_goes_round() -> None:
    board = started(ONE_HAND)
    assert steps(board, 7) == [2, 3, 4, 2, 3, 4, 2]
    assert board.instruction == REST


def test_a_gesture_is_cut_to_at_once_played_once_and_followed_by_the_rest() -> None:
    board = started(ONE_HAND)
    board.step()
    board.tell(FIST, "right")
    assert steps(board, 5) == [5, 6, 2, 3, 4]


def test_every_time_it_is_the_next_take() -> None:
    board = started(ONE_HAND)
    seen = []
    for _ in range(3):
        board.tell(FIST, None)
        seen.append(board.step())
        steps(board, 4)
    assert seen == [5, 7, 5]


def test_what_is_told_during_a_gesture_waits_for_its_end() -> None:
    board = started(ONE_HAND)
    board.tell(FIST, None)
    first = board.step()
    board.tell(FIST, None)
    assert [first, *steps(board, 4)] == [5, 6, 7, 8, 2]


@pytest.mark.parametrize("told", [LEAVE, f"{BECOME}3", "good", "closer", REST, "challenge_tilt", "", WRONG_HAND])
def test_what_was_not_filmed_changes_nothing(told: str) -> None:
    board = started(ONE_HAND)
    board.step()
    board.tell(told, "left")
    assert steps(board, 3) == [3, 4, 2]


def test_the_asked_hand_rests_and_obeys() -> None:
    board = started(TWO_HANDS)
    assert steps(board, 3) == [0, 1, 0]
    board.tell(REST, "left")
    assert steps(board, 3) == [2, 3, 2]
    board.tell(FIST, "left")
    assert steps(board, 3) == [6, 7, 2]


def test_a_hand_that_was_not_filmed_is_not_shown() -> None:
    board = started([chapter for chapter in TWO_HANDS if chapter.side == "right"])
    board.tell(REST, "left")
    board.tell(FIST, "left")
    assert steps(board, 3) == [4, 5, 0]


def test_the_wrong_hand_is_shown_until_the_screen_says_so() -> None:
    board = started(TWO_HANDS)
    board.tell(REST, "right")
    board.tell(WRONG_HAND, None)
    board.tell(REST, "right")
    assert steps(board, 2) == [2, 3]
    board.tell("other_hand", "right")
    assert steps(board, 2) == [0, 1]


def test_a_file_that_ends_early_goes_on_with_the_rest() -> None:
    board = started(ONE_HAND)
    board.tell(FIST, None)
    board.step()
    board.ended()
    assert steps(board, 2) == [2, 3]


def test_a_chapter_shorter_than_a_frame_is_one_frame() -> None:
    assert steps(started([Chapter(REST, 0.41, 0.42)]), 3) == [5, 5, 5]


@given(
    told=st.lists(
        st.tuples(st.sampled_from([REST, FIST, LEAVE, WRONG_HAND, "good"]), st.sampled_from(["left", "right", None]))
    )
)
def test_whatever_is_told_every_cut_begins_a_chapter(told: list[tuple[str, str | None]]) -> None:
    board = started(TWO_HANDS)
    at = board.step()
    for instruction, side in told:
        board.tell(instruction, side)
        before, at = at, board.step()
        assert at == before + 1 or at in {0, 2, 4, 6}
        assert 0 <= at < 8

"""People do what they are told, smoothly, and always say that they are simulated."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.errors import SimulationError
from hardware.guidance import Guidance
from hardware.liveness.verdict import Gesture
from hardware.palm.side import Side
from hardware.simulate.performer import Performer
from hardware.simulate.scene import Scene
from hardware.vision import cv2

RATE = 10
SIZE = (160, 120)
SECRET = "K7WQ-9D3M-XX42-PLMN"


class Film:
    """Plays a performer at ``RATE`` frames per second and keeps what its frames say."""

    def __init__(self, performer: Performer) -> None:
        self.performer, self.count = performer, 0
        self.metas: list[dict[str, Any]] = []

    def play(self, seconds: float, size: tuple[int, int] = SIZE) -> dict[str, Any]:
        for _ in range(round(seconds * RATE)):
            self.pixels, meta = self.performer.frame(self.count / RATE, *size)
            self.metas.append(meta)
            self.count += 1
        return self.metas[-1]

    def told(self, instruction: str, side: str | None = None, seconds: float = 4.0) -> dict[str, Any]:
        self.performer.tell(instruction, side)
        return self.play(seconds)


@pytest.fixture
def film() -> Film:
    made = Film(Performer(5))
    made.play(2.0)
    return made


def test_the_same_script_gives_the_same_pixels() -> None:
    films = [Film(Performer(3)) for _ in range(2)]
    for film in films:
        film.play(1.0)
        film.told("challenge_fist", "right", 1.0)
    assert np.array_equal(films[0].pixels, films[1].pixels)
    assert films[0].metas == films[1].metas


def test_every_frame_says_that_it_is_simulated(film: Film) -> None:
    film.told("leave")
    film.told(f"show_code:{SECRET}")
    film.told("become:9", "left")
    assert all(meta["simulated"] is True for meta in film.metas)
    assert {meta["seed"] for meta in film.metas} == {5, 9}


def test_a_person_who_is_absent_comes_when_called() -> None:
    film = Film(Performer(5, present=False))
    assert film.play(2.0)["side"] is None
    assert film.told("show_hand", "left")["side"] == "left"


def test_other_hand_comes_after_the_first_has_left(film: Film) -> None:
    assert film.told("other_hand", "left")["side"] == "left"
    heights = [meta["pose"]["center"][1] for meta in film.metas if meta["side"] == "right"]
    assert heights[-1] > 1.5


@pytest.mark.parametrize(
    ("instruction", "side", "shown"),
    [
        ("show_hand", "left", "left"),
        ("show_hand", None, "right"),
        ("other_hand", None, "left"),
        ("wrong_hand", None, "left"),
        ("leave", None, None),
    ],
)
def test_who_shows_what(film: Film, instruction: str, side: str | None, shown: str | None) -> None:
    assert film.told(instruction, side)["side"] == shown


def test_people_come_and_go(film: Film) -> None:
    assert film.told("next_person")["seed"] == 6
    assert film.told("become:123")["seed"] == 123
    assert film.told("first_person")["seed"] == 5
    assert film.told("leave")["pose"] is None
    assert film.told("enter")["pose"] is not None


def test_who_takes_left_for_right_does_so_until_told_that_it_is_the_other_hand(film: Film) -> None:
    film.told("show_hand", "right")
    assert film.told("wrong_hand")["side"] == "left"
    assert film.told("show_hand", "right")["side"] == "left"
    assert film.told("hold_still", "right")["side"] == "left"
    assert film.told("other_hand", "right")["side"] == "right"
    assert film.told("show_hand", "right")["side"] == "right"


@pytest.mark.parametrize("other", ["leave", "next_person", "first_person", "become:9"])
def test_nobody_else_is_confused(film: Film, other: str) -> None:
    film.told("wrong_hand")
    film.told(other)
    assert film.told("show_hand", "right")["side"] == "right"


@pytest.mark.parametrize(
    ("instruction", "part", "sign"),
    [("closer", "size", 1), ("farther", "size", -1), ("spread", "spread", 1), ("relax", "spread", -1)],
)
def test_drifts_go_on_until_something_else_is_said(film: Film, instruction: str, part: str, sign: int) -> None:
    if instruction == "relax":
        film.told("spread", seconds=2.0)
    before = film.play(0.1)["pose"][part]
    during = film.told(instruction, seconds=1.5)["pose"][part]
    later = film.play(0.5)["pose"][part]
    film.told("hold_still", seconds=1.5)
    settled = film.play(0.1)["pose"][part]
    assert before * sign < during * sign < later * sign
    assert film.play(2.0)["pose"][part] == pytest.approx(settled, abs=0.06)


def test_back_of_hand_and_over_again(film: Film) -> None:
    assert abs(film.told("back_of_hand")["pose"]["yaw"] - 180.0) < 12.0
    assert abs(film.told("turn_over", "right")["pose"]["yaw"]) < 12.0


@pytest.mark.parametrize("gesture", list(Gesture))
def test_nobody_moves_sooner_than_people_can(film: Film, gesture: Gesture) -> None:
    still = film.play(0.1)["pose"]
    film.performer.tell(gesture.instruction, "right")
    at_once = film.play(0.2)["pose"]
    assert all(abs(np.subtract(at_once[key], still[key])).max() < 2.5 for key in ("yaw", "pitch", "rotation"))
    assert abs(at_once["fold"] - still["fold"]) < 0.05
    assert abs(at_once["size"] / still["size"] - 1) < 0.03


def test_a_code_on_a_card_can_be_read() -> None:
    film = Film(Performer(5))
    film.performer.tell(f"show_code:{SECRET}", None)
    read = set()
    for _ in range(6):
        film.play(0.5, (640, 480))
        read.add(cv2.QRCodeDetectorAruco().detectAndDecode(film.pixels)[0])
    assert SECRET in read
    assert film.metas[-1]["card"] is True
    assert SECRET not in str(film.metas)
    assert film.told("show_hand", "right")["side"] == "right"


@pytest.mark.parametrize("instruction", ["", "dance", "camera_gone", "checking", "challenge_dance"])
def test_unknown_instructions_change_nothing(instruction: str) -> None:
    told, untold = Film(Performer(5)), Film(Performer(5))
    told.play(1.0)
    untold.play(1.0)
    told.performer.tell(instruction, None)
    assert told.play(1.0)["pose"] == untold.play(1.0)["pose"]


@pytest.mark.parametrize(
    ("instruction", "side"),
    [
        ("show_hand", "middle"),
        ("become:nobody", None),
        ("become:-1", None),
        ("show_code:", None),
        ("show_code:" + "x" * 999, None),
    ],
)
def test_what_nobody_can_do_is_refused(instruction: str, side: str | None) -> None:
    with pytest.raises(SimulationError):
        Performer(5).tell(instruction, side)


def test_light_follows_the_advice() -> None:
    film = Film(Performer(5, scene=Scene(seed=5, noise=0.0), clumsy=frozenset({"in_the_dark"})))
    film.play(2.0)
    dark = film.pixels.mean()
    film.told("more_light")
    assert film.pixels.mean() > 2 * dark


WORDS = [*Guidance, *(gesture.instruction for gesture in Gesture), "leave", "enter", "wrong_hand", "back_of_hand"]
INSTRUCTIONS = st.sampled_from([*WORDS, "glove", "next_person", "become:7", "show_code:x", "nonsense"])


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(INSTRUCTIONS, st.sampled_from(["left", "right", None]), st.floats(0.0, 1.5)), max_size=8))
def test_any_script_can_be_played_and_never_jumps(script: list[tuple[str, str | None, float]]) -> None:
    performer, time, before = Performer(2), 0.0, None
    for instruction, side, pause in [*script, ("show_hand", None, 1.0)]:
        performer.tell(instruction, side)
        for _ in range(max(1, round(pause * RATE))):
            time += 1 / RATE
            pixels, meta = performer.frame(time, 32, 24)
            assert pixels.shape == (24, 32, 3)
            pose = meta["pose"]
            if pose and before and (before["side"], pose["side"]) != (Side.LEFT, Side.RIGHT):
                visible = min(pose["center"][1], before["center"][1]) < 1.0
                assert not visible or abs(pose["center"][1] - before["center"][1]) < 0.8
            before = pose

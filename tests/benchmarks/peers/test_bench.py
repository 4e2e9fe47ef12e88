"""The frame, the pairs and the rates of the comparison, and the whole of it on a few rendered people."""

from pathlib import Path

import numpy as np
import pytest

from hardware.hand.bundle import SETTING
from hardware.palm.region import whole
from hardware.palm.side import Side
from tests.benchmarks.peers import bench, methods
from tests.benchmarks.peers.frame import two_gap
from tests.benchmarks.peers.pictures import Seen, pairs
from tests.benchmarks.peers.rates import Rates


def points(mirrored: bool) -> np.ndarray:
    """Landmarks of an upright hand, its gaps at x 60 and 140, y 100, wrist below."""
    found = np.zeros((21, 2))
    found[[5, 9, 13, 17]] = [(160, 100), (120, 100), (80, 100), (40, 100)]
    found[0] = (100, 300)
    found[:, 0] = 200 - found[:, 0] if mirrored else found[:, 0]
    return found


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_frame_lies_where_the_paper_says(mirrored: bool) -> None:
    """80 px apart: the square is 96 wide and begins 32 below; the index finger's side is on the right."""
    picture = np.full((400, 200, 3), 50, np.uint8)
    left, right = (104, 148) if not mirrored else (52, 96)
    picture[132:228, left:right] = 200  # the half of the square under the index finger, but for its middle
    grey, inside = two_gap(picture, points(mirrored))
    assert inside.all()
    assert grey[2:-2, :60].max() == 50
    assert grey[2:-2, 72:-2].min() == 200
    picture[:132] = picture[228:] = 255
    assert two_gap(picture, points(mirrored))[0][2:-2].max() == 200


def test_cells_outside_of_the_picture_are_known() -> None:
    _, inside = two_gap(np.zeros((180, 200, 3), np.uint8), points(mirrored=False))
    assert inside[:15].all()
    assert not inside[17:].any()


def seen(who: str, session: str, side: Side = Side.RIGHT) -> Seen:
    grey = np.zeros((128, 128), np.uint8)
    return Seen((who, side), session, whole(grey, side), grey, np.ones((32, 32), bool))


def test_genuine_pairs_cross_sessions_where_there_are_two() -> None:
    shown = [seen("a", "1"), seen("a", "1"), seen("a", "2"), seen("b", ""), seen("b", "")]
    tried = pairs(shown, across_sides=False)
    assert tried.genuine.tolist() == [[2, 0], [2, 1], [4, 3]]
    assert len(tried.impostor) == 6


def test_sides_are_told_apart_unless_asked_otherwise() -> None:
    shown = [seen("a", ""), seen("b", "", Side.LEFT)]
    assert len(pairs(shown, across_sides=False).impostor) == 0
    assert len(pairs(shown, across_sides=True).impostor) == 1


def test_errors_count_refused_genuine_pairs_at_the_allowed_false_matches() -> None:
    rates = Rates(np.array([0.1, 0.2, 0.3, 0.4]), np.array([0.25, 0.35, *[0.9] * 8]))
    assert [rates.errors(rate) for rate in (0.0, 0.1, 0.2)] == [2, 1, 0]
    assert rates.eer == pytest.approx(0.2)  # up to 0.35: two of ten strangers in, one of four refused; up to 0.4: none


def test_a_tie_with_a_stranger_is_an_error() -> None:
    assert Rates(np.array([0.5]), np.array([0.5, 0.6])).errors(0.0) == 1


@pytest.mark.slow
def test_the_whole_comparison_of_a_few_rendered_people(
    hand_model: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(SETTING, str(hand_model))
    results = bench.rendered(3)
    printed = capsys.readouterr().out
    assert "3 people, 3 palms, 9 pictures, 9 genuine and 27 impostor pairs" in printed
    assert all(name in printed for name in results)
    assert results[methods.OURS].rates.errors(0.0) == 0
    assert all(result.extraction_ms > 0 and result.comparison_ms > 0 for result in results.values())

"""The similarity fit: exact where it can be, least squares where not, refused where there is nothing to fit."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.palm.alignment import fit
from hardware.palm.errors import RegionError

TARGET = np.array([[88.0, 190], [140, 40], [110, 20], [70, 22], [30, 40]])
WEIGHTS = np.array([0.5, 1, 1, 1, 1])
numbers = st.floats(-500, 500)


@given(numbers, numbers, st.floats(0.1, 10), st.floats(-3.1, 3.1))
def test_a_similarity_is_found_again(x: float, y: float, scale: float, turn: float) -> None:
    c, s = np.cos(turn) / scale, np.sin(turn) / scale
    source = (TARGET - [x, y]) @ np.array([[c, -s], [s, c]])
    found = fit(source, TARGET, WEIGHTS)
    assert found.scale == pytest.approx(scale, rel=1e-6)
    assert found.back(TARGET) == pytest.approx(source, abs=1e-6 * (1 + np.abs(source).max()))


@given(st.lists(st.floats(-8, 8), min_size=10, max_size=10), st.floats(-0.1, 0.1), st.floats(-2, 2))
def test_no_other_similarity_is_nearer(noise: list[float], turn: float, shift: float) -> None:
    source = TARGET * 0.7 + np.array(noise).reshape(5, 2)
    found = fit(source, TARGET, WEIGHTS)

    def cost(factor: complex, move: complex) -> float:
        mapped = (source[:, 0] + 1j * source[:, 1]) * factor + move
        return float((WEIGHTS * np.abs(mapped - (TARGET[:, 0] + 1j * TARGET[:, 1])) ** 2).sum())

    assert cost(found.factor, found.shift) <= cost(found.factor * np.exp(1j * turn), found.shift + shift) + 1e-6


@pytest.mark.parametrize("value", [0.0, 7.0, np.nan, np.inf])
def test_landmarks_without_extent_are_refused(value: float) -> None:
    with pytest.raises(RegionError):
        fit(np.full((5, 2), value), TARGET, WEIGHTS)

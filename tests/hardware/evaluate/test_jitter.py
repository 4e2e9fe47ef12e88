"""The suite: named sizes, repeatable looks, and each kind of error does what its name says."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.evaluate.jitter import SUITES, Jitter, jittered
from hardware.palm.parameters import CANVAS_PX
from hardware.vision import cv2


def canvas(seed: int = 1) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(size=(CANVAS_PX, CANVAS_PX)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), 3)
    return np.clip(128 + 25 * smooth / smooth.std(), 0, 255).astype(np.uint8)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(sorted(SUITES)), st.integers(0, 2**32 - 1))
def test_a_seed_gives_the_same_look_again(name: str, seed: int) -> None:
    first, again = (jittered(canvas(), SUITES[name], np.random.default_rng(seed)) for _ in range(2))
    assert first.shape == (CANVAS_PX, CANVAS_PX)
    assert first.dtype == np.uint8
    assert np.array_equal(first, again)


@pytest.mark.parametrize("name", sorted(set(SUITES) - {"none"}))
def test_every_suite_changes_the_picture_and_none_does_not(name: str) -> None:
    generator = np.random.default_rng(1)
    assert not np.array_equal(jittered(canvas(), SUITES[name], generator), canvas())
    assert np.array_equal(jittered(canvas(), SUITES["none"], generator), canvas())


def test_a_shift_has_the_stated_deviation() -> None:
    generator, ramp = np.random.default_rng(2), np.tile(np.arange(40, 40 + CANVAS_PX, dtype=np.uint8), (CANVAS_PX, 1))
    inner = slice(60, -60)
    looks = [jittered(ramp, Jitter(shift=5.0), generator)[inner, inner].astype(int) for _ in range(300)]
    moves = [float((look - ramp[inner, inner]).mean()) for look in looks]
    assert np.std(moves) == pytest.approx(5.0, rel=0.12)
    assert abs(np.mean(moves)) < 1.0


@pytest.mark.parametrize("jitter", [Jitter(rotation=6.0), Jitter(scale=0.08)])
def test_turns_and_sizes_leave_the_middle_in_place(jitter: Jitter) -> None:
    generator, centre = np.random.default_rng(3), slice(CANVAS_PX // 2 - 2, CANVAS_PX // 2 + 2)
    for _ in range(20):
        seen = jittered(canvas(), jitter, generator)
        assert np.abs(seen[centre, centre].astype(int) - canvas()[centre, centre]).max() < 12


def test_blur_and_small_captures_lose_detail_in_order() -> None:
    generator = np.random.default_rng(4)

    def detail(name: str) -> float:
        return float(np.abs(cv2.Laplacian(jittered(canvas(), SUITES[name], generator), cv2.CV_16S)).mean())

    for names in (
        ("none", "blur 1.5 px", "blur 2.5 px", "blur 3.5 px"),
        ("none", "captured at 64 px", "captured at 48 px", "captured at 32 px"),
    ):
        left = [detail(name) for name in names]
        assert left == sorted(left, reverse=True)


def test_noise_and_gradient_have_the_stated_size() -> None:
    flat = np.full((CANVAS_PX, CANVAS_PX), 120, np.uint8)
    generator = np.random.default_rng(5)
    assert jittered(flat, SUITES["noise 5"], generator).std() == pytest.approx(5.0, rel=0.05)
    lit = jittered(flat, Jitter(gradient=0.5), generator)[24:-24, 24:-24].astype(float) / 120
    steps = np.array([np.diff(lit.mean(axis=axis)).mean() for axis in (0, 1)]) * 128
    assert np.hypot(*steps) == pytest.approx(0.5, rel=0.05)

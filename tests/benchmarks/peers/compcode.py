"""Competitive code: Kong and Zhang, "Competitive coding scheme for palmprint verification", ICPR 2004.

Written from the paper's description, no line of anybody's code. From the paper: a 128 x 128 region, six real Gabor
filters 30 degrees apart, the winner is the most negative response, 32 x 32 samples of three bits so coded that their
Hamming distance is the angle, a mask, the smallest distance over shifts of -2 to 2 samples. Where the description is
silent:

- 35 x 35 px and sigma 5.6179 px are those of the same authors' PalmCode (IEEE TPAMI 25(9), 2003) on regions of the
  same size; the bandwidth gives the wave, 14.3 px;
- a sample is the response at the middle of its 4 x 4 px, between four pixels, so their mean;
- the edge of the region is repeated around it: of repeating, mirroring and zeros, the fewest errors on the regions of
  the tuning people (even places of the sorted subjects).
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from hardware.vision import cv2
from tests.benchmarks.peers import hamming
from tests.benchmarks.peers.wavelet import bank

SIDE, SIGMA, ORIENTATIONS = 35, 5.6179, 6
PUBLISHED_REACH = 2
RING = np.array([[0, 0, 0], [0, 0, 1], [0, 1, 1], [1, 1, 1], [1, 1, 0], [1, 0, 0]], bool)
"""Neighbouring orientations differ in one bit, and 150 degrees is the neighbour of 0."""


@dataclass(frozen=True)
class Code:
    """``bits`` (3, 32) and ``mask`` (32,) words: 384 bytes and 128."""

    bits: np.ndarray
    mask: np.ndarray


def winners(region: np.ndarray) -> np.ndarray:
    """(32, 32): the orientation of the most negative response of a (128, 128) grey ``region``."""
    grey = region.astype(np.float32)
    grid = (hamming.GRID, hamming.GRID)
    responses = [cv2.filter2D(grey, -1, kernel, borderType=cv2.BORDER_REPLICATE) for kernel in _bank()]
    return np.argmin([cv2.resize(r, grid, interpolation=cv2.INTER_LINEAR) for r in responses], axis=0)


def extract(region: np.ndarray, usable: np.ndarray) -> Code:
    """The code of a region; ``usable`` (32, 32) bool says which samples show skin."""
    bits = np.moveaxis(RING[winners(region)], -1, 0)
    return Code(hamming.words(bits), hamming.words(usable))


@cache
def _bank() -> np.ndarray:
    return bank(SIDE, SIGMA, ORIENTATIONS)

"""Probes with jitter against what is enrolled: how often a palm is missed where strangers match this rarely."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from hardware.evaluate.jitter import SUITES, jittered
from hardware.palm.code import PalmCode
from hardware.palm.features import extract
from hardware.palm.matching import distances
from hardware.palm.parameters import PROBE_CODES_AVERAGED
from hardware.palm.region import Region
from tests.hardware.regression.palms import Palm

FRAMES = 3
"""Looks of a probe: independent jitters of one picture."""
RATES = ("1e-4", "1e-5")
Distances = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Outcome:
    """``misses`` of ``trials`` at each of ``RATES``; the limit is set by ``strangers`` comparisons."""

    trials: int
    strangers: int
    misses: tuple[int, ...]
    genuine: float
    nearest: float

    def fnmr(self, rate: str) -> float:
        """False non-match rate in percent."""
        return 100 * self.misses[RATES.index(rate)] / self.trials


@dataclass(frozen=True, slots=True)
class Outcomes:
    """With one frame, and with the frames fused as ``compare`` fuses them."""

    one: Outcome
    fused: Outcome


def run(palms: Sequence[Palm], suite: str, trials: int) -> Outcomes:
    """``trials`` probes dealt out to the palms in turn, each of ``FRAMES`` looks, against everybody."""
    owner = np.arange(trials) % len(palms)
    codes = [code for trial in range(trials) for code in _looks(palms, suite, trial)]
    references = [extract(region) for palm in palms for region in palm.enrolled]
    every = distances(codes, references).reshape(trials * FRAMES, len(palms), -1).min(axis=2)
    single = every.reshape(trials, FRAMES, len(palms))
    fused = np.sort(single, axis=1)[:, :PROBE_CODES_AVERAGED].mean(axis=1)
    people = np.array([palm.person for palm in palms])
    stranger = people[owner][:, None] != people[None, :]
    mine = np.arange(trials), owner
    return Outcomes(
        _outcome(single[:, 0][mine], every[np.repeat(stranger, FRAMES, axis=0)]),
        _outcome(fused[mine], fused[stranger]),
    )


def _looks(palms: Sequence[Palm], suite: str, trial: int) -> list[PalmCode]:
    palm = palms[trial % len(palms)]
    shown = palm.shown[trial // len(palms) % len(palm.shown)]
    generator = np.random.default_rng([list(SUITES).index(suite), trial])
    return [extract(_disturbed(shown, suite, generator)) for _ in range(FRAMES)]


def _disturbed(region: Region, suite: str, generator: np.random.Generator) -> Region:
    return replace(region, canvas=jittered(region.canvas, SUITES[suite], generator))


def _outcome(genuine: Distances, strangers: Distances) -> Outcome:
    """The limit for a rate is the distance of the first stranger too many, and is not accepted itself."""
    near = np.sort(strangers)
    limits = [near[int(np.floor(float(rate) * len(near) + 1e-9))] for rate in RATES]
    misses = tuple(int((genuine >= limit).sum()) for limit in limits)
    return Outcome(len(genuine), len(near), misses, float(genuine.mean()), float(near[0]))

"""From rows to palm codes, by the product's own engine; what is not taken keeps its reason."""

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from hardware.camera.pictures import load_picture
from hardware.errors import PictureError
from hardware.evaluate.jitter import SUITES, Jitter, jittered
from hardware.evaluate.rows import Kind, Row
from hardware.evaluate.stills import Studio
from hardware.evaluate.work import run
from hardware.guidance import Guidance
from hardware.palm.code import PalmCode
from hardware.palm.features import extract
from hardware.palm.region import Region, whole
from hardware.vision import cv2


@dataclass(frozen=True, slots=True, eq=False)
class Acquired:
    """``code`` is None when the picture was refused, ``reason`` is then a guidance code or ``picture_unusable``.

    ``probe`` is the code to present: the same as ``code``, or that of a jittered region. ``seconds`` per look at a
    whole hand, or for one extraction of a region. ``digest`` is the SHA-256 of the file.
    """

    row: Row
    code: PalmCode | None = field(repr=False)
    probe: PalmCode | None = field(repr=False)
    reason: str
    seconds: tuple[float, ...]
    digest: str


@dataclass
class Acquirer:
    """A worker; starts its engine with the first whole hand. ``jitter`` is applied to the regions of probes."""

    jitter: Jitter | None = None
    seed: int = 0
    studio: Studio | None = None

    def __call__(self, task: tuple[int, Row]) -> Acquired:
        """One row, with its place in the data set, which seeds its jitter."""
        place, row = task
        digest = hashlib.sha256(row.path.read_bytes()).hexdigest()
        try:
            pixels = load_picture(row.path)
            if row.kind is Kind.ROI and row.side is not None:
                return self._region(row, whole(_grey(pixels), row.side), place, digest)
            self.studio = self.studio or Studio()
            held = self.studio.hold(pixels, row.side if row.kind is Kind.HAND else None)
        except PictureError as error:
            return Acquired(row, None, None, error.code, (), digest)
        return Acquired(row, held.code, held.code, held.reason, held.seconds, digest)

    def close(self) -> None:
        """Free the engine."""
        if self.studio is not None:
            self.studio.close()

    def _region(self, row: Row, region: Region, place: int, digest: str) -> Acquired:
        start = time.perf_counter()
        code = extract(region)
        seconds = time.perf_counter() - start
        probe = code if self.jitter is None else self._jittered(region, self.jitter, place)
        return Acquired(row, code, probe, Guidance.GOOD.value, (seconds,), digest)

    def _jittered(self, region: Region, jitter: Jitter, place: int) -> PalmCode:
        canvas = jittered(region.canvas, jitter, np.random.default_rng([self.seed, place]))
        return extract(replace(region, canvas=canvas))


def acquire(rows: Sequence[Row], jobs: int, jitter: str | None = None, seed: int = 0) -> list[Acquired]:
    """Every row, in order. Raises ``ModelMissing`` or ``ModelDamaged`` when whole hands need a model."""
    worker = Acquirer(SUITES[jitter] if jitter else None, seed)
    return run(worker, list(enumerate(rows)), jobs, "pictures looked at")


def _grey(pixels: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.uint8)

"""Writes pictures of simulated people and the manifest that names them, with as many processes as wanted."""

import csv
import io
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from hardware.errors import SimulationError
from hardware.simulate.plan import Shot
from hardware.simulate.renderer import Take
from hardware.simulate.studio import picture
from hardware.vision import cv2

MANIFEST = "manifest.csv"
QUALITY = 92
"""JPEG quality: that of a decent camera."""
CHUNK = 24
"""Pictures handed to a process at once; a person's stay together, so that skin is painted once for all of a visit."""


def write_people(folder: Path, shots: Sequence[Shot], take: Take, jobs: int, tell: Callable[[int], None]) -> None:
    """Write every picture and then the manifest; ``tell`` hears how many pictures are done.

    Raises ``SimulationError`` for a folder that holds anything already, or that cannot be written.
    """
    _prepare(folder, shots)
    paint = partial(_write, folder, take)
    if jobs == 1:
        for done, shot in enumerate(shots, start=1):
            paint(shot)
            tell(done)
    else:
        with ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_alone) as pool:
            for done, _ in enumerate(pool.map(paint, shots, chunksize=CHUNK), start=1):
                tell(done)
    (folder / MANIFEST).write_bytes(manifest(shots))


def manifest(shots: Sequence[Shot]) -> bytes:
    """The CSV file, UTF-8."""
    text = io.StringIO()
    rows = [shot.row() for shot in shots]
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _prepare(folder: Path, shots: Sequence[Shot]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise SimulationError(f"{folder} is not empty; name a new folder")
        for kind in {shot.kind for shot in shots}:
            (folder / kind).mkdir()
    except OSError as error:
        raise SimulationError(f"cannot write to {folder}: {error.strerror}") from error


def _alone() -> None:
    """A process among several uses one thread of its own."""
    cv2.setNumThreads(1)


def _write(folder: Path, take: Take, shot: Shot) -> None:
    made, data = cv2.imencode(".jpg", picture(shot, take), [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    if not made:
        raise SimulationError(f"{shot.path} cannot be encoded")
    (folder / shot.path).write_bytes(data.tobytes())

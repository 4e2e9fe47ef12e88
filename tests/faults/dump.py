"""What another process holds in all memory it can write: read through ``/proc``, as whoever has the machine can."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

_CHUNK = 1 << 24
_OVERLAP = 1 << 12
_LINE = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \S+ *(.*)")
_RUN = 8
"""Pixels in a row of one colour that are no accident: those of a tensor are few, because its picture is small."""
_TOLERANCE = 2e-3
"""Of a colour as a share of 255: half a step of it."""


@dataclass(frozen=True, slots=True)
class Colour:
    """One that a picture has in a patch, and nothing else has: blue, green, red, 0 to 255."""

    blue: int
    green: int
    red: int

    @property
    def runs(self) -> Mapping[str, bytes]:
        """A row of the patch, in every order of bytes that a picture may have here."""
        bgr, rgb = (self.blue, self.green, self.red), (self.red, self.green, self.blue)
        orders = {"bgr": bgr, "rgb": rgb, "bgra": (*bgr, 255), "rgba": (*rgb, 255)}
        return {name: bytes(order) * _RUN for name, order in orders.items()}


@dataclass(frozen=True, slots=True)
class Region:
    """From ``start`` to ``end``; ``kind``: heap, stack, mmap for memory without a name, else the file's name."""

    start: int
    end: int
    kind: str


def regions(pid: int) -> Iterator[Region]:
    """What process ``pid`` can write."""
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        matched = _LINE.fullmatch(line)
        assert matched, line
        start, end, may, name = matched.groups()
        if may.startswith("rw"):
            yield Region(int(start, 16), int(end, 16), name.strip("[]").rpartition("/")[2] or "mmap")


def chunks(pid: int) -> Iterator[tuple[str, bytes]]:
    """The kind of region and its bytes, piece by piece; pieces overlap, so that nothing hides between two."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for region in regions(pid):
            for start in range(region.start, region.end, _CHUNK):
                memory.seek(start)
                try:
                    yield region.kind, memory.read(min(_CHUNK + _OVERLAP, region.end - start))
                except OSError:
                    break  # of a device, or gone since


def search(pid: int, needles: Mapping[str, bytes], colour: Colour) -> Counter[str]:
    """How often each needle is found, as "name in kind"; the colour as bytes and as the floats of a tensor."""
    found: Counter[str] = Counter()
    looked_for = {**needles, **{f"picture {order}": run for order, run in colour.runs.items()}}
    for kind, piece in chunks(pid):
        if not piece.strip(b"\0"):
            continue  # never touched
        for name, needle in looked_for.items():
            found[f"{name} in {kind}"] += piece.count(needle)
        found[f"picture tensor in {kind}"] += tensors(piece, colour)
    return +found


def tensors(piece: bytes, colour: Colour) -> int:
    """Where ``piece`` has a row of the patch as floats from 0 to 1, red, green, blue."""
    values = np.frombuffer(piece, np.float32, len(piece) // 4)
    hits = np.ones(max(0, values.size - 3 * _RUN), np.bool_)
    here = np.flatnonzero(_near(values[: hits.size], colour.red / 255))
    for place in range(1, 3 * _RUN):
        wanted = (colour.red, colour.green, colour.blue)[place % 3] / 255
        here = here[_near(values[here + place], wanted)]
    return int(here.size)


def _near(values: np.ndarray[tuple[int], np.dtype[np.float32]], wanted: float) -> np.ndarray:  # type: ignore[type-arg]
    return (values > wanted - _TOLERANCE) & (values < wanted + _TOLERANCE)

"""What is compared: every method as it is published, with the search and the frame it lacks, and the product's."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from hardware.palm import features
from hardware.palm.code import PalmCode
from hardware.palm.matching import distances
from tests.benchmarks.peers import compcode, edcc, hamming
from tests.benchmarks.peers.pictures import Seen

OURS = "ours, whole search"


@dataclass(frozen=True)
class Method:
    """``extract`` makes a code from a palm that is already cut out; ``gather`` packs codes as they would be stored.

    ``nearest`` gives the distances (n,) of one code to n gathered ones.
    """

    name: str
    extract: Callable[[Seen], Any]
    gather: Callable[[Sequence[Any]], Any]
    nearest: Callable[[Any, Any], np.ndarray]


def published() -> list[Method]:
    """The peers as published, and what the product does with the same pictures."""
    return [
        Method("CompCode, shifts 2 (published)", _competitive, _pack, _shifts(compcode.PUBLISHED_REACH)),
        Method("EDCC, no shifts (published)", lambda seen: edcc.extract(seen.published), np.stack, _bytes(0)),
        Method(OURS, _ours, list, _whole_search),
    ]


def variants() -> list[Method]:
    """The peers with more shifts, the product with no more than shifts."""
    return [
        Method("CompCode, shifts 4", _competitive, _pack, _shifts(4)),
        Method("EDCC, shifts 2 (9 px of 128)", lambda seen: edcc.extract(seen.published), np.stack, _bytes(2)),
        Method("ours, shifts 2", lambda seen: _packed(_ours(seen)), _pack, _shifts(2)),
        Method("ours, shifts 4", lambda seen: _packed(_ours(seen)), _pack, _shifts(4)),
    ]


def in_our_frame() -> list[Method]:
    """The peers on the product's region instead of the two-gap frame."""
    return [
        Method("CompCode, shifts 2, our region", _competitive_ours, _pack, _shifts(2)),
        Method("EDCC, no shifts, our region", lambda seen: edcc.extract(seen.ours), np.stack, _bytes(0)),
        Method("EDCC, shifts 2, our region", lambda seen: edcc.extract(seen.ours), np.stack, _bytes(2)),
    ]


def _competitive(seen: Seen) -> compcode.Code:
    return compcode.extract(seen.published, seen.inside)


def _competitive_ours(seen: Seen) -> compcode.Code:
    return compcode.extract(seen.ours, seen.region.usable)


def _ours(seen: Seen) -> PalmCode:
    return features.extract(seen.region)


def _packed(code: PalmCode) -> compcode.Code:
    return compcode.Code(hamming.words(code.bits), hamming.words(code.mask))


def _pack(codes: Sequence[compcode.Code]) -> tuple[np.ndarray, np.ndarray]:
    return np.stack([code.bits for code in codes]), np.stack([code.mask for code in codes])


def _shifts(reach: int) -> Callable[[compcode.Code, Any], np.ndarray]:
    return lambda probe, stored: hamming.nearest(probe.bits, probe.mask, *stored, reach)


def _bytes(reach: int) -> Callable[[np.ndarray, Any], np.ndarray]:
    return lambda probe, stored: edcc.nearest(probe, stored, reach)


def _whole_search(probe: PalmCode, stored: Sequence[PalmCode]) -> np.ndarray:
    return distances([probe], stored)[0]

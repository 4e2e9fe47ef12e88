"""The coarse codes of one side's palms in memory, and the search over them; safe to share between threads."""

from collections.abc import Collection
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from hardware.palm.code import Bits, PalmTemplate
from hardware.palm.gallery.coarse import COARSE_WORDS, close_forms, first_forms, packed
from hardware.palm.gallery.kernel import BLOCK, Distances, Words, scan
from hardware.palm.parameters import COARSE_CODES, COARSE_KEPT, THOROUGH_KEPT

_NOBODY = np.iinfo(np.uint32).max
"""Distance of a place where nobody is."""


class CoarseIndex:
    """Each palm has a place in one array; a place that becomes free is zeroed and given to a later palm.

    A scan runs without the lock, on the array as it was when the scan began: palms never move, so none is missed, and
    whoever was removed meanwhile is left out at the end, when places become keys.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._blocks: Words = _empty(1)
        self._keys: list[str | None] = []
        self._places: dict[str, int] = {}
        self._free: list[int] = []

    def put(self, key: str, bits: Bits) -> None:
        """Keep the coarse bits (COARSE_CODES, COARSE_BITS) of a palm, instead of what was kept under this key."""
        words = packed(bits)
        with self._lock:
            place = self._places.get(key)
            place = self._take() if place is None else place
            self._blocks[place // BLOCK, :, :, place % BLOCK] = words
            self._keys[place] = key
            self._places[key] = place

    def remove(self, key: str) -> bool:
        """Forget the palm of this key; whether there was one."""
        with self._lock:
            place = self._places.pop(key, None)
            if place is None:
                return False
            self._blocks[place // BLOCK, :, :, place % BLOCK] = 0
            self._keys[place] = None
            self._free.append(place)
        return True

    def __len__(self) -> int:
        return len(self._places)

    def nearest(
        self, probe: PalmTemplate, most: int, exclude: Collection[str] = (), *, thorough: bool = False
    ) -> tuple[str, ...]:
        """Keys of the ``most`` nearest palms by coarse distance, nearest first."""
        with self._lock:
            used = -(-len(self._keys) // BLOCK)
            blocks = self._blocks[:used]
        if not used or most <= 0:
            return ()
        found = self._scanned(blocks, first_forms(probe, thorough=thorough), exclude)
        floor, share = THOROUGH_KEPT if thorough else COARSE_KEPT
        kept = _least(found, max(most, floor, round(share * len(self))))
        again = _scan(_gathered(blocks, kept), close_forms(probe)).ravel()[: len(kept)]
        return self._named(kept[np.argsort(again, kind="stable")], exclude)[:most]

    def _scanned(self, blocks: Words, forms: Bits, exclude: Collection[str]) -> Distances:
        """Distance of every place, ``_NOBODY`` where nobody may be found."""
        found = _scan(blocks, forms).ravel()
        with self._lock:
            nobody = [place for place in self._free if place < len(found)]
            nobody += [self._places[key] for key in exclude if self._places.get(key, len(found)) < len(found)]
            found[nobody] = _NOBODY
            found[len(self._keys) :] = _NOBODY
        return found

    def _named(self, places: NDArray[np.intp], exclude: Collection[str]) -> tuple[str, ...]:
        with self._lock:
            names = [self._keys[place] for place in places]
        return tuple(dict.fromkeys(name for name in names if name is not None and name not in exclude))

    def _take(self) -> int:
        """A free place; the array grows by half when there is none."""
        if self._free:
            return self._free.pop()
        if len(self._keys) == self._blocks.shape[0] * BLOCK:
            self._blocks = np.concatenate([self._blocks, _empty(1 + self._blocks.shape[0] // 2)])
        self._keys.append(None)
        return len(self._keys) - 1


def warm() -> None:
    """Have the scan compiled, so that nobody waits for it later."""
    scan(_empty(1), np.zeros((1, 1, COARSE_WORDS), np.uint64), np.empty((1, BLOCK), np.uint32))


def _empty(blocks: int) -> Words:
    return np.zeros((blocks, COARSE_CODES, COARSE_WORDS, BLOCK), np.uint64)


def _scan(blocks: Words, forms: Bits) -> Distances:
    found = np.empty((len(blocks), BLOCK), np.uint32)
    scan(blocks, packed(forms), found)
    return found


def _least(found: Distances, most: int) -> NDArray[np.intp]:
    """Places of the least distances, without those of nobody."""
    somebody = np.flatnonzero(found != _NOBODY)
    if len(somebody) <= most:
        return somebody
    return somebody[np.argpartition(found[somebody], most - 1)[:most]]


def _gathered(blocks: Words, places: NDArray[np.intp]) -> Words:
    """The palms at these places as blocks of their own, in their order."""
    gathered = _empty(-(-len(places) // BLOCK))
    here, at = np.divmod(np.arange(len(places)), BLOCK)
    gathered[here, :, :, at] = blocks[places // BLOCK, :, :, places % BLOCK]
    return gathered

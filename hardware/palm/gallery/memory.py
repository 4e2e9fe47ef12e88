"""A gallery in this process's memory: coarse codes in an array, templates in their codec's bytes."""

from collections.abc import Collection
from threading import Lock

from hardware.palm.code import PalmTemplate
from hardware.palm.codec import decode, encode
from hardware.palm.gallery.coarse import coarse
from hardware.palm.gallery.index import CoarseIndex
from hardware.palm.gallery.interface import Candidate, demand_plain
from hardware.palm.gallery.ranking import ranked
from hardware.palm.parameters import EXACT_KEPT
from hardware.palm.side import Side


class MemoryGallery:
    """About 10 kB per palm. Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._indexes = {side: CoarseIndex() for side in Side}
        self._kept: dict[tuple[str, Side], bytes] = {}

    def put(self, key: str, template: PalmTemplate) -> None:
        """Keep it, replacing the key's palm of that side. Raises ``TemplateError`` for one that is under a key."""
        bits, data = coarse(template), encode(template)
        with self._lock:
            self._kept[key, template.side] = data
            self._indexes[template.side].put(key, bits)

    def remove(self, key: str) -> bool:
        """Forget both palms of this key; whether there was any."""
        with self._lock:
            found = [self._kept.pop((key, side), None) for side in Side]
            for index in self._indexes.values():
                index.remove(key)
        return any(data is not None for data in found)

    def search(
        self, probe: PalmTemplate, limit: int, exclude: Collection[str] = (), *, thorough: bool = False
    ) -> tuple[Candidate, ...]:
        """The ``limit`` nearest palms of the probe's side, best first, without those of the keys in ``exclude``."""
        demand_plain(probe)
        if limit < 0:
            raise ValueError(f"a search cannot find {limit} palms")
        names = self._indexes[probe.side].nearest(probe, max(limit, EXACT_KEPT), exclude, thorough=thorough)
        before = self._found(names, probe.side)
        best = ranked(probe, {name: decode(data) for name, data in before.items()}, len(before))
        after = self._found(names, probe.side)
        return tuple(one for one in best if after.get(one.key) is before[one.key])[:limit]

    def __len__(self) -> int:
        return len(self._kept)

    def size(self, side: Side) -> int:
        """Palms kept of one side."""
        return len(self._indexes[side])

    def _found(self, names: Collection[str], side: Side) -> dict[str, bytes]:
        with self._lock:
            kept = {name: self._kept.get((name, side)) for name in names}
        return {name: data for name, data in kept.items() if data is not None}

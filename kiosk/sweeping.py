"""After a visit: what nobody can reach any more is freed now and not some day, and no cache remembers an address."""

import gc
from collections.abc import Callable
from urllib import parse

from kiosk.flows.states import Closed, Home, Screen

AFTER_S = (1.0, 45.0)
"""Seconds from the first page: threads have ended their turn; questions that nobody waits for have ended too."""


def free() -> None:
    """Free objects that only hold each other, such as an error and where it happened; forget addresses asked for."""
    gc.collect()
    # There in every Python, and in no list of its types.
    parse.clear_cache()  # type: ignore[attr-defined]


class Sweeper:
    """Told of screens and of time, in the kiosk's own thread; ``clock`` is monotonic seconds.

    Looking through a visit's objects is a matter of milliseconds once the kiosk has settled, see ``kiosk.settling``.
    """

    def __init__(self, clock: Callable[[], float], free: Callable[[], None] = free) -> None:
        self._clock = clock
        self._free = free
        self._due: list[float] = []
        self._visited = False

    def shown(self, screen: Screen) -> None:
        """Another page."""
        if not isinstance(screen, Home | Closed):
            self._visited = True
        elif self._visited:
            self._visited = False
            now = self._clock()
            self._due += [now + after for after in AFTER_S]

    def tick(self) -> None:
        """Time passes."""
        now = self._clock()
        late = [due for due in self._due if due <= now]
        if late:
            self._due = [due for due in self._due if due > now]
            self._free()

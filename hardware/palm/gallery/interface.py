"""What a gallery of enrolled palms can do, wherever it keeps them."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from hardware.palm.code import PLAIN, PalmTemplate
from hardware.palm.errors import TemplateError
from hardware.palm.side import Side


@dataclass(frozen=True, slots=True)
class Candidate:
    """One enrolled palm that a search found; ``distance`` and ``score`` are the exact matcher's."""

    key: str
    distance: float
    score: float


class Gallery(Protocol):
    """Palms by key and side: one template per key and side. Left and right never meet.

    ``key`` names whose palm it is. A removed palm is found by no search that begins afterwards, and returned by none
    that was running.
    """

    def put(self, key: str, template: PalmTemplate) -> None:
        """Keep it, replacing the key's palm of that side. Raises ``TemplateError`` for one that is under a key."""
        ...

    def remove(self, key: str) -> bool:
        """Forget both palms of this key; whether there was any."""
        ...

    def search(
        self, probe: PalmTemplate, limit: int, exclude: Collection[str] = (), *, thorough: bool = False
    ) -> tuple[Candidate, ...]:
        """The ``limit`` nearest palms of the probe's side, best first, without those of the keys in ``exclude``.

        ``thorough`` finds palms that were held or framed very differently too, and takes four times as long.
        Raises ``TemplateError`` for a probe that is under a key, ``ValueError`` for a negative limit.
        """
        ...

    def __len__(self) -> int:
        """Palms kept, of both sides."""
        ...

    def size(self, side: Side) -> int:
        """Palms kept of one side: what a search goes through."""
        ...


def demand_plain(template: PalmTemplate) -> None:
    """Raises ``TemplateError`` for a template under a key: its cells lie in another order than everybody else's."""
    if template.key_id != PLAIN:
        raise TemplateError("a gallery compares only templates that are under no key")

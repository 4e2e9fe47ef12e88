"""The enrolled palms of one account and mode as a gallery: found by coarse codes, decided by the exact matcher.

Coarse codes only propose. Every candidate's template is read again in the caller's own transaction and compared
exactly, so whoever is gone from the store is found by nobody, whatever a process still has in its memory.
"""

import logging
from collections.abc import Collection, Iterator
from contextlib import contextmanager, nullcontext

from hardware.palm.code import PalmTemplate
from hardware.palm.gallery.coarse import coarse, first_forms
from hardware.palm.gallery.interface import Candidate, demand_plain
from hardware.palm.gallery.ranking import ranked
from hardware.palm.parameters import EXACT_KEPT
from hardware.palm.side import Side
from hardware.palm.wiping import wiping
from server_stub.domain.code_safe import CodeSafe
from server_stub.domain.core import Core
from server_stub.domain.entities import Scope
from server_stub.domain.errors import Internal
from server_stub.domain.indexes import ScopeIndex
from server_stub.domain.palm_safe import PalmSafe
from server_stub.domain.ports import PalmVectors, UnitOfWork
from server_stub.domain.scramble import scramble_of

_log = logging.getLogger("server_stub.gallery")


class EnrolledGallery:
    """A ``hardware.palm.gallery.Gallery`` inside one transaction; keys are user ids."""

    def __init__(self, core: Core, work: UnitOfWork, scope: Scope) -> None:
        self._core = core
        self._work = work
        self._scope = scope
        self._safe = PalmSafe(core)

    def put(self, key: str, template: PalmTemplate) -> None:
        """Keep what the palm is found by; the template itself is ``PalmSafe``'s, and goes there first."""
        codes = coarse(template)
        self._work.codes.record(self._scope, key)
        self._work.codes.put(CodeSafe(self._core.vault).sealed(self._scope, key, template.side, codes))
        if self._work.vectors is not None:
            scramble = scramble_of(self._core.vault, self._scope, template.side)
            self._work.vectors.put(self._scope, key, template.side, scramble.apply(codes))

    def remove(self, key: str) -> bool:
        """Forget what the user's palms are found by; whether there was any. Everybody is told."""
        there = bool(self._work.codes.of_user(key))
        if there:
            self._work.codes.remove(key)
            self._work.codes.record(self._scope, key)
        return there

    def remove_side(self, key: str, side: Side) -> None:
        """Forget what one palm of the user is found by. Everybody is told."""
        self._work.codes.remove(key, side)
        self._work.codes.record(self._scope, key)

    def search(
        self, probe: PalmTemplate, limit: int, exclude: Collection[str] = (), *, thorough: bool = False
    ) -> tuple[Candidate, ...]:
        """The ``limit`` nearest palms of the probe's side, best first, without those of the users in ``exclude``."""
        demand_plain(probe)
        if limit < 0:
            raise ValueError(f"a search cannot find {limit} palms")
        names = self._proposed(probe, max(limit, EXACT_KEPT), exclude, thorough)
        with self._templates(names, probe.side) as enrolled:
            return ranked(probe, enrolled, limit)

    def __len__(self) -> int:
        return sum(self.size(side) for side in Side)

    def size(self, side: Side) -> int:
        """Palms of one side."""
        return self._work.codes.count(self._scope, side)

    def _proposed(self, probe: PalmTemplate, most: int, exclude: Collection[str], thorough: bool) -> tuple[str, ...]:
        vectors = by_database(self._core, self._work, self._scope)
        if vectors is not None:
            scramble = scramble_of(self._core.vault, self._scope, probe.side)
            forms = scramble.apply(first_forms(probe)).reshape(-1, len(scramble.pad))  # thoroughly takes seconds here
            return vectors.nearest(self._scope, probe.side, forms, most, exclude)
        index = index_of(self._core, self._scope)
        index.follow(lambda: nullcontext(self._work))
        return index.nearest(probe, most, exclude, thorough=thorough)

    @contextmanager
    def _templates(self, names: Collection[str], side: Side) -> Iterator[dict[str, PalmTemplate]]:
        """What these users have enrolled at this moment, wiped at the end."""
        found = {name: self._template(name, side) for name in names}
        enrolled = {name: template for name, template in found.items() if template is not None}
        with wiping(*enrolled.values()):
            yield enrolled

    def _template(self, user_id: str, side: Side) -> PalmTemplate | None:
        """None for one that is gone; one that does not open stops no search, its owner's next visit says so."""
        try:
            return self._safe.get(self._work, user_id, side)
        except Internal:
            _log.warning("the %s palm of user %s cannot be opened and is left out of a search", side, user_id)
            return None


def by_database(core: Core, work: UnitOfWork, scope: Scope) -> PalmVectors | None:
    """The database's own search, where it has one and the gallery is too large for this process's memory."""
    if work.vectors is None or sum(work.codes.count(scope, side) for side in Side) <= core.search.in_memory:
        return None
    return work.vectors


def index_of(core: Core, scope: Scope) -> ScopeIndex:
    """This process's coarse codes of an account and mode."""
    return core.indexes.of(scope, CodeSafe(core.vault).opened)

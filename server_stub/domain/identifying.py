"""Who is this? One person found among everybody enrolled, by the palms alone; off unless an operator turns it on."""

from collections.abc import Mapping
from dataclasses import dataclass

from hardware.palm.gallery.interface import Candidate
from hardware.palm.policy import clear, identify_threshold
from hardware.palm.side import Side
from hardware.palm.wiping import wiping
from server_stub.domain.core import Core
from server_stub.domain.entities import Scope, Terminal, User
from server_stub.domain.errors import Conflict, RateLimited
from server_stub.domain.factors import Flow
from server_stub.domain.flows import wanted_sides
from server_stub.domain.galleries import EnrolledGallery
from server_stub.domain.guesses import MOST, WINDOW
from server_stub.domain.judging import Capture
from server_stub.domain.liveness_policy import LivenessReport, demand, is_alive
from server_stub.domain.palms import Presented, read_palms
from server_stub.domain.ports import UnitOfWork

_RIVALS = 2
"""The best and the second best: the first must lead the other by enough."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """``user`` is None when nobody was found, and when the hand was not ``alive`` and so not searched for."""

    user: User | None
    alive: bool
    liveness: LivenessReport


class Identifying:
    """Finds whose palms these are; what they prove is then judged one to one, like a named person's."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def demand_possible(self, work: UnitOfWork, terminal: Terminal) -> None:
        """Raises ``Conflict`` (``gallery_too_large``) and ``RateLimited`` (``too_many_guesses``)."""
        if len(EnrolledGallery(self._core, work, terminal.scope)) > self._core.search.identified_among:
            raise Conflict("too many palms are enrolled to find one among them", reason="gallery_too_large")
        now = self._core.clock.now()
        failed = work.logs.unnamed_since(terminal.terminal_id, now - WINDOW + 1)
        if len(failed) >= MOST:
            wait = failed[-MOST] + WINDOW - now
            raise RateLimited("too many unknown palms", reason="too_many_guesses", retry_after=wait)

    def who(self, work: UnitOfWork, terminal: Terminal, flow: Flow, capture: Capture) -> Sighting:
        """Whose palms these are. Raises ``Unprocessable`` for what cannot be searched for."""
        self.demand_possible(work, terminal)
        presented = read_palms(capture.palms)
        with wiping(*presented.values()):
            sides = wanted_sides(flow, presented.keys())
            report = demand(capture.liveness, terminal.livemode)
            if not is_alive(report):
                return Sighting(None, False, report)
            user_id = self._found(work, terminal.scope, {side: presented[side] for side in sides})
            return Sighting(work.users.get(user_id) if user_id else None, True, report)

    def _found(self, work: UnitOfWork, scope: Scope, palms: Presented) -> str | None:
        """The one person whom every palm that finds anybody finds, with a clear lead; else None."""
        gallery = EnrolledGallery(self._core, work, scope)
        enough = identify_threshold(sum(gallery.size(side) for side in palms))
        best = {side: gallery.search(palm, _RIVALS) for side, palm in palms.items()}
        found = {side: rivals for side, rivals in best.items() if rivals and rivals[0].score >= enough}
        people = {rivals[0].key for rivals in found.values()}
        return people.pop() if len(people) == 1 and _all_clear(found) else None


def _all_clear(found: Mapping[Side, tuple[Candidate, ...]]) -> bool:
    return all(clear(rivals[0].score, rivals[1].score) for rivals in found.values() if len(rivals) == _RIVALS)

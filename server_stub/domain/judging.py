"""From presented palms to matches: everything that must hold before, then one comparison per palm of the flow."""

from collections.abc import Mapping
from dataclasses import dataclass

from hardware.palm.code import PalmTemplate
from hardware.palm.side import Side
from hardware.palm.wiping import wiping
from server_stub.domain.core import Core
from server_stub.domain.entities import User
from server_stub.domain.errors import Conflict
from server_stub.domain.factors import Flow
from server_stub.domain.flows import demand_enrolled, side_factor, wanted_sides, wants_palm
from server_stub.domain.liveness_policy import LivenessReport, demand, is_alive
from server_stub.domain.palm_safe import PalmSafe
from server_stub.domain.palms import PalmPayload, match, read_palms
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.verdicts import PalmMatch


@dataclass(frozen=True, slots=True)
class Capture:
    """What a sender captured: palms by side, and its word on life."""

    palms: Mapping[Side, PalmPayload]
    liveness: LivenessReport | None


@dataclass(frozen=True, slots=True)
class JudgedPalms:
    """``matches`` is empty when no palm was wanted, or when the hand was not ``alive`` and so not compared."""

    matches: tuple[PalmMatch, ...]
    alive: bool
    liveness: LivenessReport | None


class Judge:
    """Compares what is presented with what is enrolled; remembers nothing."""

    def __init__(self, core: Core) -> None:
        self._safe = PalmSafe(core)

    def palms(self, work: UnitOfWork, user: User, flow: Flow, capture: Capture) -> JudgedPalms:
        """Raises ``Unprocessable`` for what cannot be judged and ``Conflict`` for what is not enrolled."""
        if not wants_palm(flow):
            return JudgedPalms((), True, None)
        presented = read_palms(capture.palms)
        with wiping(*presented.values()):
            sides = wanted_sides(flow, presented.keys())
            report = demand(capture.liveness, user.livemode)
            demand_enrolled(flow, user)
            enrolled = self._enrolled(work, user, sides)
            with wiping(*enrolled.values()):
                if not is_alive(report):
                    return JudgedPalms((), False, report)
                return JudgedPalms(tuple(match(presented[side], enrolled[side]) for side in enrolled), True, report)

    def _enrolled(self, work: UnitOfWork, user: User, sides: tuple[Side, ...]) -> dict[Side, PalmTemplate]:
        """The enrolled templates of these sides; a hand shown for ``either_palm`` need not be enrolled, one must be."""
        kept = {side: self._safe.get(work, user.user_id, side) for side in sides}
        enrolled = {side: template for side, template in kept.items() if template is not None}
        if not enrolled:
            factor = side_factor(sides[0])
            raise Conflict(f"{factor} is not enrolled", reason="factor_not_enrolled", param=factor)
        return enrolled

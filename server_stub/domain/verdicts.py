"""What one attempt proved, and what a log and a token may say about it. Nothing here is remembered or decided twice."""

from collections.abc import Sequence
from dataclasses import dataclass

from hardware.palm.side import Side
from server_stub.domain.factors import LOCAL, Factor, Flow
from server_stub.domain.flows import side_factor
from server_stub.domain.jsonvalues import JsonObject

KIOSK = "kiosk"
"""In ``amr``: captured at a shared terminal, which proves no possession."""

RECOVERY = "recovery"
"""In ``amr``: allowed by a recovery key."""


@dataclass(frozen=True, slots=True)
class PalmMatch:
    """One presented palm against the enrolled one of its side; ``score`` is 0.0 to 1.0, higher is better."""

    side: Side
    genuine: bool
    score: float


@dataclass(frozen=True, slots=True)
class Proof:
    """``signed`` holds the factors proved by a key: the device's own and the local ones.

    ``palms`` is empty when no palm was wanted, and when ``alive`` is false: those are not matched at all.
    """

    flow: Flow
    palms: tuple[PalmMatch, ...] = ()
    signed: frozenset[Factor] = frozenset()
    alive: bool = True

    @property
    def proved(self) -> frozenset[Factor]:
        """Every factor really proved, closed over ``either_palm``."""
        matched = {side_factor(palm.side) for palm in self.palms if palm.genuine and self.alive}
        either = {Factor.EITHER_PALM} if matched else set()
        return frozenset(matched | either | self.signed)

    @property
    def reason(self) -> str | None:
        """Why it failed; None when every factor of the flow was proved."""
        missing = set(self.flow) - self.proved
        if not self.alive:
            return "liveness_failed"
        if missing - LOCAL - {Factor.DEVICE}:
            return "palm_mismatch"
        return "signature_invalid" if missing else None

    @property
    def score(self) -> float | None:
        """The lowest score among the palms that count: the genuine ones of a success, all of a failure."""
        counted = [palm.score for palm in self.palms if palm.genuine or self.reason is not None]
        return min(counted) if counted else None

    def amr(self, *extra: str) -> tuple[str, ...]:
        """The token's ``amr``: what was proved plus ``extra``, sorted."""
        return tuple(sorted({*self.proved, *extra}))

    def factors(self) -> JsonObject:
        """The log's ``factors``: every factor of the flow, and the device where one took part."""
        named = [*self.flow, *(factor for factor in (Factor.DEVICE,) if factor in self.signed - set(self.flow))]
        return {factor.value: self._factor(factor) for factor in named}

    def _factor(self, factor: Factor) -> JsonObject:
        verified = factor in self.proved
        if factor is Factor.EITHER_PALM:
            best = _best(self.palms)
            return {
                "verified": verified,
                "score": best.score if best else None,
                "palm": best.side.value if best else None,
            }
        scores = [palm.score for palm in self.palms if side_factor(palm.side) is factor]
        return {"verified": verified, "score": scores[0] if scores else None}


def _best(palms: Sequence[PalmMatch]) -> PalmMatch | None:
    return max(palms, key=lambda palm: (palm.genuine, palm.score), default=None)

"""Who comes in what order, and what goes wrong meanwhile. Seeded: every day is the same day."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np


class Kind(StrEnum):
    """What a visitor does."""

    ENROLLS = "enrolls"
    VERIFIES = "verifies"
    CLUMSY = "verifies clumsily"
    WRONG_HAND = "shows the wrong hand first"
    RECOVERS = "recovers"
    IMPOSTOR = "claims to be another"
    MISTYPES = "enters a key that is none"
    DECLINES = "does not agree"
    CANCELS = "cancels at the camera"
    WALKS_AWAY = "walks away"


class Trouble(StrEnum):
    """What goes wrong during a visit."""

    SERVER = "server killed and started again"
    CABLE = "camera unplugged and back"


SHARES = {
    Kind.ENROLLS: 0.20,
    Kind.VERIFIES: 0.35,
    Kind.CLUMSY: 0.10,
    Kind.WRONG_HAND: 0.05,
    Kind.RECOVERS: 0.03,
    Kind.IMPOSTOR: 0.10,
    Kind.MISTYPES: 0.04,
    Kind.DECLINES: 0.03,
    Kind.CANCELS: 0.04,
    Kind.WALKS_AWAY: 0.06,
}
EARLY = 0.4
"""Share of those who enroll that come first, so that others have whom to claim to be."""
TROUBLES_PER_100 = 5
"""Of each kind, during visits that reach camera and server."""
_SEED = 20_261_129
_TROUBLED = {Kind.ENROLLS, Kind.VERIFIES, Kind.CLUMSY, Kind.RECOVERS}


@dataclass(frozen=True, slots=True)
class Visit:
    """``number`` counts from 1; ``seed`` chooses what the kind leaves open."""

    number: int
    kind: Kind
    seed: int
    trouble: Trouble | None = None


def plan(visitors: int) -> list[Visit]:
    """A day of so many visitors."""
    rng = np.random.default_rng(_SEED)
    kinds = list(_kinds(visitors))
    early = max(1, round(EARLY * kinds.count(Kind.ENROLLS)))
    first, rest = kinds[:early], kinds[early:]
    order = first + [rest[index] for index in rng.permutation(len(rest))]
    troubles = _troubles(order, rng)
    seeds = rng.integers(0, 2**31, len(order))
    return [
        Visit(number + 1, kind, int(seed), troubles.get(number))
        for number, (kind, seed) in enumerate(zip(order, seeds, strict=True))
    ]


def _kinds(visitors: int) -> Iterator[Kind]:
    """As the shares say, those who enroll first; whoever is left over by rounding verifies."""
    counts = {kind: int(share * visitors) for kind, share in SHARES.items()}
    counts[Kind.VERIFIES] += visitors - sum(counts.values())
    for kind, count in counts.items():
        yield from [kind] * count


def _troubles(order: list[Kind], rng: np.random.Generator) -> dict[int, Trouble]:
    able = [number for number, kind in enumerate(order) if kind in _TROUBLED and number]
    each = round(TROUBLES_PER_100 * len(order) / 100)
    chosen = rng.permutation(able)[: 2 * each]
    return {int(number): (Trouble.SERVER, Trouble.CABLE)[place % 2] for place, number in enumerate(chosen)}

"""One evaluation from rows to figures; nothing is tuned, everything is the product's own."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from hardware.evaluate.accuracy import accuracy, extrapolated
from hardware.evaluate.acquire import Acquired, acquire
from hardware.evaluate.comparisons import compared
from hardware.evaluate.intervals import Bootstrap
from hardware.evaluate.kiosk import kiosk_plan
from hardware.evaluate.notes import notes
from hardware.evaluate.pairs import Pairs, labelled
from hardware.evaluate.policy_figures import at_policy
from hardware.evaluate.protocol import Gathering, Plan, Protocol, Sessions
from hardware.evaluate.ranking import rank1
from hardware.evaluate.rows import Row
from hardware.evaluate.single import single_plan
from hardware.evaluate.splits import groups, splits
from hardware.evaluate.taking import taking
from hardware.evaluate.times import times
from hardware.evaluate.worst import worst


@dataclass(frozen=True, slots=True)
class Options:
    """``jitter`` names a suite that disturbs the regions of probes; ``groups`` are columns of the manifest."""

    protocol: Protocol = Protocol.SINGLE
    sessions: Sessions = Sessions.ALL
    gathering: Gathering = field(default_factory=Gathering)
    jitter: str | None = None
    groups: tuple[str, ...] = ()
    bootstrap: Bootstrap = field(default_factory=Bootstrap)
    jobs: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """``figures`` is what ``--json`` writes, less what the command adds about itself; the rest is for drawings."""

    figures: dict[str, Any]
    pairs: Pairs
    acquired: Sequence[Acquired]
    options: Options


def evaluate(rows: Sequence[Row], options: Options) -> Evaluation:
    """Look at every picture, compare what the protocol lets meet, and count."""
    acquired = acquire(rows, options.jobs, options.jitter, options.bootstrap.seed)
    plan = _plan(acquired, options)
    met = compared(plan, options.jobs)
    pairs = labelled(plan, met, options.sessions)
    evidence = pairs.evidence()
    figures = {
        "fte": len(plan.unenrolled) / len(plan.palms) if plan.palms else None,
        **taking(acquired),
        **accuracy(evidence, options.bootstrap),
        **dict(zip(("rank1", "rank1_searches"), rank1(pairs), strict=True)),
        "extrapolated": extrapolated(evidence, options.bootstrap),
        "fnmr_at_policy": at_policy(pairs, options.bootstrap),
        "splits": splits(pairs, options.bootstrap),
        "groups": groups(pairs, acquired, options.groups, options.bootstrap),
        "people": len({palm.subject for palm in plan.palms}),
        "palms": len(plan.palms),
        "unenrolled": [f"{palm.subject} {palm.side}" for palm in plan.unenrolled],
        "skipped_palms": len(plan.skipped),
        "worst": worst(pairs, acquired),
        "times_ms": times(acquired, met),
    }
    figures["notes"] = notes(figures, pairs, acquired, options.sessions)
    return Evaluation(figures, pairs, acquired, options)


def _plan(acquired: Sequence[Acquired], options: Options) -> Plan:
    if options.protocol is Protocol.KIOSK:
        return kiosk_plan(acquired, options.gathering, options.sessions)
    return single_plan(acquired)

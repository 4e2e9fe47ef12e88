"""Comparisons with what the manifest says of them: genuine or impostor, whose, which side, which sessions."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hardware.evaluate.comparisons import Comparisons
from hardware.evaluate.evidence import Evidence, people_of
from hardware.evaluate.protocol import Plan, Sessions
from hardware.palm.side import Side

Mask = NDArray[np.bool_]
Floats = NDArray[np.float64]
Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """One entry per pair; ``probe`` and ``reference`` are places in the plan, ``of_probe`` and so on people.

    ``within`` and ``across`` are both false where a session is not known.
    """

    plan: Plan
    probe: Places
    reference: Places
    of_probe: Places
    of_reference: Places
    distance: Floats
    score: Floats
    genuine: Mask
    within: Mask
    across: Mask
    left: Mask
    people: tuple[str, ...]

    def evidence(self, genuine: Mask | None = None, impostor: Mask | None = None) -> Evidence:
        """All pairs, or the genuine and impostor ones that masks over all pairs let through."""
        wanted = np.full(len(self.distance), True)
        kept = np.where(self.genuine, wanted if genuine is None else genuine, wanted if impostor is None else impostor)
        ours, theirs = self.of_probe[kept], self.of_reference[kept]
        return Evidence.of(self.distance[kept], ours, theirs, self.genuine[kept], len(self.people))


def labelled(plan: Plan, met: Comparisons, sessions: Sessions) -> Pairs:
    """Attach the labels, and drop the genuine pairs that ``sessions`` leaves out; impostor pairs all stay."""
    subjects = [one.palm.subject for one in [*plan.probes, *plan.references]]
    people = people_of(subjects)
    who = np.array([people[subject] for subject in subjects], np.intp)
    ours, theirs = who[: len(plan.probes)][met.probe], who[len(plan.probes) :][met.reference]
    when, then = _sessions(plan)
    known = (when[met.probe] > 0) & (then[met.reference] > 0)
    same = when[met.probe] == then[met.reference]
    left = np.array([one.palm.side is Side.LEFT for one in plan.probes], np.bool_)
    genuine, within, across = ours == theirs, known & same, known & ~same
    kept = ~genuine | {Sessions.WITHIN: within, Sessions.ACROSS: across}.get(sessions, genuine)
    return Pairs(
        plan=plan,
        probe=met.probe[kept],
        reference=met.reference[kept],
        of_probe=ours[kept],
        of_reference=theirs[kept],
        distance=met.distance[kept],
        score=met.score[kept],
        genuine=genuine[kept],
        within=within[kept],
        across=across[kept],
        left=left[met.probe][kept],
        people=tuple(people),
    )


def _sessions(plan: Plan) -> tuple[Places, Places]:
    """A number for each session of probes and references, 0 for an unknown one."""
    names = ["", *sorted({one.session for one in [*plan.probes, *plan.references]} - {""})]
    numbers = {name: number for number, name in enumerate(names)}
    probes = [numbers[one.session] for one in plan.probes]
    references = [numbers[one.session] for one in plan.references]
    return np.array(probes, np.intp), np.array(references, np.intp)

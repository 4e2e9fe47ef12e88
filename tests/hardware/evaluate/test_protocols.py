"""Who meets whom: every pair once, no picture itself, sides and sessions kept apart."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from hardware.evaluate.acquire import Acquired, acquire
from hardware.evaluate.comparisons import compared
from hardware.evaluate.evaluation import Options, evaluate
from hardware.evaluate.intervals import Bootstrap
from hardware.evaluate.kiosk import kiosk_plan
from hardware.evaluate.manifest import read_manifests
from hardware.evaluate.pairs import labelled
from hardware.evaluate.protocol import Gathering, Sessions
from hardware.evaluate.rows import Palm
from hardware.evaluate.single import single_plan
from hardware.palm.code import PalmTemplate
from hardware.palm.matching import compare
from hardware.palm.side import Side
from tests.hardware.evaluate.folders import regions

QUICK = Bootstrap(20, 1)


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> list[Acquired]:
    """Three people, both hands, four regions each: two in each of two sessions."""
    folder = tmp_path_factory.mktemp("regions")
    return acquire(read_manifests([regions(folder, people=3)]).rows, 1)


def refused(taken: list[Acquired], *names: str) -> list[Acquired]:
    missing = {"code": None, "probe": None, "reason": "hold_still"}
    return [replace(one, **missing) if one.row.name in names else one for one in taken]


def test_single_compares_every_pair_of_one_side_once(taken: list[Acquired]) -> None:
    plan = single_plan(taken)
    pairs = labelled(plan, compared(plan, 1), Sessions.ALL)
    named = Counter(
        frozenset({plan.probes[p].pictures[0], plan.references[r].pictures[0]})
        for p, r in zip(pairs.probe, pairs.reference, strict=True)
    )
    assert set(named.values()) == {1}
    assert {len(pair) for pair in named} == {2}
    per_side = 12 * 11 // 2
    assert len(named) == 2 * per_side
    assert pairs.genuine.sum() == 6 * 4 * 3 // 2
    assert all(taken[a].row.side is taken[b].row.side for a, b in map(tuple, named))
    same = [taken[a].row.subject == taken[b].row.subject for a, b in map(tuple, named)]
    assert sum(same) == pairs.genuine.sum()
    assert (pairs.within | pairs.across).all()
    assert (pairs.genuine & pairs.within).sum() == 6 * 2


def test_distances_are_the_matchers_own(taken: list[Acquired]) -> None:
    plan = single_plan(taken)
    met = compared(plan, 1)
    for place in range(0, len(met.distance), 17):
        probe, reference = plan.probes[met.probe[place]], plan.references[met.reference[place]]
        told = compare(probe.template, reference.template)
        assert met.distance[place] == pytest.approx(told.distance)
        assert met.score[place] == pytest.approx(told.score)


def test_the_earlier_session_is_the_reference_and_each_palm_has_one_in_the_gallery(taken: list[Acquired]) -> None:
    plan = single_plan(list(reversed(taken)))
    assert len(plan.gallery) == len({plan.references[place].palm for place in plan.gallery}) == 6
    assert {plan.references[place].session for place in plan.gallery} == {"1"}
    pairs = labelled(plan, compared(plan, 1), Sessions.ACROSS)
    assert pairs.across[pairs.genuine].all()
    told = {
        (plan.references[r].session, plan.probes[p].session) for p, r in zip(pairs.probe, pairs.reference, strict=True)
    }
    assert ("1", "2") in told
    assert ("2", "1") not in told


@pytest.mark.parametrize(("sessions", "genuine"), [(Sessions.ALL, 36), (Sessions.WITHIN, 12), (Sessions.ACROSS, 24)])
def test_sessions_choose_genuine_pairs_and_leave_strangers_alone(
    taken: list[Acquired], sessions: Sessions, genuine: int
) -> None:
    plan = single_plan(taken)
    pairs = labelled(plan, compared(plan, 1), sessions)
    assert (pairs.genuine.sum(), (~pairs.genuine).sum()) == (genuine, 96)


def test_a_palm_that_was_never_taken_fails_to_enroll(taken: list[Acquired]) -> None:
    plan = single_plan(refused(taken, *(f"1L{shot}.png" for shot in range(4)), "0R1.png"))
    assert plan.unenrolled == (Palm("p1", Side.LEFT),)
    assert len(plan.palms) == 6
    assert len(plan.gallery) == 5


def test_kiosk_enrolls_the_first_session_and_presents_the_second(taken: list[Acquired]) -> None:
    plan = kiosk_plan(taken, Gathering(2, 2), Sessions.ALL)
    assert [len(one.template.codes) for one in plan.references] == [2] * 6
    assert {one.session for one in plan.references} == {"1"}
    assert {one.session for one in plan.probes} == {"2"}
    assert all(not set(p.pictures) & set(r.pictures) for p in plan.probes for r in plan.references)
    pairs = labelled(plan, compared(plan, 1), Sessions.ALL)
    assert (pairs.genuine.sum(), (~pairs.genuine).sum()) == (6, 12)
    place = int(np.flatnonzero(pairs.genuine)[0])
    probe, reference = plan.probes[pairs.probe[place]], plan.references[pairs.reference[place]]
    assert pairs.distance[place] == compare(probe.template, reference.template).distance
    assert isinstance(probe.template, PalmTemplate)


def test_kiosk_presents_the_rest_of_one_session_when_there_is_no_other(taken: list[Acquired]) -> None:
    first = [one for one in taken if one.row.session == "1"]
    plan = kiosk_plan(first, Gathering(1, 1), Sessions.ALL)
    assert len(plan.probes) == 6
    assert {one.session for one in plan.probes} == {"1"}
    within = kiosk_plan(taken, Gathering(1, 1), Sessions.WITHIN)
    assert {one.session for one in within.probes} == {"1"}


def test_kiosk_passes_over_refused_pictures_and_skips_palms_with_too_few(taken: list[Acquired]) -> None:
    plan = kiosk_plan(refused(taken, "0L0.png", "0L1.png"), Gathering(2, 1), Sessions.ALL)
    assert plan.unenrolled == (Palm("p0", Side.LEFT),)
    assert len(plan.palms) == 6
    assert [one.palm for one in plan.probes].count(Palm("p0", Side.LEFT)) == 2
    few = kiosk_plan(taken, Gathering(3, 1), Sessions.ALL)
    assert len(few.skipped) == 6
    assert few.palms == ()


def test_looks_that_disagree_make_no_template(taken: list[Acquired]) -> None:
    mixed = {one.row.name: one for one in taken}
    odd = [mixed["0L0.png"], *(replace(mixed[name], row=mixed["0L1.png"].row) for name in ("1L0.png", "2L0.png"))]
    plan = kiosk_plan(odd, Gathering(3, 1), Sessions.ALL)
    assert plan.unenrolled == (Palm("p0", Side.LEFT),)


def test_many_processes_find_what_one_finds(tmp_path: Path) -> None:
    rows = read_manifests([regions(tmp_path, people=3, shots=2)]).rows
    alone, together = (evaluate(rows, Options(bootstrap=QUICK, jobs=jobs)).figures for jobs in (1, 2))
    for figures in (alone, together):
        figures.pop("times_ms")
    assert alone == together

"""The same figures for parts of the pairs: within and across sessions, left and right, groups of the manifest."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from hardware.evaluate.accuracy import accuracy
from hardware.evaluate.acquire import Acquired
from hardware.evaluate.intervals import Bootstrap
from hardware.evaluate.pairs import Mask, Pairs
from hardware.evaluate.selection import value_of
from hardware.evaluate.shown import Shown


def splits(pairs: Pairs, bootstrap: Bootstrap) -> dict[str, Any]:
    """By session, against all impostors; by side, against that side's. Parts without genuine pairs are left out."""
    parts: dict[str, tuple[Mask, Mask | None]] = {
        "within": (pairs.within, None),
        "across": (pairs.across, None),
        "L": (pairs.left, pairs.left),
        "R": (~pairs.left, ~pairs.left),
    }
    kept = {name: part for name, part in parts.items() if (part[0] & pairs.genuine).any()}
    return {name: accuracy(pairs.evidence(*part), bootstrap) for name, part in kept.items()}


def groups(pairs: Pairs, acquired: Sequence[Acquired], columns: Sequence[str], bootstrap: Bootstrap) -> dict[str, Any]:
    """For each column and each of its values: genuine pairs of that group, and strangers who both belong to it."""
    return {column: _by_value(pairs, acquired, column, bootstrap) for column in columns}


def _by_value(pairs: Pairs, acquired: Sequence[Acquired], column: str, bootstrap: Bootstrap) -> dict[str, Any]:
    """Failures to acquire of the group too: what a group meets first is not being taken."""
    probes, references = (_values(shown, acquired, column) for shown in (pairs.plan.probes, pairs.plan.references))
    ours, theirs = probes[pairs.probe], references[pairs.reference]
    honest = [(value_of(one.row, column), one.code is None) for one in acquired if one.row.bona_fide]
    found = {}
    for value in sorted({value for value, _ in honest}):
        both = (ours == value) & (theirs == value)
        missed = [refused for of, refused in honest if of == value]
        found[value] = {"pictures": len(missed), "fta": float(np.mean(missed))}
        found[value] |= accuracy(pairs.evidence(both, both), bootstrap)
    return found


def _values(shown: Sequence[Shown], acquired: Sequence[Acquired], column: str) -> np.ndarray:
    """The group of each template: that of its first picture."""
    return np.array([value_of(acquired[one.pictures[0]].row, column) for one in shown], dtype=np.str_)

"""Genuine and impostor distances, sorted, with the people they belong to: all that error rates are made of."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Places = NDArray[np.intp]
Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """``genuine`` (g,) and ``impostor`` (i,) distances rise; ``owner`` (g,) and ``pair`` (i, 2) are places of people.

    ``people`` is how many there are. A pair of different people weighs the product of how often both were drawn.
    """

    genuine: Floats
    owner: Places
    impostor: Floats
    pair: Places
    people: int

    @classmethod
    def of(
        cls, distance: Floats, probe: Places, reference: Places, genuine: NDArray[np.bool_], people: int
    ) -> "Evidence":
        """From pairs: ``probe`` and ``reference`` say whose, ``genuine`` which of them are of one palm."""
        ours, theirs = np.flatnonzero(genuine), np.flatnonzero(~genuine)
        ours = ours[np.argsort(distance[ours], kind="stable")]
        theirs = theirs[np.argsort(distance[theirs], kind="stable")]
        pair = np.stack([probe[theirs], reference[theirs]], axis=1)
        return cls(distance[ours], probe[ours], distance[theirs], pair, people)

    def where(self, genuine: NDArray[np.bool_] | None, impostor: NDArray[np.bool_] | None) -> "Evidence":
        """Only some of the pairs, by masks over the sorted ones."""
        g = np.full(len(self.genuine), True) if genuine is None else genuine
        i = np.full(len(self.impostor), True) if impostor is None else impostor
        return Evidence(self.genuine[g], self.owner[g], self.impostor[i], self.pair[i], self.people)

    def meetings(self) -> Counts:
        """(people, people): how many impostor pairs each two people have; their total weight follows from it."""
        flat = np.bincount(self.pair[:, 0] * self.people + self.pair[:, 1], minlength=self.people**2)
        return np.asarray(flat.reshape(self.people, self.people), np.int64)


def drawn(people: int, times: int, seed: int) -> Counts:
    """(times, people): how often each person comes up in each resample of as many people, with replacement."""
    if people == 0:
        return np.empty((times, 0), np.int64)
    return np.random.default_rng(seed).multinomial(people, np.full(people, 1 / people), size=times)


def once(people: int) -> Counts:
    """(1, people): everybody once, which is what was observed."""
    return np.ones((1, people), np.int64)


def people_of(names: Sequence[str]) -> dict[str, int]:
    """A place for each person, in the order of their names."""
    return {name: place for place, name in enumerate(sorted(set(names)))}

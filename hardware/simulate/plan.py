"""Which pictures of simulated people are taken: every one follows from its own entry and from nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hardware.palm.side import Side
from hardware.simulate.build import Age, Build
from hardware.simulate.identity import Identity
from hardware.simulate.variants import build_of


class Subject(StrEnum):
    """What is in the picture."""

    PALM = "palm"
    BACK = "back"
    GLOVE = "glove"
    FIST = "fist"
    TWO_HANDS = "two hands"
    EMPTY = "empty scene"


NEGATIVES = (Subject.GLOVE, Subject.FIST, Subject.TWO_HANDS, Subject.EMPTY)
FAR_APART = 1_000_000
"""People of two seeds are never the same: so many people fit between them."""
KINDS = {Subject.PALM: "hand", Subject.BACK: "back"}
TONES = ((0.0, "very light"), (1 / 3, "light"), (2 / 3, "medium"), (1.0001, "dark"))
"""Upper ends of the skin groups; what is darker is very dark."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: ``person`` from 1, ``session`` from 1, ``look`` from 1 within a session."""

    seed: int
    person: int
    variant: str
    what: Subject
    side: Side
    session: int = 1
    look: int = 1

    @property
    def identity_seed(self) -> int:
        """The simulated person's own number."""
        return self.seed * FAR_APART + self.person

    @property
    def build(self) -> Build:
        """What the person is made like."""
        return build_of(self.variant, self.identity_seed)

    @property
    def kind(self) -> str:
        """The manifest's word for it."""
        return KINDS.get(self.what, "negative")

    @property
    def path(self) -> str:
        """Where the picture goes, below the manifest."""
        where = f"p{self.person:05d}-{self.side.value[0].upper()}-{self.session}-{self.look}.jpg"
        return f"{self.kind}/{where}"

    def row(self) -> dict[str, str]:
        """The line of the manifest."""
        whose = self.kind != "negative"
        return {
            "path": self.path,
            "set": "rendered",
            "kind": self.kind,
            "subject": f"p{self.person:05d}" if whose else "",
            "hand": self.side.value[0].upper() if whose else "",
            "session": str(self.session) if whose else "",
            "attack": "",
            "note": "" if whose else self.what.value,
            "skin": self._skin() if whose else "",
            "age": (Age.CHILD if self.build.age is Age.CHILD else Age.ADULT).value if whose else "",
            "variant": self.variant if whose else "",
        }

    def _skin(self) -> str:
        tone = Identity(self.identity_seed, self.build).skin.tone
        return next((name for end, name in TONES if tone < end), "very dark")


def plan(people: int, visits: int, looks: int, variants: Sequence[str], seed: int) -> Iterator[Shot]:
    """Both hands of everybody at every visit, and for everybody one back of a hand and one picture of no palm.

    Variants are dealt out in turn.
    """
    for person in range(1, people + 1):
        variant = variants[(person - 1) % len(variants)]
        for session in range(1, visits + 1):
            for side in Side:
                for look in range(1, looks + 1):
                    yield Shot(seed, person, variant, Subject.PALM, side, session, look)
        side = list(Side)[person % 2]
        yield Shot(seed, person, variant, Subject.BACK, side)
        yield Shot(seed, person, variant, NEGATIVES[(person - 1) % len(NEGATIVES)], side)

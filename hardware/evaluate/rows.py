"""One row of a manifest: a picture, whose hand it shows and what it is for."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from hardware.palm.side import Side


class Kind(StrEnum):
    """``hand``: a whole open hand; ``roi``: a palm region already cut out; the last two must be refused."""

    HAND = "hand"
    ROI = "roi"
    BACK = "back"
    NEGATIVE = "negative"


BONA_FIDE_KINDS = frozenset({Kind.HAND, Kind.ROI})
"""What must be taken; everything else must be refused."""


class Palm(NamedTuple):
    """One hand of one person."""

    subject: str
    side: Side


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """``name`` is the path as the manifest says it, ``columns`` every column that is not one of the known six.

    ``subject`` may be empty and ``side`` None only where nothing is compared: backs, negatives and attacks.
    """

    path: Path
    name: str
    subject: str
    side: Side | None
    session: str
    kind: Kind
    attack: str
    columns: Mapping[str, str]

    @property
    def bona_fide(self) -> bool:
        """An honest palm, which must be taken and told apart."""
        return not self.attack and self.kind in BONA_FIDE_KINDS

    @property
    def refusable(self) -> bool:
        """A back of a hand or no hand at all, and no attack."""
        return not self.attack and self.kind not in BONA_FIDE_KINDS

    @property
    def order(self) -> tuple[int, str]:
        """Sorts by session: 2 before 10, numbers before names, unknown ones first."""
        if not self.session:
            return -1, ""
        return (int(self.session), "") if self.session.isdecimal() else (sys.maxsize, self.session)

    @property
    def palm(self) -> Palm:
        """Whose palm it is. Raises ``ValueError`` when the row does not say."""
        if self.side is None or not self.subject:
            raise ValueError(f"{self.name}: no palm is named")
        return Palm(self.subject, self.side)

"""What is enrolled, what is presented, and which of them meet."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from hardware.evaluate.rows import Palm
from hardware.evaluate.shown import Shown


class Protocol(StrEnum):
    """``single``: one picture against one. ``kiosk``: several pictures make a template, several make a probe."""

    SINGLE = "single"
    KIOSK = "kiosk"


class Sessions(StrEnum):
    """Which genuine pairs count: all, those within one session, or those across sessions."""

    ALL = "all"
    WITHIN = "within"
    ACROSS = "across"


@dataclass(frozen=True, slots=True)
class Gathering:
    """The first ``enrolled`` pictures of a palm make its template; the rest are presented ``presented`` at a time."""

    enrolled: int = 5
    presented: int = 3


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """``ordered``: probe i meets references j < i only, so that every pair is compared once.

    ``gallery``: places in ``references`` of the one template enrolled per palm, for rank-1. ``palms`` were shown for
    enrollment and ``unenrolled`` of them gave no template; ``skipped`` have too few pictures for the protocol.
    """

    probes: Sequence[Shown]
    references: Sequence[Shown]
    ordered: bool
    gallery: tuple[int, ...]
    palms: tuple[Palm, ...]
    unenrolled: tuple[Palm, ...]
    skipped: tuple[Palm, ...] = ()

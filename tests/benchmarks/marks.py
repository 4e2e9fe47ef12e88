"""When what happened in one verification, from the first sight of a hand to the page that says how it ended."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from hardware.analysis import Analysis
from hardware.camera.frame import Frame
from hardware.engine import Engine
from hardware.palm.code import PalmCode
from hardware.palm.side import Side
from kiosk.capture.template import make_template
from kiosk.flows.states import Result, Screen


class Split(NamedTuple):
    """Seconds of one verification; the parts after ``whole`` add up to it."""

    whole: float
    person: float
    collect: float
    template: float
    answer: float


@dataclass
class Marks:
    """Monotonic seconds of the newest visit; a frame's are those of its capture."""

    seen: float | None = None
    good: float | None = None
    merging: float = 0.0
    merged: float = 0.0
    ended: float | None = None
    frames: list[float] = field(default_factory=list)
    """Of every frame that was analysed."""

    def begin(self) -> None:
        """Somebody comes."""
        self.seen = self.good = self.ended = None
        self.frames.clear()

    def make_engine(self) -> "MarkingEngine":
        """The engine of the capture service."""
        return MarkingEngine(self)

    def make_template(self, codes: Sequence[PalmCode]) -> bytes:
        """The kiosk's own, with its time taken."""
        self.merging = time.monotonic()
        template = make_template(codes)
        self.merged = time.monotonic()
        return template

    def watch(self, screen: Screen) -> None:
        """Hear of every page once it is on the screen."""
        if isinstance(screen, Result) and self.ended is None:
            self.ended = time.monotonic()

    def split(self) -> Split:
        """Once the visit has ended. Raises ``ValueError`` when something was never seen."""
        if self.seen is None or self.good is None or self.ended is None:
            raise ValueError(f"a visit without a hand, a good frame or an end: {self}")
        return Split(
            self.ended - self.seen,
            self.good - self.seen,
            self.merging - self.good,
            self.merged - self.merging,
            self.ended - self.merged,
        )

    @property
    def rate(self) -> float:
        """Analysed frames per second from the first hand to the last frame."""
        seen = [frame for frame in self.frames if self.seen is not None and frame >= self.seen]
        return (len(seen) - 1) / (seen[-1] - seen[0]) if len(seen) > 1 else 0.0


class MarkingEngine(Engine):
    """The kiosk's own, which marks the first hand and the first good frame."""

    def __init__(self, marks: Marks) -> None:
        super().__init__()
        self._marks = marks

    def analyse(self, frame: Frame, wanted: Side | None = None) -> Analysis:
        """See ``Engine``."""
        analysis, marks = super().analyse(frame, wanted), self._marks
        marks.frames.append(frame.time)
        if analysis.hands and marks.seen is None:
            marks.seen = frame.time
        if analysis.code is not None and marks.good is None:
            marks.good = frame.time
        return analysis

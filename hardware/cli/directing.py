"""Direct a person through rest and every gesture while a camera is recorded, and note where each was done."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hardware.camera.chapters import REST, Chapter
from hardware.camera.frame import Frame
from hardware.liveness.verdict import Gesture

# Time to bring the hand into place before anything counts: seconds.
ARRIVAL_S = 3.0
# Each gesture is filmed this often, so that a second try is not the first one over again.
TAKES = 2

Tell = Callable[[str], None]
"""Shows the person an instruction code."""


@dataclass(frozen=True, slots=True)
class Cue:
    """From ``at`` seconds after the first frame, for ``lasting`` seconds, the person does ``instruction``."""

    instruction: str
    at: float
    lasting: float


def plan(each: float, takes: int = TAKES) -> tuple[Cue, ...]:
    """The rest and then every gesture in turn, ``each`` seconds long, and that ``takes`` times."""
    gestures = [gesture.instruction for _ in range(takes) for gesture in Gesture]
    return tuple(Cue(what, ARRIVAL_S + number * each, each) for number, what in enumerate([REST, *gestures]))


class Director:
    """Shown every frame as it is written, it gives the cues and counts the frames that each one covers.

    Chapters are counted in frames, because a camera's frames do not come as evenly as a file plays them.
    """

    def __init__(self, cues: tuple[Cue, ...], side: str, tell: Tell) -> None:
        self._cues, self._side, self._tell = cues, side, tell
        self._given: list[tuple[Cue, int]] = []
        self._frames = 0
        self._start = 0.0

    @property
    def seconds(self) -> float:
        """How long the whole recording takes."""
        return self._cues[-1].at + self._cues[-1].lasting

    def see(self, frame: Frame) -> None:
        """One more frame was written. The rest is told with the first one: it takes time to arrive."""
        if not self._frames:
            self._start = frame.time
            self._tell(self._cues[0].instruction)
        if len(self._given) < len(self._cues):
            cue = self._cues[len(self._given)]
            if frame.time - self._start >= cue.at:
                self._give(cue)
        self._frames += 1

    def chapters(self, rate: float) -> Iterator[Chapter]:
        """What was done where in the file, which plays at ``rate`` frames per second. The recording has ended."""
        ends = [*(first for _, first in self._given[1:]), self._frames]
        for (cue, first), end in zip(self._given, ends, strict=False):
            if end > first:
                yield Chapter(cue.instruction, first / rate, end / rate, self._side)

    def _give(self, cue: Cue) -> None:
        if self._given:
            self._tell(cue.instruction)
        self._given.append((cue, self._frames))

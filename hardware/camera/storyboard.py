"""Which frame of a video comes next, as the person in it is told things. Plain state, no pictures."""

import math
from collections import defaultdict
from collections.abc import Sequence

from hardware.camera.chapters import REST, Chapter
from hardware.camera.directions import LEAVE, WRONG_HAND
from hardware.guidance import Guidance

_PUT_RIGHT = frozenset({Guidance.OTHER_HAND, LEAVE})
_OTHER = {"left": "right", "right": "left"}
# Times in a table are rounded: a frame this close to a chapter's edge is inside (share of a frame).
_EDGE = 0.05


class Storyboard:
    """Plays a video's chapters as its person would obey.

    * Untold, the resting chapter (``show_hand``) of the asked side is played over and over; without one, the whole
      video.
    * An instruction that has a chapter of the asked side: its next take is played once, from a cut at the next frame,
      and then the rest again. What is told during a take waits for its end, as a person finishes a movement; the
      newest thing told counts.
    * ``wrong_hand``: the other hand rests, when the video has one, until told ``other_hand`` or ``leave``.
    * Everything else is ignored: what was not filmed cannot be shown. So is a side that is not in the video.
    """

    def __init__(self, chapters: Sequence[Chapter]) -> None:
        self._takes: dict[tuple[str, str | None], list[Chapter]] = defaultdict(list)
        for chapter in chapters:
            for side in (chapter.side,) if chapter.side else (None, *_OTHER):
                self._takes[chapter.instruction, side].append(chapter)
        self._played: dict[tuple[str, str | None], int] = defaultdict(int)
        self._asked = next((chapter.side for chapter in chapters if chapter.side), None)
        self._wrong = False
        self._next: tuple[str, str | None] | None = None
        self._at = self._last = 0

    def start(self, rate: float, frames: int) -> None:
        """The video is opened: from the rest, at ``rate`` frames per second; ``frames`` are in the file."""
        self._rate, self._next = rate, None
        self._whole = [Chapter(REST, 0.0, frames / rate)]
        self._play((REST, self._side))

    @property
    def instruction(self) -> str:
        """What the last step's frame obeys."""
        return self._chapter.instruction

    def step(self) -> int:
        """The number of the next frame to show, counted from 0 within the file."""
        if self._at > self._last or (self.instruction == REST and (self._next or self._chapter not in self._rests)):
            told, self._next = self._next, None
            self._play(told or (REST, self._side))
        at, self._at = self._at, self._at + 1
        return at

    def tell(self, instruction: str, side: str | None) -> None:
        """See the class; ``side`` None leaves the side as it is."""
        if side is not None and (REST, side) in self._takes:
            self._asked = side
        self._wrong = instruction == WRONG_HAND or (self._wrong and instruction not in _PUT_RIGHT)
        if instruction != REST and (instruction, self._side) in self._takes:
            self._next = instruction, self._side

    def ended(self) -> None:
        """The file ended before the chapter did."""
        self._at = self._last + 1

    @property
    def _side(self) -> str | None:
        other = _OTHER.get(self._asked or "")
        return other if self._wrong and (REST, other) in self._takes else self._asked

    @property
    def _rests(self) -> list[Chapter]:
        return self._takes.get((REST, self._side), self._whole)

    def _play(self, key: tuple[str, str | None]) -> None:
        """Turn to the next take, round and round; its frames are those that begin within the chapter, at least one."""
        takes = self._takes.get(key, self._whole)
        self._chapter = takes[self._played[key] % len(takes)]
        self._played[key] += 1
        self._at = math.ceil(self._chapter.start * self._rate - _EDGE)
        self._last = max(self._at, math.ceil(self._chapter.end * self._rate - _EDGE) - 1)

"""Which palms are in pictures or in a video, found out by looking with the kiosk's engine at what it would see."""

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from hardware.camera.album import Shot
from hardware.camera.clip import Clip
from hardware.camera.clock import ManualClock
from hardware.camera.replay import PREFIX
from hardware.camera.source import CameraInfo, CameraSource, Format, Kind
from hardware.camera.stills import Stills
from hardware.engine import Engine
from hardware.errors import CameraFault
from hardware.palm.side import Side

# Frames of one still: the first is never good, for nothing is known of its motion.
STILL_FRAMES = 5
# Frames without anybody between two stills, so that the engine lets go of the hand it followed.
GAP_FRAMES = 2
# Frames of a video with a palm in them that are enough, 3 s, and frames looked at until then at most, 30 s.
FILM_FRAMES, LONGEST_FILM = 90, 900


@dataclass(slots=True)
class Seen:
    """``frames``: how many showed each palm. ``good``: palms of which a frame was good enough to enroll."""

    frames: Counter[Side] = field(default_factory=Counter)
    good: set[Side] = field(default_factory=set)

    @property
    def most(self) -> Side | None:
        """The palm that most frames show."""
        return max(self.frames, key=self.frames.__getitem__, default=None)


class Onlooker:
    """Looks at recorded people ahead of the play; from one thread; close it."""

    def __init__(self) -> None:
        self._engine = Engine()

    def at_stills(self, shots: Iterable[Shot], wanted: set[Side]) -> Seen:
        """Look at one still after another until each of the ``wanted`` palms was good once.

        Where the wanted palm is not known, give an empty set: every still is looked at. Pictures that cannot be used
        show nobody.
        """
        seen = Seen()
        for shot in shots:
            info = CameraInfo(f"{PREFIX}{shot.path}", shot.path.name, Kind.REPLAY, simulated=True)
            still = Stills([shot], info, clock=ManualClock(jump=True), leave=GAP_FRAMES)
            self._watch(still, seen, GAP_FRAMES + STILL_FRAMES, STILL_FRAMES)
            if wanted and wanted <= seen.good:
                break
        return seen

    def at_film(self, path: Path) -> Seen:
        """Look at a video from its beginning, once. Raises ``CannotOpen`` when it is none."""
        info = CameraInfo(f"{PREFIX}{path}", path.name, Kind.REPLAY, simulated=True)
        seen, film = Seen(), Clip(path, info, clock=ManualClock(jump=True))
        film.open(Format())
        self._watch(film, seen, min(film.frames, LONGEST_FILM), FILM_FRAMES)
        return seen

    def close(self) -> None:
        """Free the model."""
        self._engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _watch(self, source: CameraSource, seen: Seen, frames: int, enough: int) -> None:
        """Frames until ``enough`` of them showed a palm; one that cannot be played shows nobody."""
        shown = 0
        with suppress(CameraFault):
            source.open(Format())
            for frame in islice(iter(source.read, None), frames):
                analysis = self._engine.analyse(frame)
                side = analysis.measures.side if analysis.measures else None
                if side is not None:
                    seen.frames[side] += 1
                    shown += 1
                if side is not None and analysis.code is not None:
                    seen.good.add(side)
                if shown >= enough:
                    break
        source.close()

"""From a frame to guidance and a palm code: the steps in order, one module each.

Only motion, steadying and agreement remember frames before; everything else is a function of one frame. The palm is
cut out when its side is known, and filtered only when nothing else is wrong, so a frame that cannot be used costs next
to nothing.
"""

from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from hardware.advice import after_features, before_features
from hardware.analysis import Analysis
from hardware.camera.frame import Frame
from hardware.guidance import Guidance
from hardware.hand.agreement import Agreement
from hardware.hand.hand import Points
from hardware.hand.landmarks import HandFinder
from hardware.hand.measure import measure
from hardware.hand.measures import Measures
from hardware.hand.motion import Motion
from hardware.hand.steadying import Steadying
from hardware.hand.too_near import TooNear
from hardware.palm.code import PalmCode
from hardware.palm.drawing import drawn
from hardware.palm.errors import RegionError
from hardware.palm.extractor import Extractor, OrientationCode
from hardware.palm.quality import light
from hardware.palm.region import Region, cut
from hardware.palm.side import Side
from hardware.transparency import Sink


class Engine:
    """Analyses frames of one camera, from one thread; close it.

    ``model`` names a hand model (see ``HandFinder``); ``sink`` is shown every intermediate picture; ``extractor`` makes
    the codes, of orientations when none is given.
    Raises ``ModelMissing`` or ``ModelDamaged``.
    """

    def __init__(self, model: Path | None = None, sink: Sink | None = None, extractor: Extractor | None = None) -> None:
        self._finder = HandFinder(model)
        self._extractor = extractor or OrientationCode()
        self._motion = Motion()
        self._steadying = Steadying()
        self._agreement = Agreement()
        self._too_near = TooNear(model)
        self._sink = sink

    def analyse(self, frame: Frame, wanted: Side | None = None) -> Analysis:
        """One frame, with ``wanted`` the palm that is asked for, if any.

        A frame is never good when its hand was not in the frame before. Raises ``PictureError``.
        """
        hands = self._finder.find(frame)
        if len(hands) != 1:
            for memory in (self._motion, self._steadying, self._agreement):
                memory.forget()
            return Analysis(frame, hands, None, Guidance.ONE_HAND if hands else self._nobody(frame), None)
        self._too_near.forget()
        (hand,) = hands
        measures = measure(frame, hand, self._motion.of(frame, hand))
        region = _region(frame, self._steadying.of(frame, hand), measures.side)
        measures = _with_light(measures, region)
        agreed = self._agreement.on(frame, measures)
        guidance, code = before_features(measures, wanted), None
        if guidance is Guidance.GOOD and not agreed:
            guidance = Guidance.HOLD_STILL
        if guidance is Guidance.GOOD and region is not None:
            measures, guidance, code = self._detail(measures, region)
        return Analysis(frame, hands, measures, guidance, code)

    def close(self) -> None:
        """Free the model; harmless when done twice."""
        self._too_near.forget()
        self._finder.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _nobody(self, frame: Frame) -> Guidance:
        """Nobody is there, or a hand is so near that it cannot be found."""
        if not frame.pixels.any():
            # A black picture is how the engine is made to forget.
            self._too_near.forget()
            return Guidance.SHOW_HAND
        return Guidance.FARTHER if self._too_near.sees(frame) else Guidance.SHOW_HAND

    def _detail(self, measures: Measures, region: Region) -> tuple[Measures, Guidance, PalmCode | None]:
        """Filter the region: is it really a palm, and what is its code."""
        reading = self._extractor.read(region, self._sink)
        measures = replace(measures, crease=reading.crease, drawn=drawn(region))
        guidance = after_features(measures)
        return measures, guidance, reading.code if guidance is Guidance.GOOD else None


def _region(frame: Frame, points: Points, side: Side | None) -> Region | None:
    """The palm of a hand whose side is known; None when it cannot be cut out."""
    if side is None:
        return None
    try:
        return cut(frame.pixels, points, side)
    except RegionError:
        return None


def _with_light(measures: Measures, region: Region | None) -> Measures:
    if region is None:
        return measures
    seen = light(region)
    return replace(
        measures,
        sharpness=seen.sharpness,
        luma=seen.luma,
        saturated=seen.saturated,
        region_inside=region.inside,
    )

"""When a camera counts as faulty, and how patiently it is tried again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds unless said.

    ``opening``: an open that takes longer is a stall; USB cameras take up to some 3 s to deliver a first frame.
    ``stall``: no new frame for this long; above the 2 s after which OpenCV itself gives up on a V4L2 device
    (``hardware.vision``), so that the reason is usually told by the camera and not guessed by the clock.
    ``frozen_frames``: exact repeats in a row. Drivers that double frames in low light repeat once, never half a
    second; liveness has a stricter check of its own (biometrics: more than two repeats are no live stream).
    ``first_pause``, ``growth`` (factor), ``longest_pause``: waiting between attempts to open again; quick for a
    re-plugged cable, and no more than one attempt in 8 s for a camera that stays away. ``proven``: a camera that
    delivered this long and fails again starts with the short pause again; one that fails sooner does not.
    """

    opening: float = 15.0
    stall: float = 3.0
    frozen_frames: int = 15
    first_pause: float = 0.5
    growth: float = 2.0
    longest_pause: float = 8.0
    proven: float = 5.0

    def pause(self, failures: int) -> float:
        """Seconds to wait after the ``failures``-th failure in a row (counted from 1)."""
        return float(min(self.longest_pause, self.first_pause * self.growth ** min(failures - 1, 30)))


# Below this the palm of a hand that fills the frame has fewer pixels than its 128-pixel region (palm width is about
# 0.35 of the frame's height when the whole hand is in view): pixels.
SMALLEST_WIDTH, SMALLEST_HEIGHT = 480, 360

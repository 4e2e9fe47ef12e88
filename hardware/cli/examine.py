"""Look at a camera for some seconds and say in numbers what it is worth."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from hardware.camera.capture import CameraLoop, Stats
from hardware.camera.clock import Clock, SystemClock
from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo, CameraSource, Directed, Format
from hardware.errors import CameraFault, CameraStalled
from hardware.guidance import Guidance
from hardware.vision import cv2

FindHands = Callable[[Frame], int]
"""How many hands are in a frame."""

# Light and sharpness are measured on a picture of this width, so that cameras of all sizes compare: pixels.
_MEASURED_WIDTH = 640


@dataclass(slots=True)
class Report:
    """``asked`` and ``got`` formats; ``rate`` in frames per second and ``delay`` in seconds, of the last two seconds;
    ``drops``: frames replaced before they were looked at. Means over the frames looked at: ``luma`` 0..255,
    ``sharpness`` (mean absolute Laplacian in percent of luma), ``with_hand`` (share; None when nobody looked).
    ``faults`` are codes in the order in which they happened."""

    camera: CameraInfo
    asked: Format
    got: Format | None = None
    frames: int = 0
    rate: float = 0.0
    drops: int = 0
    delay: float = 0.0
    looked_at: int = 0
    luma: float = 0.0
    sharpness: float = 0.0
    with_hand: float | None = None
    faults: list[str] = field(default_factory=list)

    @property
    def usable(self) -> bool:
        """It delivers, and what was the last thing to happen was no fault."""
        return self.got is not None and self.looked_at > 0

    def add(self, frame: Frame, hands: int | None) -> None:
        """Look at one frame."""
        luma, sharpness = brightness_and_sharpness(frame)
        self.looked_at += 1
        part = 1 / self.looked_at
        self.luma += (luma - self.luma) * part
        self.sharpness += (sharpness - self.sharpness) * part
        if hands is not None:
            before = self.with_hand or 0.0
            self.with_hand = before + ((hands > 0) - before) * part

    def close(self, stats: Stats) -> None:
        """Take over the loop's numbers."""
        self.got, self.frames, self.drops = stats.got, stats.frames, stats.drops
        self.rate, self.delay = stats.rate, stats.delay


def examine(
    source: CameraSource,
    wanted: Format,
    seconds: float,
    find_hands: FindHands | None = None,
    clock: Clock | None = None,
) -> Report:
    """Run the camera through the same loop as the kiosk does; faults are noted, and it is waited for as there."""
    clock, report = clock or SystemClock(), Report(source.info, wanted)

    def on_fault(fault: CameraFault, _retry_at: float | None) -> None:
        report.faults.append(fault.code)

    loop = CameraLoop(source, wanted=wanted, on_fault=on_fault, clock=clock)
    if isinstance(source, Directed):
        source.tell(Guidance.SHOW_HAND, None)
    loop.start()
    until = clock.now() + seconds
    while (left := until - clock.now()) > 0:
        frame = loop.mailbox.take(left)
        if frame is not None:
            report.add(frame, find_hands(frame) if find_hands else None)
    report.close(loop.stats)
    report.camera = source.info
    if not loop.stop():
        report.faults.append(CameraStalled.code)
    return report


def brightness_and_sharpness(frame: Frame) -> tuple[float, float]:
    """Mean luma 0..255 and mean absolute Laplacian in percent of it, at a common width."""
    height = max(1, round(frame.height * _MEASURED_WIDTH / frame.width))
    small = cv2.resize(frame.pixels, (_MEASURED_WIDTH, height), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    luma = float(grey.mean())
    return luma, 100.0 * float(np.abs(cv2.Laplacian(grey, cv2.CV_16S)).mean()) / max(luma, 1.0)

"""Does the picture come from the camera it claims to come from? Devices that software feeds are refused."""

from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo
from hardware.liveness.verdict import Check

NAME = "integrity"


class Integrity:
    """Judges the camera once and every frame's origin and time. Once refused it stays refused."""

    def __init__(self, camera: CameraInfo, *, allow_virtual_device: bool = False) -> None:
        self._camera = camera
        self._last: float | None = None
        self.reason = "virtual_device" if camera.virtual_device and not allow_virtual_device else ""
        self.simulated = camera.simulated

    def feed(self, frame: Frame) -> None:
        """Frames must come from this camera, and time must not stand still."""
        self.simulated = self.simulated or frame.simulated
        if frame.source != self._camera.id:
            self.reason = self.reason or "other_source"
        elif self._last is not None and frame.time <= self._last:
            self.reason = self.reason or "time_stood_still"
        self._last = frame.time

    def check(self) -> Check:
        """This check's word."""
        return Check(NAME, not self.reason, self.reason)

"""Palms for a phone: captured from any camera source by the kiosk's own capture, or read from a template's file."""

import queue
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from hardware.camera.source import CameraSource
from hardware.camera.spec import default_source, open_spec
from hardware.engine import Engine
from hardware.liveness.verdict import LivenessLevel, Verdict
from hardware.palm.codec import decode
from hardware.palm.errors import PalmError
from hardware.palm.side import Side
from kiosk.capture.service import CaptureService
from kiosk.flows.effects import Palm
from kiosk.flows.events import CameraFailed, CaptureTimedOut, Entered, Event, LivenessFailed, PalmCaptured
from kiosk.flows.states import Purpose
from kiosk.phone.errors import PalmMissing
from kiosk.secret import Secret

CAPTURE_S = 90.0
"""Longer than a capture with every second try takes; a camera that shows nothing must not hold a script for ever."""

LARGEST_TEMPLATE = 256 * 1024  # bytes; one of ours takes about eight thousand


class Palms:
    """One camera and one engine. ``camera`` as in the settings; ``level`` falls to none where stills are shown.

    ``open_source`` stands in for the camera of that name.
    """

    def __init__(
        self,
        camera: str,
        *,
        level: LivenessLevel = LivenessLevel.CHALLENGE,
        allow_virtual_devices: bool = False,
        hand_model: Path | None = None,
        open_source: Callable[[], CameraSource] | None = None,
    ) -> None:
        self._camera = camera
        self._level = level
        self._allow_virtual_devices = allow_virtual_devices
        self._hand_model = hand_model
        self._source = open_source or self._named

    def capture(self, sides: tuple[Side, ...], purpose: Purpose) -> tuple[Palm, ...]:
        """One palm after the other. Raises ``PalmMissing``, or ``HardwareError`` for a line that names no camera."""
        if not sides:
            return ()
        with self._service() as (service, heard):
            return tuple(self._one(service, heard, side, purpose) for side in sides)

    def scan(self) -> Secret:
        """The text of the first QR code that is seen. Raises as ``capture``."""
        with self._service() as (service, heard):
            service.scan()
            event = _next(heard)
        if isinstance(event, Entered):
            return event.text
        raise PalmMissing(f"No code was seen: {_cause(event)}.")

    def _one(self, service: CaptureService, heard: "queue.Queue[Event]", side: Side, purpose: Purpose) -> Palm:
        service.capture(side, purpose)
        event = _next(heard)
        if isinstance(event, PalmCaptured):
            return Palm(event.side, event.template, event.verdict)
        raise PalmMissing(f"The {side} palm was not captured: {_cause(event)}.")

    @contextmanager
    def _service(self) -> Iterator[tuple[CaptureService, "queue.Queue[Event]"]]:
        source = self._source()
        level = self._level if source.info.answers_challenges else LivenessLevel.NONE
        heard: queue.Queue[Event] = queue.Queue()
        service = CaptureService(
            lambda: source,
            partial(Engine, self._hand_model),
            heard.put,
            level=level,
            allow_virtual_device=self._allow_virtual_devices,
        )
        try:
            service.open()
            yield service, heard
        finally:
            service.shutdown()

    def _named(self) -> CameraSource:
        if self._camera == "auto":
            return default_source()
        return open_spec(self._camera, allow_virtual_devices=self._allow_virtual_devices)


def from_template(file: Path) -> Palm:
    """A palm whose template somebody kept: nothing is known of its life, and it is called simulated.

    Raises ``PalmMissing`` or ``OSError``.
    """
    with file.open("rb") as stream:
        data = stream.read(LARGEST_TEMPLATE + 1)
    try:
        side = decode(data).side
    except PalmError as error:
        raise PalmMissing(f"{file} is no palm template: {error}.") from None
    verdict = Verdict(live=True, level=LivenessLevel.NONE, gestures=(), checks=(), simulated=True, source="template")
    return Palm(side, data, verdict)


def _next(heard: "queue.Queue[Event]") -> Event | None:
    try:
        return heard.get(timeout=CAPTURE_S)
    except queue.Empty:
        return None


def _cause(event: Event | None) -> str:
    match event:
        case CameraFailed():
            return event.code
        case CaptureTimedOut():
            return event.hint
        case LivenessFailed():
            return ", ".join(event.verdict.reasons) or "liveness_failed"
        case _:
            return "timed_out"

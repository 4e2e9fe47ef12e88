"""Palms for a phone: captured from any camera source by the kiosk's own capture, or read from a template's file."""

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Protocol, runtime_checkable

from hardware.camera.source import CameraSource
from hardware.camera.spec import default_source, open_spec
from hardware.engine import Engine
from hardware.liveness.verdict import LivenessLevel, Verdict
from hardware.palm.codec import decode
from hardware.palm.errors import PalmError
from hardware.palm.side import Side
from kiosk.capture.picture import CapturePicture
from kiosk.capture.preview import Preview
from kiosk.capture.service import CaptureService
from kiosk.flows.effects import Palm
from kiosk.flows.events import CameraFailed, CaptureTimedOut, Entered, Event, HandSeen, LivenessFailed, PalmCaptured
from kiosk.flows.states import Purpose
from kiosk.phone.errors import PalmMissing
from kiosk.ports import Capture
from kiosk.secret import Secret

Post = Callable[[Event], None]

CAPTURE_S = 90.0
"""Longer than a capture with every second try takes; a camera that shows nothing must not hold a script for ever."""

LARGEST_TEMPLATE = 256 * 1024  # bytes; one of ours takes about eight thousand


@runtime_checkable
class Seeing(Protocol):
    """A capture with a picture to show; scripted ones have none."""

    @property
    def preview(self) -> Preview:
        """Its newest-only preview."""
        ...


class Palms:
    """What a camera sees, one thing after the other. ``tries`` is for one palm: gestures do not always succeed."""

    def __init__(self, make_capture: Callable[[Post], Capture], tries: int = 3) -> None:
        self._make_capture = make_capture
        self._tries = max(1, tries)
        self._heard: queue.Queue[Event | None] = queue.Queue()
        self._stopped = False
        self._seeing: Seeing | None = None

    def capture(self, sides: tuple[Side, ...], purpose: Purpose) -> tuple[Palm, ...]:
        """One palm after the other. Raises ``PalmMissing``, or ``HardwareError`` for a line that names no camera."""
        if not sides:
            return ()
        with self._looking() as (capture, heard):
            return tuple(self._one(capture, heard, side, purpose) for side in sides)

    def scan(self) -> Secret:
        """The text of the first QR code that is seen. Raises as ``capture``."""
        with self._looking() as (capture, heard):
            capture.scan()
            event = _next(heard)
        if isinstance(event, Entered):
            return event.text
        raise PalmMissing(f"No code was seen: {_cause(event)}.")

    def stop(self) -> None:
        """From any thread: give up what is looked for now, and whatever comes later."""
        self._stopped = True
        self._heard.put(None)

    def picture(self) -> CapturePicture | None:
        """What the camera sees now, once; None when there is nothing new. From any thread."""
        seeing = self._seeing
        return seeing.preview.take() if seeing is not None else None

    def _one(self, capture: Capture, heard: "queue.Queue[Event | None]", side: Side, purpose: Purpose) -> Palm:
        event: Event | None = None
        for _ in range(self._tries):
            capture.capture(side, purpose)
            event = _next(heard)
            if isinstance(event, PalmCaptured):
                return Palm(event.side, event.template, event.verdict)
            if not isinstance(event, CaptureTimedOut | LivenessFailed):
                break
        raise PalmMissing(f"The {side} palm was not captured: {_cause(event)}.")

    @contextmanager
    def _looking(self) -> Iterator[tuple[Capture, "queue.Queue[Event | None]"]]:
        heard = self._heard = queue.Queue()
        if self._stopped:
            raise PalmMissing("Nobody looks any more.")
        capture = self._make_capture(heard.put)
        self._seeing = capture if isinstance(capture, Seeing) else None
        try:
            capture.open()
            yield capture, heard
        finally:
            self._seeing = None
            capture.shutdown()


def named_source(camera: str, *, allow_virtual_devices: bool = False) -> CameraSource:
    """The camera of that name, as in the kiosk's settings. Raises ``CannotOpen``."""
    if camera == "auto":
        return default_source()
    return open_spec(camera, allow_virtual_devices=allow_virtual_devices)


def kiosk_capture(
    source: CameraSource,
    post: Post,
    *,
    level: LivenessLevel = LivenessLevel.CHALLENGE,
    allow_virtual_devices: bool = False,
    hand_model: Path | None = None,
) -> CaptureService:
    """The kiosk's own capture before ``source``; ``level`` falls to none where stills are shown."""
    return CaptureService(
        lambda: source,
        partial(Engine, hand_model),
        post,
        level=level if source.info.answers_challenges else LivenessLevel.NONE,
        allow_virtual_device=allow_virtual_devices,
    )


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


def _next(heard: "queue.Queue[Event | None]") -> Event | None:
    """The next thing that ends a look; that a hand is in view ends none."""
    until = time.monotonic() + CAPTURE_S
    try:
        while isinstance(event := heard.get(timeout=max(0.0, until - time.monotonic())), HandSeen):
            pass
    except queue.Empty:
        return None
    return event


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

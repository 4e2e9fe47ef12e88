"""The capture service: commands in from any thread, events out by ``post``, the newest picture for whoever paints.

::

    camera thread ─ every frame ──────────────> Preview ──take()──> view
         │ newest only                              ^
         v                                          │ words, ring
    analysis thread: engine → job (capture, scan) ──┴── events ──post()──> flow
"""

import secrets
from collections.abc import Callable
from functools import partial

from hardware.camera.clock import Clock, SystemClock
from hardware.camera.frame import Frame
from hardware.camera.limits import Limits
from hardware.camera.source import CameraSource, Format
from hardware.liveness.challenge import Chooser
from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.capture import parameters as p
from kiosk.capture.attempt import Attempt, MakeTemplate
from kiosk.capture.camera_keeper import CameraKeeper
from kiosk.capture.desk import Desk, Post
from kiosk.capture.engine_keeper import EngineKeeper, PalmEngine
from kiosk.capture.jobs import CaptureJob, ScanJob
from kiosk.capture.preview import Preview
from kiosk.capture.scan import read_code
from kiosk.capture.sessions import sessions
from kiosk.capture.steady import Steady
from kiosk.capture.template import make_template
from kiosk.capture.whichever import Whichever
from kiosk.capture.worker import Worker
from kiosk.flows.states import Purpose


class CaptureService:
    """Commands return at once. ``post`` and ``on_news`` are called in the service's threads and must not wait.

    ``level`` may be set between captures, when the server says what it requires. ``choose`` draws the gesture.
    """

    def __init__(
        self,
        source_factory: Callable[[], CameraSource],
        engine_factory: Callable[[], PalmEngine],
        post: Post,
        *,
        level: LivenessLevel,
        on_news: Callable[[], None] = lambda: None,
        clock: Clock | None = None,
        wanted: Format | None = None,
        limits: Limits | None = None,
        allow_virtual_device: bool = False,
        choose: Chooser = secrets.choice,
        template: MakeTemplate = make_template,
        read: Callable[[Frame], str | None] = read_code,
    ) -> None:
        self.level = level
        self.preview = Preview(on_news)
        self._clock = clock or SystemClock()
        self._allow_virtual_device = allow_virtual_device
        self._choose = choose
        self._template = template
        self._read = read
        self._desk = Desk(self.preview, post)
        self._engine = EngineKeeper(engine_factory)
        self._camera = CameraKeeper(
            source_factory, self._desk, self.preview, clock=self._clock, wanted=wanted, limits=limits
        )
        self._worker = Worker(self._desk, self._camera, self._engine, self._clock)
        self._worker.start()

    def warm(self) -> None:
        """Load the model ahead of the first capture."""
        self._worker.warm()

    def silent(self) -> float:
        """For how many seconds the analysis has shown no sign of life; 0 while nothing is looked for."""
        return self._worker.silent if self._desk.job else 0.0

    def open(self) -> None:
        """Open the camera; harmless when it is open."""
        self._camera.want(open_=True)
        self._worker.wake()

    def close(self) -> None:
        """Stop, forget everything and give the camera back."""
        self._camera.want(open_=False)
        self.stop()

    def capture(self, side: Side, purpose: Purpose, others: tuple[Side, ...] = ()) -> None:
        """Capture one palm; answers ``PalmCaptured``, ``CaptureTimedOut`` or ``LivenessFailed``."""
        job = CaptureJob(
            Whichever(side, others),
            partial(self._attempt, purpose),
            self._engine.analyse,
            self._clock.now,
            level=self.level,
            target_size=p.TARGET_SIZE,
        )
        self._desk.begin(job)
        self._worker.wake()

    def scan(self) -> None:
        """Look for a QR code until one is found or ``stop``; answers ``Entered``."""
        self._desk.begin(ScanJob(self._read, self._clock.now, self.level))
        self._worker.wake()

    def stop(self) -> None:
        """Look for nothing and forget frames, codes and text; the camera stays open."""
        self._desk.clear()
        self._camera.forget()
        self._worker.wake()

    def shutdown(self) -> None:
        """Stop, close everything and end the threads, waiting ``JOIN_LIMIT`` for them."""
        self.close()
        self._worker.end(p.JOIN_LIMIT)

    def _attempt(self, purpose: Purpose, side: Side, steady: Steady | None) -> Attempt:
        made = sessions(
            self.level,
            lambda: self._camera.info,
            side,
            purpose,
            choose=self._choose,
            allow_virtual_device=self._allow_virtual_device,
        )
        return Attempt(side, made, self._template, steady)

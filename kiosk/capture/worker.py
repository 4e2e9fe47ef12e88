"""The analysis thread: newest frame in, job's results out; every mistake ends here and none of them silently."""

import logging
from collections.abc import Callable
from threading import Event as Flag
from threading import Thread

from hardware.camera.clock import Clock
from hardware.camera.frame import Frame
from hardware.camera.mailbox import Mailbox
from hardware.errors import HardwareError, ModelError
from kiosk.capture import parameters as p
from kiosk.capture.camera_keeper import CameraKeeper
from kiosk.capture.desk import Desk
from kiosk.capture.engine_keeper import EngineKeeper
from kiosk.capture.jobs import Job
from kiosk.flows.events import CameraBack, CameraFailed

_log = logging.getLogger(__name__)


class Worker:
    """Owns the thread; the camera keeper and the engine keeper are used in it only."""

    def __init__(self, desk: Desk, camera: CameraKeeper, engine: EngineKeeper, clock: Clock) -> None:
        self._desk = desk
        self._camera = camera
        self._engine = engine
        self._clock = clock
        self._wake = Flag()
        self._ending = Flag()
        self._warm = Flag()
        self._failures = 0
        self._broken = False
        self._again_at = float("-inf")
        self._turned = clock.now()
        self._thread = Thread(target=self._run, name="palm-analysis", daemon=True)

    def start(self) -> None:
        """Start the thread; once."""
        self._thread.start()

    def wake(self) -> None:
        """Something was asked for."""
        self._wake.set()

    def warm(self) -> None:
        """Build the engine ahead of its first use."""
        self._warm.set()
        self._wake.set()

    @property
    def silent(self) -> float:
        """Seconds since the thread last came round, which it does four times a second when nothing hangs."""
        return self._clock.now() - self._turned

    def end(self, limit: float) -> None:
        """End the thread, which gives camera and engine back; waits ``limit`` seconds for it."""
        self._ending.set()
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(limit)
        if self._thread.is_alive():
            _log.warning("the analysis thread did not end in time")

    def _run(self) -> None:
        while not self._ending.is_set():
            self._guarded(self._turn)
            self._turned = self._clock.now()
        self._guarded(self._camera.close)
        self._guarded(self._engine.close)

    def _turn(self) -> None:
        if self._warm.is_set():
            self._warm.clear()
            self._engine.ready()
        self._camera.follow()
        self._recover()
        box = self._camera.box
        if box is None or self._desk.job is None:
            self._engine.forget()
            if box is None and not self._ending.is_set():
                self._engine.renew()
            self._wake.wait(p.WAIT_LIMIT)
            self._wake.clear()
            return
        # Before anybody's picture is at hand, and in a call that never holds one: the model's library keeps an import
        # that failed, and with it every call that was under way.
        self._engine.ready()
        self._look(box)

    def _look(self, box: Mailbox[Frame]) -> None:
        frame = box.take(p.WAIT_LIMIT)
        job = self._desk.job
        if frame is None or job is None or self._broken:
            return
        seen = job.see(frame)
        self._failures = 0
        if self._desk.deliver(job, seen):
            side = seen.picture.side
            self._camera.tell(seen.picture.instruction, side.value if side else None)

    def _recover(self) -> None:
        """The flow stops the job during a fault, so the engine comes back without one and says so."""
        if self._broken and self._clock.now() >= self._again_at:
            self._engine.ready()
            self._broken = False
            self._desk.say(CameraBack())

    def _guarded(self, step: Callable[[], None]) -> None:
        job = self._desk.job
        try:
            step()
        except Exception as error:  # noqa: BLE001 - the one place where errors of the analysis end
            _log.exception("analysis failed")
            self._failed(error, job)

    def _failed(self, error: Exception, job: Job | None) -> None:
        """Build the engine anew after a while; what does not mend is for staff, who may have mended it by now."""
        asked = self._desk.job
        if asked is not None and asked is not job:
            self._engine.close()  # somebody asked anew while ``step`` failed: that look finds out for itself
            return
        self._failures += 1
        code = error.code if isinstance(error, HardwareError) else "engine_failed"
        hopeless = isinstance(error, ModelError) or self._failures >= p.ENGINE_TRIES
        self._again_at = self._clock.now() + p.ENGINE_RETRY
        self._broken = not hopeless
        if hopeless:
            self._failures = 0
            self._desk.clear()
        self._desk.say(CameraFailed(code, None if hopeless else self._again_at))
        self._engine.close()

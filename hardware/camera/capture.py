"""The camera loop: its own thread moves frames from a source to a mailbox, notices faults and comes back by itself."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from hardware.camera.clock import Clock, SystemClock
from hardware.camera.frame import Frame
from hardware.camera.limits import Limits
from hardware.camera.mailbox import Mailbox
from hardware.camera.rate import RateMeter
from hardware.camera.source import CameraSource, Format
from hardware.camera.watchdog import FrameCheck, Watchdog
from hardware.errors import CameraFault, CameraLost, CameraStalled

OnFault = Callable[[CameraFault, float | None], None]
OnBack = Callable[[Format], None]

_log = logging.getLogger(__name__)

# How often the watching thread compares the deadline with the clock: seconds.
_WATCH_PERIOD = 0.1


@dataclass(frozen=True, slots=True)
class Stats:
    """What the loop measured: ``rate`` in frames per second and ``delay`` in seconds over the last two seconds,
    ``frames`` and ``drops`` since the start, ``got`` is None and ``fault`` set while the camera is away."""

    asked: Format
    got: Format | None
    frames: int
    drops: int
    rate: float
    delay: float
    fault: CameraFault | None


class CameraLoop:
    """Source → mailbox in a thread of its own, until ``stop``.

    ``on_fault(fault, retry_at)`` is called once per fault with the monotonic second of the next attempt (None while a
    silent camera cannot even be closed); ``on_back(format)`` when frames flow again after a fault. Both are called in
    threads of the loop, never two at a time, and must not block. Between attempts the pauses grow (``Limits``).
    """

    def __init__(
        self,
        source: CameraSource,
        *,
        wanted: Format | None = None,
        mailbox: Mailbox[Frame] | None = None,
        on_fault: OnFault | None = None,
        on_back: OnBack | None = None,
        limits: Limits | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.source = source
        self.mailbox: Mailbox[Frame] = mailbox or Mailbox()
        self._wanted = wanted or Format()
        self._on_fault, self._on_back = on_fault, on_back
        self._limits, self._clock = limits or Limits(), clock or SystemClock()
        self._watchdog, self._meter = Watchdog(), RateMeter()
        self._stop = threading.Event()
        self._telling, self._state = threading.RLock(), threading.Lock()
        self._got: Format | None = None
        self._fault: CameraFault | None = None
        self._failures = 0
        self._live_since: float | None = None
        self._threads = [
            threading.Thread(target=self._run, name="camera-loop", daemon=True),
            threading.Thread(target=self._watch, name="camera-watch", daemon=True),
        ]

    def start(self) -> None:
        """Open the camera and start; returns at once. A loop is started once."""
        for thread in self._threads:
            thread.start()

    def stop(self, limit: float = 5.0) -> bool:
        """Close the camera, end the threads and close the mailbox. False when a thread did not end in ``limit``
        real seconds: a driver that does not return from a read; its thread ends with the process."""
        self._stop.set()
        self.mailbox.close()
        others = [thread for thread in self._threads if thread.ident and thread is not threading.current_thread()]
        for thread in others:
            thread.join(limit)
        return not any(thread.is_alive() for thread in others)

    @property
    def stats(self) -> Stats:
        """The numbers of this moment."""
        with self._state:
            rate, delay = self._meter.rate(self._clock.now()), self._meter.delay
            box = self.mailbox
            return Stats(self._wanted, self._got, box.puts, box.drops, rate, delay, self._fault)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._session()
            except CameraFault as fault:
                self._recover(fault)
            except Exception as error:  # noqa: BLE001 - a source's own mistake must not end the way back
                _log.exception("camera source %s failed unexpectedly", self.source.info.id)
                self._recover(CameraLost(f"unexpected: {error!r}"))

    def _session(self) -> None:
        """From open to fault or stop."""
        try:
            self._watchdog.arm(self._clock.now(), self._limits.opening)
            got = self.source.open(self._wanted)
            check = FrameCheck(got, self._limits.frozen_frames)
            while not self._stop.is_set():
                self._pass_on(self.source.read(), got, check)
        finally:
            self.source.close()

    def _pass_on(self, frame: Frame, got: Format, check: FrameCheck) -> None:
        now = self._clock.now()
        if not self._watchdog.feed(now, self._limits.stall):
            raise CameraStalled("a frame came after the camera was given up")
        if check(frame):
            with self._state:
                self._meter.saw(frame.time, now)
            if self._got is None:
                self._is_live(got, now)
            self.mailbox.put(frame)

    def _is_live(self, got: Format, now: float) -> None:
        with self._telling:
            with self._state:
                was_away, self._got, self._fault, self._live_since = self._fault is not None, got, None, now
            if was_away and self._on_back and not self._stop.is_set():
                self._on_back(got)

    def _recover(self, fault: CameraFault) -> None:
        """Tell unless the watch already did, then wait before the next attempt."""
        told = self._watchdog.disarm()
        proven = self._live_since is not None and self._clock.now() - self._live_since >= self._limits.proven
        self._failures, self._live_since = 1 if proven else self._failures + 1, None
        retry_at = self._clock.now() + self._limits.pause(self._failures)
        if not told:
            self._tell(fault, retry_at)
        self._clock.wait(retry_at - self._clock.now(), self._stop)

    def _watch(self) -> None:
        """A silent source blocks its own thread, so its silence is noticed in this one."""
        while not self._clock.wait(_WATCH_PERIOD, self._stop):
            with self._telling:
                if self._watchdog.bites(self._clock.now()):
                    self._tell(CameraStalled("no new frame in time"), None)

    def _tell(self, fault: CameraFault, retry_at: float | None) -> None:
        with self._telling:
            with self._state:
                self._got, self._fault = None, fault
                self._meter.clear()
            _log.info("camera %s: %s (%s)", self.source.info.id, fault.code, fault)
            if self._on_fault and not self._stop.is_set():
                self._on_fault(fault, retry_at)

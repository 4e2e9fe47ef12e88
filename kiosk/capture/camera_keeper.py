"""Opens and closes the camera loop as the service wishes, in the analysis thread, and turns faults into events."""

import logging
from collections.abc import Callable

from hardware.camera.capture import CameraLoop
from hardware.camera.clock import Clock
from hardware.camera.frame import Frame
from hardware.camera.limits import Limits
from hardware.camera.mailbox import Mailbox
from hardware.camera.source import CameraInfo, CameraSource, Directed, Format
from hardware.errors import CameraFault, CameraLost
from kiosk.capture import parameters as p
from kiosk.capture.desk import Desk
from kiosk.capture.preview import Preview
from kiosk.flows.events import CameraBack, CameraFailed, Event

_log = logging.getLogger(__name__)


class FrameBox(Mailbox[Frame]):
    """Every frame goes to the preview; the newest one waits for the analysis, but only while there is a job."""

    def __init__(self, preview: Preview, desk: Desk) -> None:
        super().__init__()
        self._preview = preview
        self._desk = desk

    def put(self, item: Frame) -> None:
        """See ``Mailbox``."""
        self._preview.show(item)
        if self._desk.job is not None:
            super().put(item)


class CameraKeeper:
    """``want`` and ``forget`` may be called from any thread; everything else belongs to the analysis thread."""

    def __init__(
        self,
        factory: Callable[[], CameraSource],
        desk: Desk,
        preview: Preview,
        *,
        clock: Clock,
        wanted: Format | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._factory = factory
        self._desk = desk
        self._preview = preview
        self._clock = clock
        self._format = wanted
        self._limits = limits
        self._wanted = False
        self._loop: CameraLoop | None = None
        self._told: tuple[str, str | None] | None = None
        self.box: FrameBox | None = None

    def want(self, *, open_: bool) -> None:
        """Whether the camera should be open; ``follow`` makes it so."""
        with self._desk.lock:
            self._wanted = open_

    def forget(self) -> None:
        """Drop the frame that waits for the analysis; from any thread."""
        box = self.box
        if box is not None:
            box.clear()

    @property
    def info(self) -> CameraInfo:
        """The camera that is open. Raises ``CameraLost`` when none is."""
        if self._loop is None:
            raise CameraLost("no camera is open")
        return self._loop.source.info

    def follow(self) -> None:
        """Open or close as wanted."""
        if self._wanted and self._loop is None:
            self._open()
        elif not self._wanted and self._loop is not None:
            self.close()

    def tell(self, instruction: str, side: str | None) -> None:
        """Tell a simulated person what the screen says, once for each new thing it says."""
        source: object = self._loop.source if self._loop else None
        if self._told != (instruction, side) and isinstance(source, Directed):
            source.tell(instruction, side)
        self._told = (instruction, side)

    def close(self) -> None:
        """Give the camera back and forget its frames."""
        loop, self._loop, self.box, self._told = self._loop, None, None, None
        if loop is not None and not loop.stop(p.JOIN_LIMIT):
            _log.warning("camera %s did not stop in time", loop.source.info.id)

    def _open(self) -> None:
        try:
            source = self._factory()
        except CameraFault as fault:
            self._say(CameraFailed(fault.code, None))
            self.want(open_=False)
            return
        self.box = FrameBox(self._preview, self._desk)
        self._loop = CameraLoop(
            source,
            wanted=self._format,
            mailbox=self.box,
            on_fault=self._on_fault,
            on_back=self._on_back,
            limits=self._limits,
            clock=self._clock,
        )
        self._loop.start()

    def _on_fault(self, fault: CameraFault, retry_at: float | None) -> None:
        self._say(CameraFailed(fault.code, retry_at))

    def _on_back(self, _got: Format) -> None:
        self._say(CameraBack())

    def _say(self, event: Event) -> None:
        with self._desk.lock:
            if self._wanted:
                self._desk.say(event)

"""Frames per second at 1280x720 through mailbox and engine, while the kiosk's capture page paints each of them."""

import statistics
import time
from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from hardware.camera.frame import Frame
from hardware.hand.landmarks import HandFinder
from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.capture.service import CaptureService
from kiosk.flows.events import Event, HandSeen, PalmCaptured
from kiosk.flows.states import Capture, Purpose
from kiosk.theme.look import Look
from kiosk.theme.type import best_family
from kiosk.views.desk import Desk
from kiosk.views.fills import fill_alone
from kiosk.views.pages.capture import CapturePage
from kiosk.views.widgets.preview_worker import mirrored_image
from kiosk.views.window import MainWindow
from tests.benchmarks.people import frames
from tests.benchmarks.reel import Reel
from tests.benchmarks.table import median_ms, show, timed
from tests.benchmarks.watched import WatchedEngine

WIDTH, HEIGHT, AIM = 1280, 720, 30
COUNT, WARM_S, SECONDS = 60, 3.0, 20.0
BEAT_MS = 5


class Screen(QObject):
    """What the GUI thread did: when it painted a new picture, and how long it was away from its event loop."""

    def __init__(self, page: CapturePage) -> None:
        super().__init__()
        self.painted: list[float] = []
        self.beats: list[float] = []
        self._page, self._last = page, -1
        page.finder.installEventFilter(self)
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.beats.append(time.monotonic()))
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count pictures, not paintings: one that is painted twice counts once."""
        picture = self._page.finder.picture
        if event.type() is QEvent.Type.Paint and picture and picture.frame.sequence != self._last:
            self._last = picture.frame.sequence
            self.painted.append(time.monotonic())
        return False

    def stalls(self, since: float) -> list[float]:
        """Milliseconds that each beat was late."""
        beats = [beat for beat in self.beats if beat >= since]
        return [max(0.0, (later - earlier) * 1000 - BEAT_MS) for earlier, later in pairwise(beats)]


class Run:
    """Camera, mailbox, engine and window as in the kiosk; a capture that ends is begun again at once."""

    def __init__(self, pictures: list[Frame]) -> None:
        self.camera, self.captures = Reel(pictures), 0
        self.engine = WatchedEngine()
        self.service = CaptureService(lambda: self.camera, lambda: self.engine, self._again, level=LivenessLevel.NONE)
        desk = Desk(lambda _event: None, time.monotonic, self.service.preview.take)
        self.window = MainWindow(desk, Look(family=best_family()))
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        self.window.render_screen(Capture(Purpose.VERIFY, Side.RIGHT, (Side.RIGHT,)))
        page = self.window.current
        assert isinstance(page, CapturePage)
        self.page, self.screen = page, Screen(page)

    def _again(self, event: Event) -> None:
        if isinstance(event, HandSeen):
            return
        self.captures += isinstance(event, PalmCaptured)
        self.service.capture(Side.RIGHT, Purpose.VERIFY)

    def watch(self) -> float:
        """Let everything run; returns when the measured part began (monotonic seconds)."""
        self.service.open()
        self.service.capture(Side.RIGHT, Purpose.VERIFY)
        _live(WARM_S)
        start = time.monotonic()
        _live(SECONDS)
        return start

    def close(self) -> None:
        """End threads and window."""
        self.service.shutdown()
        self.window.close()


def main() -> None:
    """Print what came through, beside what each part can do alone."""
    fill_alone()
    application = QApplication.instance() or QApplication([])
    pictures = frames(COUNT, WIDTH, HEIGHT)
    bare = _bare_landmarker(pictures)
    run = Run(pictures)
    try:
        start = run.watch()
        painting = _bare_painting(run, pictures)
        _report(run, start, bare, painting)
    finally:
        run.close()
        application.processEvents()


def _report(run: Run, start: float, bare: float, painting: float) -> None:
    def rate(times: Iterable[float]) -> float:
        return sum(start <= moment < start + SECONDS for moment in times) / SECONDS

    camera, analysed, painted = rate(run.camera.delivered), rate(run.engine.done), rate(run.screen.painted)
    rows = [
        ("camera", camera, camera / AIM),
        ("analysed", analysed, analysed / AIM),
        ("painted, new pictures only", painted, painted / AIM),
        ("yardstick: bare landmarker, lone thread", bare, bare / AIM),
        ("yardstick: bare painting, nothing else", painting, painting / AIM),
    ]
    show(f"frames, {WIDTH}x{HEIGHT}, per second over {SECONDS:.0f} s", ("what", "1/s", f"of the aim {AIM}"), rows)
    stalls = sorted(run.screen.stalls(start))
    drops = 1 - analysed / camera
    print(f"  drops {drops:.1%}; frame to analysis {median_ms(run.engine.delays):.0f} ms; {run.captures} captures")
    print(f"  GUI thread away: longest {stalls[-1]:.0f} ms, 99 of 100 under {stalls[len(stalls) * 99 // 100]:.0f} ms")


def _bare_landmarker(pictures: list[Frame]) -> float:
    with HandFinder() as finder:
        return 1000 / median_ms(timed(lambda frame=frame: finder.find(frame)) for frame in 2 * pictures)


def _bare_painting(run: Run, pictures: list[Frame]) -> float:
    """The last picture scaled, mirrored and painted over and over, with camera and engine shut down."""
    finder = run.page.finder
    run.service.shutdown()

    def once(frame: Frame) -> Callable[[], None]:
        def paint() -> None:
            mirrored_image(frame, finder.width(), finder.height())
            finder.repaint()

        return paint

    return 1 / statistics.median(timed(once(frame)) for frame in pictures)


def _live(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()

"""The kiosk with its face: runner, window, bridge, clock tick, exception hooks and the one way to quit."""

import logging
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from types import FrameType
from typing import Protocol

from PySide6.QtCore import QEventLoop

from kiosk.audit.chronicle import Chronicle, unwritten
from kiosk.capture.picture import CapturePicture
from kiosk.flows.events import Broke, Event
from kiosk.flows.rules import Rules
from kiosk.flows.states import Screen
from kiosk.flows.time import Leaving
from kiosk.health import Checkup, Sight
from kiosk.journal import Journal
from kiosk.languages import USUAL
from kiosk.operator.office import Office
from kiosk.ports import Capture, Pages, Server, StaffCall, TokenSink
from kiosk.remote_settings.watch import SettingsWatch
from kiosk.runner import Kiosk, Post
from kiosk.sound.herald import Herald
from kiosk.staff_call import NobodyToCall
from kiosk.sweeping import Sweeper
from kiosk.theme.look import Look
from kiosk.views.bridge import Bridge
from kiosk.views.desk import Desk
from kiosk.views.first_paint import FirstPaint
from kiosk.views.hooks import ExceptionHooks
from kiosk.views.lock import KioskLock
from kiosk.views.operator.backstage import OperatorPages
from kiosk.views.operator.entrance import Entrance
from kiosk.views.operator.means import Means
from kiosk.views.quitter import Quitter
from kiosk.views.screens import PRIMARY, Screens
from kiosk.views.texts.prompts import prompts
from kiosk.views.timers import timer
from kiosk.views.window import MainWindow, Status
from kiosk.work import Workers

log = logging.getLogger(__name__)

TICK_MS = 100
RESTART = 75
"""The exit status that asks for another start, ``EX_TEMPFAIL`` of sysexits: a failure to a service manager."""


class Preview(Protocol):
    """Where the newest picture is taken from: ``kiosk.capture.preview.Preview``."""

    def take(self) -> CapturePicture | None:
        """The newest picture, once."""
        ...


class SeeingCapture(Capture, Protocol):
    """A capture service with a picture to show."""

    def warm(self) -> None:
        """Load what the first capture needs; called when the first page is on the screen, which loading would delay."""
        ...

    def silent(self) -> float:
        """For how many seconds it has shown no sign of life; 0 while nothing is looked for."""
        ...

    @property
    def preview(self) -> Preview:
        """Its newest-only preview."""
        ...


@dataclass(frozen=True, slots=True)
class Parts:
    """What a kiosk is made of. ``close`` holds what is to be closed last, by name; ``pen`` writes the journal.

    Without ``office`` there is no way in for staff, and it is always open; ``operator_pages`` lie behind the entry.
    """

    server: Server
    make_capture: Callable[[Post], SeeingCapture]
    journal: Journal
    sink: TokenSink
    rules: Rules
    status: Status = field(default_factory=Status)
    chronicle: Chronicle = field(default_factory=unwritten)
    languages: tuple[str, ...] = USUAL
    clock: Callable[[], float] = time.monotonic
    staff: StaffCall = field(default_factory=NobodyToCall)
    staff_hint: str = ""
    office: Office | None = None
    operator_pages: OperatorPages = field(default_factory=dict)
    close: tuple[tuple[str, Callable[[], object]], ...] = ()
    pages: Pages | None = None
    pen: Workers | None = None
    herald: Herald | None = None
    remote: SettingsWatch | None = None
    tell_health: Callable[[bytes], None] | None = None
    health_seconds: float = 60.0


class Shell:
    """Make it in the GUI thread after the application; ``start`` shows the first page, ``quit`` ends everything.

    ``watch`` hears of every screen after it is shown, for demos and tests. Whoever runs it may set ``on_painted``,
    called when the first page is on the screen, and ``on_leaving``, called when quitting begins.
    """

    def __init__(self, parts: Parts, look: Look, watch: Callable[[Screen], None] = lambda _screen: None) -> None:
        self._watch = watch
        self.on_painted: Callable[[], None] = lambda: None
        self.on_leaving: Callable[[], None] = lambda: None
        self._status = 0
        self._chronicle = parts.chronicle
        # A loop of our own: once the application's has quit, no other loop runs in this process any more.
        self._loop = QEventLoop()
        self._quitter = Quitter()
        self.bridge = Bridge()
        self._capture: SeeingCapture | None = None
        self._make_capture = parts.make_capture
        self._door = parts.office.door if parts.office else None
        self.kiosk = self._make_kiosk(parts)
        self.herald = parts.herald or Herald(None, parts.clock)
        self._staff = parts.staff
        self.window = MainWindow(self._desk(parts), look, self.quit)
        self.window.set_status(parts.status)
        self.lock = KioskLock(self.window)
        self.screens = Screens(self.window, self.lock, look)
        means = Means(self.kiosk.aside, self.bridge.post, lambda: self.kiosk.camera_trouble, self.quit, self.restart)
        self.entrance = Entrance(self.window, parts.office, means, parts.operator_pages) if parts.office else None
        self.hooks = ExceptionHooks(self._broken_from_anywhere)
        self._remote, self._sweeper = parts.remote, Sweeper(parts.clock)
        self._ticker = timer("tick", TICK_MS, *self._ticking())
        self.checkup = self._make_checkup(parts)
        self._health = timer("health", round(parts.health_seconds * 1000), self._look)
        self._plan_quitting(parts)

    def _make_kiosk(self, parts: Parts) -> Kiosk:
        return Kiosk(
            server=parts.server,
            make_capture=self._keep_capture,
            journal=parts.journal,
            sink=parts.sink,
            rules=parts.rules,
            enter=self.bridge.post,
            on_screen=self._on_screen,
            witness=parts.chronicle.saw,
            on_language=self._on_language,
            on_leaving=self._page_leaves,
            closed=self._door.look if self._door else lambda: None,
            clock=parts.clock,
            pages=parts.pages,
            pen=parts.pen,
        )

    def _ticking(self) -> tuple[Callable[[], None], ...]:
        return self.kiosk.tick, self.herald.tick, self._look_for_settings, self._sweeper.tick

    def _make_checkup(self, parts: Parts) -> Checkup | None:
        if parts.office is None:
            return None
        return Checkup(
            parts.office.facts,
            self._sight,
            server_answers=parts.office.server_answers,
            aside=self.kiosk.aside,
            clock=parts.office.clock,
            push=parts.tell_health,
        )

    def _sight(self) -> Sight:
        staff = self.entrance is not None and self.entrance.inside is not None
        return Sight(self.kiosk.visit.screen, self.kiosk.camera_trouble, self.kiosk.unsettled, staff)

    def _desk(self, parts: Parts) -> Desk:
        return Desk(
            self.kiosk.dispatch,
            parts.clock,
            self._picture,
            phones=bool(parts.rules.without_palm),
            herald=self.herald,
            languages=parts.languages,
            call_staff=self._call_staff,
            staff_hint=parts.staff_hint,
        )

    def start(self, *, fullscreen: bool = False, screen: str = PRIMARY, cover: bool = True) -> None:
        """Show the window and the first page; from now on time passes.

        In full screen it fills ``screen`` and covers the others, see ``Screens``.
        """
        self.hooks.install()
        self._chronicle.started()
        self.kiosk.start()
        FirstPaint(self.window, self._warm)
        if fullscreen:
            self.lock.engage(self.window.scan.keys)
            self.screens.engage(screen, cover=cover)
        else:
            self.window.show()
        self._ticker.start()

    def run(self) -> int:
        """Run until somebody quits; a termination signal quits as cleanly as a person."""
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, self._on_signal)
        try:
            self._loop.exec()
        finally:
            self.quit()
        return self._status

    def send(self, event: Event) -> None:
        """An event as a page would send it; in the GUI thread only."""
        self.kiosk.dispatch(event)

    def silent(self) -> float:
        """For how many seconds the analysis of pictures has shown no sign of life."""
        return self._capture.silent() if self._capture else 0.0

    def come_to_front(self) -> None:
        """Somebody started the kiosk a second time."""
        self.window.raise_()
        self.window.activateWindow()

    def prepare_to_stop(self, seconds: int) -> bool:
        """Let nobody begin for so long, with a page that says so; False, and nothing changes, while somebody is here.

        After 0 seconds, and when the time is over and nobody has stopped the kiosk, it is open again.
        """
        if self._door is None or not self._sight().idle:
            return False
        self._door.pause(seconds)
        self.kiosk.tick()
        return True

    def restart(self) -> None:
        """Quit, and ask whoever started the kiosk to start it again."""
        self._status = RESTART
        self.quit()

    def quit(self) -> None:
        """Stop everything in order; harmless when called again."""
        self._quitter.quit()

    def _plan_quitting(self, parts: Parts) -> None:
        quitter = self._quitter
        quitter.add("say that it ends", self._say_leaving)
        quitter.add("stop the clock", self._ticker.stop)
        quitter.add("look after nothing any more", self._health.stop)
        if self.entrance:
            quitter.add("close the hidden entry", self.entrance.close)
        quitter.add("let the window go", self.lock.release)
        quitter.add("uncover other screens", self.screens.release)
        quitter.add("wipe and close the window", self.window.close)
        quitter.add("stop camera and background", self.kiosk.close)
        quitter.add("close the book", self._chronicle.stopped)
        quitter.add("let nothing in any more", self.bridge.close)
        for name, step in parts.close:
            quitter.add(name, step)
        quitter.add("give the exception hooks back", self.hooks.remove)
        quitter.add("leave the event loop", self._loop.quit)

    def _say_leaving(self) -> None:
        self.on_leaving()

    def _keep_capture(self, post: Post) -> SeeingCapture:
        self._capture = self._make_capture(post)
        return self._capture

    def _warm(self) -> None:
        if self._quitter.quitting:
            return
        if self._capture:
            self._capture.warm()
        self.herald.prepare(prompts())
        self._look()
        self._health.start()
        self.on_painted()  # at the end: it may be told to quit

    def _look(self) -> None:
        if self.checkup:
            self.checkup.look()

    def _picture(self) -> CapturePicture | None:
        return self._capture.preview.take() if self._capture else None

    def _on_screen(self, screen: Screen) -> None:
        self._sweeper.shown(screen)
        self.window.render_screen(screen)
        self.screens.tell(screen)
        if self.entrance:
            self.entrance.hold()
        self._watch(screen)

    def _on_language(self, code: str) -> None:
        self.window.speak(code)
        self.screens.say_again()
        self.herald.prepare(prompts())
        if self.entrance:
            self.entrance.hold()

    def _page_leaves(self, leaving: Leaving | None) -> None:
        self.window.show_leaving(leaving)

    def _call_staff(self, page: str, told: Callable[[bool], None]) -> None:
        self.kiosk.aside(partial(self._staff.call, page), told)

    def _look_for_settings(self) -> None:
        if self._remote and self._remote.due():
            self.kiosk.aside(self._remote.run, lambda _done: None)

    def _broken_from_anywhere(self) -> None:
        self.bridge.post(self._broken)

    def _broken(self) -> None:
        """A bug ends the visit: wipe the screen, show the fault, go on."""
        try:
            self.window.wipe()
        except Exception:
            # Left to the hook, an error in here would come back here for ever.
            log.exception("wiping failed")
        self.kiosk.dispatch(Broke("internal_error"))

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self.bridge.post(self.quit)

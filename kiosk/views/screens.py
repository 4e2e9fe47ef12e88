"""Which screen the kiosk fills, and what the others show. Screens come, go and turn while it runs."""

import logging
from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QMetaObject, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from kiosk.flows.states import Closed, Home, Screen
from kiosk.theme.look import Look
from kiosk.views.lock import KioskLock, fill
from kiosk.views.second_screen import SecondScreen

log = logging.getLogger(__name__)

PRIMARY = "primary"
_PLACED_MS = 700


def chosen(screens: Sequence[QScreen], wanted: str) -> QScreen | None:
    """The screen of that name, else with that number from 1; ``primary`` is the first. None: it is not there."""
    if wanted == PRIMARY:
        return screens[0] if screens else None
    named = next((screen for screen in screens if screen.name().casefold() == wanted.casefold()), None)
    if named is not None or not (wanted.isascii() and wanted.isdecimal()):
        return named
    return screens[int(wanted) - 1] if 0 < int(wanted) <= len(screens) else None


class Screens(QObject):
    """Does nothing before it is engaged, in full screen. ``covers``: what lies on the other screens, by their names."""

    def __init__(self, window: QWidget, lock: KioskLock, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._lock = lock
        self._look = look
        self._wanted = PRIMARY
        self._cover = True
        self._state: Home | Closed = Home()
        self._engaged = False
        self._connections: list[QMetaObject.Connection] = []
        self._missed = False
        self.covers: dict[str, SecondScreen] = {}

    def engage(self, wanted: str = PRIMARY, *, cover: bool = True) -> None:
        """Fill that screen and follow it from now on; after ``KioskLock.engage``.

        ``wanted`` is a name, a number from 1 or ``primary``. Without ``cover`` other screens are left alone.
        """
        self._wanted, self._cover, self._engaged = wanted, cover, True
        self._connections = list(self._listen())
        self._settle()

    def release(self) -> None:
        """Follow no more and uncover the others; harmless when it was not engaged."""
        if self._engaged:
            self._engaged = False
            for connection in self._connections:
                QObject.disconnect(connection)
            self._keep(())

    def tell(self, screen: Screen) -> None:
        """Visitors see another page; the other screens only say whether the kiosk is open."""
        state = screen if isinstance(screen, Closed) else Home()
        if state != self._state:
            self._state = state
            self.say_again()

    def say_again(self) -> None:
        """In the language that is spoken now."""
        for cover in self.covers.values():
            cover.tell(self._state)

    def _listen(self) -> Iterator[QMetaObject.Connection]:
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - a window has one
        yield application.screenAdded.connect(self._added)
        yield application.screenRemoved.connect(self._soon)
        yield application.primaryScreenChanged.connect(self._soon)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._soon)

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon)
        self._soon()

    def _soon(self, _changed: object = None) -> None:
        """Screens come and go in several steps: look at them when the last is done."""
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        if not self._engaged:
            return
        screens = [screen for screen in QGuiApplication.screens() if not screen.geometry().isEmpty()]
        found = chosen(screens, self._wanted)
        self._say_missing(screens, found)
        target = found or next(iter(screens), None)
        if target is None:
            return  # none at all for now: the first that comes is taken
        _fill(self._window, target)
        # Screens that show the same picture are one: a cover there would hide the kiosk itself.
        others = [screen for screen in screens if not screen.geometry().intersects(target.geometry())]
        self._keep(others if self._cover else ())
        if self.covers:
            self._window.activateWindow()  # some systems give the keys to whatever was shown last

    def _keep(self, others: Sequence[QScreen]) -> None:
        """Cover these, and no others."""
        names = {screen.name(): screen for screen in others}
        for name in [name for name in self.covers if name not in names]:
            cover = self.covers.pop(name)
            self._lock.forget(cover)
            cover.close()
            cover.deleteLater()
        for name, screen in names.items():
            if name not in self.covers:
                self.covers[name] = SecondScreen(self._look)
                self.covers[name].tell(self._state)
                self._lock.guard(self.covers[name])
            _fill(self.covers[name], screen)
        if names:
            QTimer.singleShot(_PLACED_MS, self, self._check_placed)

    def _check_placed(self, *, surely: bool = False) -> None:
        """A compositor that puts windows where it likes (cage: over all screens, weston: on one) hides the kiosk.

        Twice, since a screen may be turning at this moment.
        """
        if not (self._engaged and any(self._is_misplaced(name, cover) for name, cover in self.covers.items())):
            return
        if not surely:
            QTimer.singleShot(_PLACED_MS, self, partial(self._check_placed, surely=True))
        else:
            log.error("windows are not put on the screens they are for: the other screens are not covered")
            self._cover = False
            self._settle()

    def _is_misplaced(self, name: str, cover: SecondScreen) -> bool:
        there = cover.screen()
        return there.name() != name or there == self._window.screen() or cover.size() != there.size()

    def _say_missing(self, screens: Sequence[QScreen], found: QScreen | None) -> None:
        missed = found is None and bool(screens)
        if missed and not self._missed:
            log.warning("the screen %r is not there, the kiosk is on %r", self._wanted, screens[0].name())
        self._missed = missed


def _fill(widget: QWidget, screen: QScreen) -> None:
    """Full screen there; nothing happens where it is so already."""
    widget.winId()  # a window that was never shown has no screen of its own yet
    if widget.screen() != screen:
        if widget.isVisible():
            widget.showNormal()  # full screen ties a window to its screen
        widget.setScreen(screen)
    if widget.geometry() != screen.geometry():
        widget.setGeometry(screen.geometry())
    if not (widget.isVisible() and widget.isFullScreen()):
        fill(widget)

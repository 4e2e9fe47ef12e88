"""A kiosk with its face in this process, and the events of whoever comes to it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from hardware.camera.source import CameraSource
from hardware.palm.side import Side
from kiosk import app
from kiosk.flows.events import BackHome, Begin, Chosen, Consented, Entered, Event, Retried, SidesChosen
from kiosk.flows.states import Capture, Choose, ChooseSide, Consent, Home, Outcome, Purpose, Result, Screen, Who
from kiosk.ports import TokenSink
from kiosk.runner import Post
from kiosk.secret import Secret
from kiosk.views.shell import SeeingCapture, Shell
from tests.benchmarks.place import Place

PATIENCE_S = 60.0


class Visitor:
    """Goes through a visit page by page, as fast as pages come."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def enroll(self, key: Secret) -> None:
        """Enroll the right palm."""
        self._come(Purpose.ENROLL, key)
        self._until(Consent)
        self._send(Consented(True))
        self._end(Outcome.ENROLLED)

    def verify(self, user_id: str) -> None:
        """Verify with the right palm."""
        self._come(Purpose.VERIFY, Secret(user_id))
        self._end(Outcome.VERIFIED)

    def _come(self, purpose: Purpose, who: Secret) -> None:
        self._until(Home)
        self._send(Begin())
        self._until(Choose)
        self._send(Chosen(purpose))
        self._until(Who)
        self._send(Entered(who))

    def _end(self, outcome: Outcome) -> None:
        self._until(Capture, ChooseSide)
        if isinstance(self._screen, ChooseSide):
            self._send(SidesChosen((Side.RIGHT,)))
        self._until(Result)
        while isinstance(self._screen, Result) and self._screen.may_retry:
            # On a loaded machine a gesture may be too quick for so few frames; a person would try again.
            self._send(Retried())
            self._until(Capture)
            self._until(Result)
        ended = self._screen
        if not isinstance(ended, Result) or ended.outcome is not outcome:
            raise RuntimeError(f"a visit ended {ended!r}, expected {outcome}")
        self._send(BackHome())

    @property
    def _screen(self) -> Screen:
        return self._shell.kiosk.visit.screen

    def _send(self, event: Event) -> None:
        self._shell.send(event)

    def _until(self, *kinds: type[Any]) -> None:
        self.wait(lambda: isinstance(self._screen, kinds))

    def wait(self, true: Callable[[], bool]) -> None:
        """Let the kiosk live until ``true``; its clock ticks ten times a second, so no look comes much too late."""
        deadline = time.monotonic() + PATIENCE_S
        while not true():
            if time.monotonic() > deadline:
                raise RuntimeError(f"still at {self._screen!r}")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


@contextmanager
def visitor(
    where: Place,
    make_source: Callable[[], CameraSource],
    *,
    sink: TokenSink | None = None,
    make_capture: Callable[[Post], SeeingCapture] | None = None,
    watch: Callable[[Screen], None] = lambda _screen: None,
) -> Iterator[Visitor]:
    """The kiosk is up inside the block. ``make_capture`` replaces its capture service; ``watch`` hears of pages."""
    app.make_application(where.settings)
    parts = app.assemble(where.settings, where.profile, sink=sink, make_source=make_source)
    if make_capture is not None:
        parts = replace(parts, make_capture=make_capture)
    shell = app.launch(where.settings, parts, watch=watch)
    try:
        yield Visitor(shell)
    finally:
        shell.quit()
        QApplication.processEvents()

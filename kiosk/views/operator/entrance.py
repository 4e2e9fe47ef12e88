"""The hidden entry: five touches in a corner or three keys at once, then a PIN, then the operator area.

No visitor does either by accident, and whoever does without a PIN sees a pad that grows slower.
"""

import logging
from collections import deque
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from kiosk.errors import OperatorError
from kiosk.flows.events import Cancelled
from kiosk.flows.states import Closed, Home
from kiosk.operator.entry import Answer
from kiosk.operator.office import Office
from kiosk.operator.roles import Member
from kiosk.secret import Secret
from kiosk.views.lock import STAFF_KEYS
from kiosk.views.operator.area import OperatorArea
from kiosk.views.operator.backstage import OperatorPages
from kiosk.views.operator.curtain import Curtain
from kiosk.views.operator.means import Means
from kiosk.views.operator.pin_page import PinPage
from kiosk.views.window import MainWindow

log = logging.getLogger(__name__)

TOUCHES, WITHIN_S = 5, 3.0
PIN_IDLE_S, AREA_IDLE_S = 30.0, 120.0

_LOOK_MS = 500


class Entrance(QObject):
    """Watches the whole application; make it after the window. ``leave`` closes whatever is open."""

    def __init__(self, window: MainWindow, office: Office, means: Means, pages: OperatorPages) -> None:
        super().__init__(window)
        self._window = window
        self._office = office
        self._means = means
        self._pages = pages
        self._touches: deque[float] = deque(maxlen=TOUCHES)
        self._stamp = -1
        self._heard = 0.0
        self.curtain = Curtain(window)
        window.in_front.append(self.curtain)
        self._timer = QTimer(self)
        self._timer.setObjectName("entrance")
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._watch(True)

    @property
    def inside(self) -> PinPage | OperatorArea | None:
        """What is open, if anything."""
        return self.curtain.shown

    def open(self) -> None:
        """Ask for a PIN; a visit that is under way ends first, with everything of it forgotten."""
        if self.inside is not None:
            return
        self._touches.clear()
        if not isinstance(self._window.shown, Home | Closed | None):
            self._window.desk.send(Cancelled())
        page = PinPage(self._office.entry.wait)
        page.submitted.connect(self._judge)
        page.back.connect(self.leave)
        self._show(page)
        try:
            if not self._office.entry.open():
                page.shut("entry.unset")
        except OperatorError as error:
            log.error("nobody can come in: %s", error)
            page.shut("entry.broken")

    def leave(self) -> None:
        """Close and wipe; visitors have their page back."""
        self._timer.stop()
        self.curtain.draw_back()

    def hold(self) -> None:
        """A page of the visitors was renewed behind it: stay in front and keep the focus."""
        self.curtain.hold()

    def close(self) -> None:
        """Leave, and watch no more."""
        self._watch(False)
        self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count touches in the corner, know the keys, and know that somebody is at work."""
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress:
            self._heard = self._window.desk.now()
            self._touched(cast("QMouseEvent", event))
        elif kind is QEvent.Type.KeyPress:
            self._heard = self._window.desk.now()
            pressed = cast("QKeyEvent", event)
            if (pressed.modifiers(), pressed.key()) == STAFF_KEYS:
                self.open()
        return False

    def _touched(self, event: QMouseEvent) -> None:
        """One touch comes by here once for each widget it is offered to: its time tells that it is the same."""
        if event.timestamp() == self._stamp:
            return
        self._stamp = event.timestamp()
        at = self._window.mapFromGlobal(event.globalPosition().toPoint())
        side = self._window.look.target
        if not QRect(0, 0, side, side).contains(at):
            self._touches.clear()
            return
        self._touches.append(self._window.desk.now())
        if len(self._touches) == TOUCHES and self._touches[-1] - self._touches[0] <= WITHIN_S:
            # After this touch has run its course: what it falls on is still the visitors'.
            QTimer.singleShot(0, self, self.open)

    def _judge(self, pin: Secret) -> None:
        self._means.aside(lambda: self._answer(pin), self._answered)

    def _answer(self, pin: Secret) -> Answer | None:
        try:
            return self._office.entry.judge(pin)
        except OperatorError as error:
            log.error("nobody can come in: %s", error)
            return None

    def _answered(self, answer: Answer | None) -> None:
        page = self.inside
        if not isinstance(page, PinPage):
            return
        if answer is None:
            page.shut("entry.broken")
        elif answer.member is None:
            page.refused()
        else:
            self._admit(answer.member)

    def _admit(self, member: Member) -> None:
        area = OperatorArea(self._means.backstage(self._office, member), self._pages)
        area.left.connect(self.leave)
        self._show(area)
        area.enter()

    def _show(self, page: PinPage | OperatorArea) -> None:
        self._heard = self._window.desk.now()
        self.curtain.draw(page, self._window.look)
        self._timer.start()

    def _look(self) -> None:
        """Nobody is at work any more: leave."""
        patience = PIN_IDLE_S if isinstance(self.inside, PinPage) else AREA_IDLE_S
        if self._window.desk.now() - self._heard >= patience:
            self.leave()

    def _watch(self, on: bool) -> None:
        application = QApplication.instance()
        if application is not None:
            (application.installEventFilter if on else application.removeEventFilter)(self)

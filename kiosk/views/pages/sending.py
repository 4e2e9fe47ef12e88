"""One moment: the server decides; while it cannot be reached the page says when we try again."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kiosk.flows.events import Retried
from kiosk.flows.states import Purpose, Sending
from kiosk.views.desk import Desk
from kiosk.views.pages.page import StagePage
from kiosk.views.texts.lookup import page, say
from kiosk.views.widgets.button import Kind
from kiosk.views.widgets.waiting import Waiting

_LOOK_MS = 100


class SendingPage(StagePage[Sending]):
    """Dots while an answer is due, a ring while we wait to ask again."""

    stands_beside = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._waiting = Waiting()
        super().__init__(desk, self._waiting, parent)
        self._again = self.add_action(Kind.EQUAL, page("fault.again"), self._ask_again, "again")
        self._staff = self.add_action(Kind.EQUAL, say("public", "staff.call"), self.call_staff, "people")
        self.column.paired = True
        self._screen = Sending(Purpose.VERIFY)
        self._whole = 1.0
        self._timer = QTimer(self)
        self._timer.setObjectName("sending")
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._renew)

    def render_state(self, screen: Sending) -> None:
        """Waiting for an answer, or to ask again."""
        self._screen = screen
        for button in (self._again, self._staff):
            button.setVisible(screen.retry_at is not None)
        self._waiting.set_done(screen.done)
        if screen.retry_at is not None:
            self._whole = max(0.1, screen.retry_at - self.desk.now())
        self._renew()

    def stage_height(self, width: int, room: int) -> int:
        """Dots or ring, and the hands above them."""
        return min(room // 2, self.look.px(480 if self._screen.done else 240))

    def enter(self) -> None:
        """Begin to move."""
        self._waiting.start()
        self._timer.start()
        self.column.doors[-1].setFocus()

    def leave(self) -> None:
        """Rest."""
        self._timer.stop()
        self._waiting.stop()

    def _ask_again(self) -> None:
        self.desk.send(Retried())

    def _renew(self) -> None:
        step, retry_at = page(f"purpose.{self._screen.purpose.value}"), self._screen.retry_at
        if retry_at is None:
            self._waiting.set_share(None)
            done = bool(self._screen.done)
            words = page("sending.got" if done else "sending.instruction")
            self.column.tell(step, words, page("sending.help") if done else "")
            return
        left = retry_at - self.desk.now()
        self._waiting.set_share(max(0.0, left) / self._whole)
        seconds = -int(-left // 1)
        words = page("sending.again.help", seconds) if seconds > 0 else page("sending.again.now")
        self.column.tell(step, page("sending.again"), words)

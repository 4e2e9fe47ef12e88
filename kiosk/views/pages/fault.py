"""Fault: what happened in one sentence, what we do about it, when we try again; a code at the foot for staff."""

from PySide6.QtWidgets import QWidget

from kiosk.flows.events import Cancelled, Retried
from kiosk.flows.states import Fault
from kiosk.views.desk import Desk
from kiosk.views.pages.closing import ClosingPage
from kiosk.views.texts.lookup import page, say
from kiosk.views.widgets.button import Button, Kind


class FaultPage(ClosingPage[Fault]):
    """Never the person's fault, and never the end: it says how it goes on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._again = Button(Kind.MAIN, "again", self)
        self._again.say(page("fault.again"))
        self._again.clicked.connect(self._try_now)
        self._home = Button(Kind.EQUAL, parent=self)
        self._home.say(page("fault.home"))
        self._home.clicked.connect(self._leave_visit)
        self._phone = self.add_phone()
        self.set_buttons(self._again, self._phone, self._home)
        self._screen = Fault("unknown")
        self._whole = 1.0

    def render_state(self, screen: Fault) -> None:
        """The sentence for the code, and what is done about it."""
        self._screen = screen
        if screen.retry_at is not None:
            self._whole = max(0.1, screen.retry_at - self.desk.now())
        sign = "camera" if screen.code.startswith(("camera_", "picture_")) else "plug"
        self.mark.show_sign(sign, "muted")
        self.fact.setText(say("faults", screen.code))
        self.next.setText(page("fault.resumes" if screen.resumes else "fault.staff"))
        self.foot.setText(page("fault.code", screen.code))
        self._again.setVisible(screen.resumes)
        self._phone.setVisible(screen.resumes and self.desk.phones)
        self.count()
        self.arrange()

    def count(self) -> None:
        """Seconds until we try again."""
        retry_at = self._screen.retry_at
        if retry_at is None:
            self.left.setText("")
            return
        left = retry_at - self.desk.now()
        seconds = -int(-left // 1)
        self.ring.set_left(max(0.0, left), self._whole)
        before = len(self.left.text())
        self.left.setText(page("fault.retry", seconds) if seconds > 0 else page("fault.retrying"))
        if len(self.left.text()) != before:
            self.arrange()

    def _try_now(self) -> None:
        self.desk.send(Retried())

    def _leave_visit(self) -> None:
        self.desk.send(Cancelled())

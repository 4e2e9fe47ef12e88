"""For you to keep: a receipt that names nobody, and, only if it is asked for, the person's own code."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kiosk.flows.events import BackHome, ReceiptAsked, TryAsked
from kiosk.flows.states import Purpose, Receipt, Slip
from kiosk.views.desk import Desk
from kiosk.views.pages.page import StagePage
from kiosk.views.receipt_text import CODE_LINK, grouped, lines
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.button import Kind
from kiosk.views.widgets.code_card import CodeCard

_LOOK_MS = 200


def today() -> date:
    """Where the kiosk stands."""
    return datetime.now().astimezone().date()


class ReceiptPage(StagePage[Receipt]):
    """One code at a time, so that a photo shows what it was meant to show. ``day`` tells the date."""

    doors = ("help",)

    def __init__(self, desk: Desk, parent: QWidget | None = None, day: Callable[[], date] = today) -> None:
        self.card = CodeCard()
        super().__init__(desk, self.card, parent)
        self._day = day
        self._other = self.add_action(Kind.EQUAL, "", self._turn)
        self._try = self.add_action(Kind.EQUAL, page("result.try"), self._try_it, "verify")
        self._done = self.add_action(Kind.MAIN, page("result.done"), self._home)
        self._screen = Receipt(Slip("", Purpose.ENROLL, (), ""), 0.0)
        self._timer = QTimer(self)
        self._timer.setObjectName("receipt")
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._count)

    def render_state(self, screen: Receipt) -> None:
        """The receipt or the code."""
        self._screen = screen
        if screen.code is None:
            said = lines(screen.slip, self._day())
            self.card.show_code("\n".join(said), (said[-1], said[1]), ". ".join(said))
        else:
            self.card.show_code(CODE_LINK + screen.code, (grouped(screen.code), ""), page("receipt.code"))
        self._other.say(page("receipt.show_code" if screen.code is None else "receipt.show_receipt"))
        self._try.setVisible(screen.may_try)
        self._count()

    def stage_height(self, width: int, room: int) -> int:
        """The code is seen as a whole, with its lines below it."""
        return self.card.height_at(width, room)

    def enter(self) -> None:
        """Count down."""
        self._timer.start()
        self._done.setFocus()

    def leave(self) -> None:
        """Nothing of it stays on the screen."""
        self._timer.stop()
        self.card.wipe()

    def _count(self) -> None:
        kind = "instruction" if self._screen.code is None else "code"
        words = page("receipt.help" if self._screen.code is None else "receipt.code.help")
        left = max(0, -int(-(self._screen.home_at - self.desk.now()) // 1))
        self.column.tell(page("result.home", left), page(f"receipt.{kind}"), words)

    def _turn(self) -> None:
        self.desk.send(ReceiptAsked(code=self._screen.code is None))

    def _try_it(self) -> None:
        self.desk.send(TryAsked())

    def _home(self) -> None:
        self.desk.send(BackHome())

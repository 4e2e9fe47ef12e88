"""With my phone: a code to scan, and what becomes of it. The code changes in its place, so that nothing flashes."""

from PySide6.QtWidgets import QWidget

from kiosk.flows.events import Retried
from kiosk.flows.states import Phone, PhoneState
from kiosk.views.desk import Desk
from kiosk.views.pages.page import StagePage
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.button import Kind
from kiosk.views.widgets.qr_card import QrCard

_OVER = {PhoneState.FAILED, PhoneState.DENIED, PhoneState.EXPIRED}
_SIGNS = {PhoneState.FAILED: "again", PhoneState.DENIED: "cross", PhoneState.EXPIRED: "clock"}


class PhonePage(StagePage[Phone]):
    """One main action, and only when it is over: another code."""

    doors = ("staff", "help", "cancel")
    stands_beside = True
    # A code that is much smaller is hard to scan; then it is scrolled to, as large as can be.
    beside_shares = (0.46,)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.card = QrCard()
        super().__init__(desk, self.card, parent)
        self._again = self.add_action(Kind.MAIN, page("phone.again"), self._ask_again, "again")

    def render_state(self, screen: Phone) -> None:
        """The code while it may be scanned, else a sign; the same words as long as the state is the same."""
        if screen.modules:
            self.card.show_code(screen.modules)
        else:
            self.card.show_sign(_SIGNS.get(screen.state, "phone"))
        self.card.setAccessibleName(page("phone.code" if screen.modules else f"phone.{screen.state.value}"))
        self._again.setVisible(screen.state in _OVER)
        help_line = page("phone.trouble" if screen.trouble else f"phone.{screen.state.value}.help")
        self.column.tell(page("phone.step"), page(f"phone.{screen.state.value}"), help_line)

    def stage_height(self, width: int, room: int) -> int:
        """A code is seen as a whole; a sign may be smaller."""
        return min(width, room) if self.card.scannable else self.look.px(240)

    def enter(self) -> None:
        """No action waits yet; leaving is one key away."""
        self.column.doors[-1].setFocus()

    def leave(self) -> None:
        """Forget the code."""
        self.card.show_sign("phone")

    def _ask_again(self) -> None:
        self.desk.send(Retried())

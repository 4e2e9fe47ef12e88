"""Result: first the fact, then what happens next, and a ring that runs down to the start page."""

from functools import partial

from PySide6.QtWidgets import QWidget

from hardware.palm.side import Side
from kiosk.flows.events import BackHome, Chosen, Event, ReceiptAsked, Retried, TryAsked
from kiosk.flows.states import Outcome, Purpose, Result
from kiosk.views.desk import Desk
from kiosk.views.pages.closing import ClosingPage
from kiosk.views.texts.lookup import known, page, say, say_of
from kiosk.views.widgets.button import Button, Kind

_GOOD = {Outcome.ENROLLED, Outcome.VERIFIED, Outcome.RECOVERED, Outcome.TRIED}
_SIGNS = {
    Outcome.NOT_RECOGNISED: "again",
    Outcome.LOCKED: "clock",
    Outcome.DECLINED: "people",
    Outcome.UNPROVEN: "again",
    Outcome.UNTRIED: "info",
}


class ResultPage(ClosingPage[Result]):
    """Success is felt at once; everything else is neutral and never the person's fault."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._retry = self._offer(Kind.MAIN, "again", "retry", Retried())
        self._try = self._offer(Kind.MAIN, "verify", "try", TryAsked())
        self._enroll = self._offer(Kind.EQUAL, "enroll", "enroll", Chosen(Purpose.ENROLL))
        self._receipt = self._offer(Kind.EQUAL, "", "receipt", ReceiptAsked())
        self._done = self._offer(Kind.EQUAL, "", "done", BackHome())
        self._phone = self.add_phone()
        self.set_buttons(self._retry, self._try, self._enroll, self._receipt, self._phone, self._done)
        self._screen = Result(Purpose.VERIFY, Outcome.UNFINISHED, 0.0)
        self._whole = 1.0

    def render_state(self, screen: Result) -> None:
        """Words, sign and field for the outcome."""
        self._screen = screen
        self._whole = max(0.1, screen.home_at - self.desk.now())
        good = screen.outcome in _GOOD
        self.ground = "success_field" if good else "paper"
        sign = "again" if screen.may_retry else _SIGNS.get(screen.outcome, "people")
        self.mark.show_sign("tick" if good else sign, "success" if good else "muted")
        self.fact.setText(_fact(screen))
        self.next.setText(_next(screen))
        self._retry.setVisible(screen.may_retry)
        self._phone.setVisible(self.desk.phones and not good)
        self._try.setVisible(screen.may_try)
        self._enroll.setVisible(screen.may_enroll)
        self._receipt.setVisible(screen.receipt)
        self.count()
        self.arrange()

    def leave(self) -> None:
        """Stop counting and forget whose result it was."""
        super().leave()
        self.fact.setText("")
        self.next.setText("")

    def count(self) -> None:
        """Seconds until the start page."""
        left = self._screen.home_at - self.desk.now()
        seconds = max(0, -int(-left // 1))
        self.ring.set_left(left, self._whole)
        before = len(self.left.text())
        self.left.setText(page("result.home", seconds))
        if len(self.left.text()) != before:
            self.arrange()

    def _offer(self, kind: Kind, icon: str, code: str, event: Event) -> Button:
        button = Button(kind, icon, self)
        button.say(page(f"result.{code}"))
        button.clicked.connect(partial(self._send, event))
        return button

    def _send(self, event: Event, _checked: bool = False) -> None:
        self.desk.send(event)


def _fact(screen: Result) -> str:
    if screen.outcome is Outcome.ENROLLED and len(screen.sides) == 1:
        return say_of(screen.sides[0], "results", "enrolled")
    if screen.outcome is Outcome.NOT_RECOGNISED and not screen.may_retry:
        return say("results", "not_recognised.final")
    if screen.outcome is Outcome.UNFINISHED and screen.may_retry:
        return say("results", "unfinished.retry")
    return say("results", screen.outcome.value)


def _next(screen: Result) -> str:
    detail = _detail(screen)
    if detail:
        return detail
    code = screen.outcome.value
    if screen.outcome is Outcome.LOCKED and screen.retry_after:
        return say("results", "locked.minutes", max(1, -int(-screen.retry_after // 60)))
    if screen.outcome is Outcome.NOT_RECOGNISED and not screen.may_retry:
        return say("results", "not_recognised.final.next")
    if screen.outcome is Outcome.UNFINISHED and screen.may_retry:
        return say("results", "unfinished.retry.next")
    return say("results", f"{code}.next")


def _detail(screen: Result) -> str:
    """The most useful word about what stood in the way: a hint for the hand, or a reason worth knowing."""
    detail = screen.detail
    if not detail:
        return ""
    if known("results", f"detail.{detail}"):
        return say("results", f"detail.{detail}")
    if detail.startswith("server_"):
        return say("results", "detail.server")
    if known("guidance", detail) and detail not in {"good", "show_hand"}:
        side = screen.sides[0] if screen.sides else Side.RIGHT
        return say("results", "detail.hint", say_of(side, "guidance", detail).rstrip("….").strip())
    return ""

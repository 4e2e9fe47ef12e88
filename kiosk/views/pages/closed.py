"""Closed: why, in one calm sentence, and when it opens again. Nothing here begins anything."""

from datetime import datetime

from PySide6.QtCore import QLocale, QTime

from kiosk.flows.states import Closed
from kiosk.views.pages.closing import ClosingPage
from kiosk.views.texts.lookup import say

_SIGNS = {"hours": "clock", "break": "clock", "repair": "plug"}


class ClosedPage(ClosingPage[Closed]):
    """Stands in for the start page."""

    def render_state(self, screen: Closed) -> None:
        """Why, and until when."""
        self.mark.show_sign(_SIGNS.get(screen.why, "people"), "muted")
        self.fact.setText(say("public", f"closed.{screen.why}"))
        self.next.setText(until(screen))
        self.arrange()

    def enter(self) -> None:
        """Nothing moves."""
        self.staff.setFocus()


def until(screen: Closed) -> str:
    """When it opens again, or what to do meanwhile."""
    if screen.why != "hours":
        return say("public", f"closed.{screen.why}.next")
    if screen.opens is None:
        return say("public", "opens.unknown")
    clock, day = _said(screen.opens)
    if screen.days < 2:
        return say("public", "opens.tomorrow" if screen.days else "opens.today", clock)
    return say("public", "opens.later", day, clock)


def _said(opens: datetime) -> tuple[str, str]:
    """Clock and day as the language says them."""
    locale = QLocale()
    clock = locale.toString(QTime(opens.hour, opens.minute), QLocale.FormatType.ShortFormat)
    return clock, locale.dayName(opens.isoweekday())

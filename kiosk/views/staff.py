"""Calling staff from any page: one moment, then what came of it, large enough to be read from where one stands."""

from collections.abc import Callable
from functools import partial

from kiosk.views.desk import Desk
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.sheet import Sheet


class StaffCaller:
    """Shows itself on the window's ``sheet``; an answer nobody waits for any more shows nothing."""

    def __init__(self, desk: Desk, sheet: Callable[[], Sheet]) -> None:
        self._desk = desk
        self._sheet = sheet
        self._calls = 0
        self._state = "calling"

    def call(self, page: str) -> None:
        """Somebody at ``page`` needs help."""
        self._calls += 1
        self._go_to("calling")
        self._desk.call_staff(page, partial(self._told, self._calls))

    def show(self) -> None:
        """What became of the call so far."""
        words, hint = say("public", f"staff.{self._state}.next"), self._desk.staff_hint
        if hint and self._state != "calling":
            words = f"{words}\n\n{hint}"
        self._sheet().present(say("public", f"staff.{self._state}"), words)

    def _told(self, call: int, heard: bool) -> None:
        if call == self._calls and self._sheet().title == say("public", "staff.calling"):
            self._go_to("called" if heard else "find")

    def _go_to(self, state: str) -> None:
        self._state = state
        self.show()

"""Calling staff from any page: one moment, then what came of it, large enough to be read from where one stands."""

from functools import partial

from kiosk.views.desk import Desk
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.sheet import Sheet


class StaffCaller:
    """Shows itself on the window's sheet; an answer nobody waits for any more shows nothing."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._desk = desk
        self._sheet = sheet
        self._calls = 0

    def call(self, page: str) -> None:
        """Somebody at ``page`` needs help."""
        self._calls += 1
        self._show("calling", say("public", "staff.calling.next"))
        self._desk.call_staff(page, partial(self._told, self._calls))

    def _told(self, call: int, heard: bool) -> None:
        if call != self._calls or self._sheet.title != say("public", "staff.calling"):
            return
        outcome = "called" if heard else "find"
        words = say("public", f"staff.{outcome}.next")
        self._show(outcome, f"{words}\n\n{self._desk.staff_hint}" if self._desk.staff_hint else words)

    def _show(self, code: str, body: str) -> None:
        self._sheet.present(say("public", f"staff.{code}"), body)

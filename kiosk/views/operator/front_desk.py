"""The front desk in the operator area: people, one person, and the covers in which things are done for them."""

import time
from typing import ClassVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.operator.front_desk import (
    LEAST_REASON,
    LEAST_SEARCH,
    LONGEST_REASON,
    LONGEST_SEARCH,
    FrontDesk,
    Snapshot,
)
from kiosk.operator.roles import Role
from kiosk.views.operator.ask_text import AskText
from kiosk.views.operator.deleting import Deleting
from kiosk.views.operator.key_sheet import KeySheet
from kiosk.views.operator.page import OperatorPage
from kiosk.views.operator.people import LONGEST_LINK, PeopleView
from kiosk.views.operator.person import PersonView
from kiosk.views.texts.lookup import desk

LONGEST_NAME = 100
# A code reader types without a pause this long between two characters or before its Enter: seconds.
_READER_PAUSE = 0.5


class FrontDeskPage(OperatorPage):
    """Shows what the front desk says; only here are its covers opened. Left, it forgets everybody."""

    code: ClassVar[str] = "front_desk"
    sign: ClassVar[str] = "people"
    role: ClassVar[Role] = Role.CLERK

    def __init__(self, front: FrontDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.front = front
        self.people = PeopleView(self)
        self.person = PersonView(self)
        self.person.hide()
        self.asking = AskText(self)
        self.deleting = Deleting(self, lambda: front.allowed(Role.OPERATOR), self._delete)
        self.key_sheet = KeySheet(self, lambda: front.key_left, front.tick, front.close_key)
        self._read, self._read_at = "", 0.0
        self._connect()
        front.on_change = self.render_snapshot

    def enter(self) -> None:
        """Whoever types searches."""
        self.render_snapshot(self.front.snapshot)
        self.people.box.setFocus()

    def leave(self) -> None:
        """Forget everybody, and what was typed or shown of them."""
        for cover in (self.asking, self.deleting, self.key_sheet):
            cover.dismiss()
        self.people.box.write("")
        self._read = ""
        self.front.forget()
        self.person.wipe()

    def render_snapshot(self, snapshot: Snapshot) -> None:
        """The people, or one of them; the key over it while there is one."""
        one = snapshot.person is not None
        turned = one is self.person.isHidden()
        self.person.setVisible(one)
        self.people.setVisible(not one)
        self.person.render_snapshot(snapshot)
        self.people.render_snapshot(snapshot)
        if turned:
            (self.person.back if one else self.people.box).setFocus()
        self._render_key(snapshot)

    def arrange(self) -> None:
        """Both views in the same place."""
        side = self.look.px(16 if min(self.width(), self.height()) < 600 else 48)
        inside = QRect(side, side, self.width() - 2 * side, self.height() - 2 * side)
        self.people.setGeometry(inside)
        self.person.setGeometry(inside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A real keyboard or a code reader types into the search; Enter finds, or presses what has the focus.

        Read while a person is open, a code leads to whose it is, and its Enter presses nothing.
        """
        searching = not self.people.isHidden()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish(searching)
        elif searching and event.matches(QKeySequence.StandardKey.Paste):
            self.people.box.type(" ".join(QApplication.clipboard().text().split()))
            self.people.box.setFocus()
        elif event.key() == Qt.Key.Key_Escape and not searching:
            self.front.close_person()
        elif searching and event.key() == Qt.Key.Key_Backspace:
            self.people.box.erase()
        elif searching and event.text() and event.text().isprintable():
            self.people.box.type(event.text())
            self.people.box.setFocus()
        elif not searching and event.text() and event.text().isprintable():
            self._hear(event.text())
        else:
            super().keyPressEvent(event)

    def _hear(self, text: str) -> None:
        """What is typed while a person is open: the beginning of a code, or more of it."""
        read = self._heard()
        self._read, self._read_at = (read + text)[:LONGEST_LINK], time.monotonic()

    def _heard(self) -> str:
        return self._read if time.monotonic() - self._read_at < _READER_PAUSE else ""

    def _finish(self, searching: bool) -> None:
        """Enter."""
        focused, read = self.window().focusWidget(), self._heard()
        self._read = ""
        if searching and focused is self.people.box:
            self.people.search()
        elif read and not searching:
            if not self.front.snapshot.busy:
                self.front.close_person()
                self._search(read)
        elif isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()

    def _connect(self) -> None:
        people, person, front = self.people, self.person, self.front
        people.searched.connect(front.search)
        people.chosen.connect(front.open)
        people.box.clicked.connect(self._type_search)
        people.new.clicked.connect(self._new_person)
        person.back.clicked.connect(front.close_person)
        person.enrollment.clicked.connect(lambda: front.issue("enrollment"))
        person.recovery.clicked.connect(lambda: front.issue("recovery"))
        person.override.clicked.connect(self._ask_reason)
        person.delete.clicked.connect(self._ask_what)

    def _render_key(self, snapshot: Snapshot) -> None:
        if snapshot.key is None:
            self.key_sheet.dismiss()
        elif not self.key_sheet.open and snapshot.person is not None:
            name = snapshot.person.name or snapshot.person.reference
            self.key_sheet.show_key(snapshot.key, name, self.look)

    def _type_search(self) -> None:
        self.asking.ask(
            desk("search"),
            desk("search.find"),
            self._search,
            self.look,
            least=LEAST_SEARCH,
            most=LONGEST_SEARCH,
            text=self.people.box.text(),
        )

    def _search(self, text: str) -> None:
        self.people.box.write(text)
        self.front.search(text)

    def _new_person(self) -> None:
        begun = self.people.box.text()
        self.asking.ask(
            desk("new.reference"),
            desk("new.next"),
            self._name_person,
            self.look,
            least=LEAST_SEARCH,
            most=LONGEST_SEARCH,
            text=begun,
        )

    def _name_person(self, reference: str) -> None:
        def make(name: str) -> None:
            self.front.create(reference, name)

        self.asking.ask(desk("new.name"), desk("new.make"), make, self.look, least=0, most=LONGEST_NAME)

    def _ask_reason(self) -> None:
        person = self.front.snapshot.person
        if person is None or not self.front.allowed(Role.OPERATOR):
            return
        self.asking.ask(
            desk("override.reason", person.name or person.reference),
            desk("override.write"),
            self.front.override,
            self.look,
            least=LEAST_REASON,
            most=LONGEST_REASON,
            counted=True,
        )

    def _ask_what(self) -> None:
        person = self.front.snapshot.person
        if person is not None:
            self.deleting.ask(person, self.look)

    def _delete(self, part: str) -> None:
        if part:
            self.front.delete_part(part)
        else:
            self.front.delete_person()

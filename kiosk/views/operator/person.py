"""One person: what is enrolled, the phones, the last attempts, and what staff can do for them."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.operator.front_desk import Snapshot
from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.operator import person_rows
from kiosk.views.operator.status import Status
from kiosk.views.operator.table import Table
from kiosk.views.texts.lookup import desk
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text

WIDE = 1100
"""Pixels from which the tables stand side by side."""


class PersonView(Styled, QWidget):
    """Head, tables that scroll, and a row of actions at the foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = self._button(Kind.EQUAL, "person.back", "back", bare=True)
        self._name = Text(Role.LEAD, parent=self)
        self._reference = Text(Role.NOTE, "muted", parent=self)
        self.status = Status(self)
        self._scroll = Scroll(self)
        body = self._scroll.body
        self.factors = Table((desk("factors"), ""), (0.55, 0.45), body)
        self.devices = Table((desk("devices"), desk("devices.since")), (0.55, 0.45), body)
        headings = (desk("attempts"), desk("attempts.result"), desk("attempts.score"), desk("attempts.with"))
        self.attempts = Table(headings, (0.31, 0.28, 0.12, 0.29), body)
        self.enrollment = self._button(Kind.MAIN, "person.enrollment", "enroll")
        self.recovery = self._button(Kind.EQUAL, "person.recovery", "recover")
        self.override = self._button(Kind.EQUAL, "person.override", "leave")
        self.delete = self._button(Kind.EQUAL, "person.delete", "cross")
        self.fold = Fold(self._scroll, self._parts, lambda: [self.back], always=True)

    def render_snapshot(self, snapshot: Snapshot) -> None:
        """The person, and what was done or not."""
        person = snapshot.person
        if person is None:
            self.wipe()
            return
        self._name.setText(person.name or person.reference)
        self._reference.setText(person.reference if person.name else "")
        self.factors.show_rows(person_rows.factors(person))
        self.devices.show_rows(person_rows.devices(person))
        self.attempts.show_rows(person_rows.attempts(person))
        state = "person.gone" if person.gone else "person.suspended" if person.suspended else ""
        self.status.tell(snapshot, desk(state) if state else "")
        keys = not snapshot.busy and not person.gone and not person.suspended
        self.enrollment.setEnabled(keys)
        self.recovery.setEnabled(keys and (person.left_palm_enrolled or person.right_palm_enrolled))
        self.override.setEnabled(not snapshot.busy and not person.gone)
        self.delete.setEnabled(not snapshot.busy)
        self.arrange()

    def wipe(self) -> None:
        """Nobody is shown."""
        for text in (self._name, self._reference, self.status):
            text.setText("")
        for table in (self.factors, self.devices, self.attempts):
            table.show_rows(())

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def arrange(self) -> None:
        """Head above, actions below, tables between; with large texts one below the other, the way back beside it."""
        gap = self.look.px(16)
        if self.fold.fold(self.look.text_scale > 1) and not self.fold.on:
            for part in (self.back, self._name, self._reference, self.status, self._scroll, *self._actions()):
                part.raise_()
        if self.fold.on:
            self._scroll.setGeometry(self.rect())
            self._scroll.lay(self._lay_long)
            return
        top = self._arrange_head(gap)
        foot = self._arrange_actions(gap)
        self._scroll.setGeometry(0, top, self.width(), max(0, foot - gap - top))
        self._scroll.lay(self._lay_tables)

    def _actions(self) -> tuple[Button, ...]:
        return self.enrollment, self.recovery, self.override, self.delete

    def _parts(self) -> list[QWidget]:
        return [self._name, self._reference, self.status, *self._actions(), self.factors, self.devices, self.attempts]

    def _lay_long(self, width: int) -> int:
        """Who it is, what can be done, the tables; returns the height."""
        gap, y = self.look.px(16), 0
        self._name.set_role(Role.LEAD)
        for text in (self._name, self._reference, self.status):
            text.setGeometry(0, y, width, text.height_at(width))
            y += text.height() + (gap // 2 if text.text() else 0)
        for button in self._actions():
            button.bare = False
            button.setGeometry(0, y, width, button.height_at(width))
            y += button.height() + gap
        return self._lay_tables(width, y)

    def _arrange_head(self, gap: int) -> int:
        target = self.look.target
        self._put(self.back, QRect(0, 0, target, target))
        width = self.width() - target - gap
        self._name.set_role(Role.LEAD)
        self._name.fit(width, target - self._reference.height_at(width))
        words = self._name.height_at(width) + self._reference.height_at(width)
        y = max(0, (target - words) // 2)
        for text in (self._name, self._reference):
            height = text.height_at(width)
            self._put(text, QRect(target + gap, y, width, height))
            y += height
        below = max(target, y) + gap
        height = self.status.height_at(self.width())
        self.status.setGeometry(0, below, self.width(), height)
        return below + height + (gap if height else 0)

    def _arrange_actions(self, gap: int) -> int:
        """In one row, or in two where the words need it; the top of it."""
        buttons = self._actions()
        widest = max(button.sizeHint().width() for button in buttons)
        columns = 4 if 4 * (widest - self.look.px(76)) + 3 * gap <= self.width() else 2
        rows, target = len(buttons) // columns, self.look.target
        top = self.height() - rows * target - (rows - 1) * self.look.px(8)
        width = (self.width() - gap * (columns - 1)) // columns
        for number, button in enumerate(buttons):
            down, across = divmod(number, columns)
            button.bare = width < widest - self.look.px(40)
            self._put(button, QRect(across * (width + gap), top + down * (target + self.look.px(8)), width, target))
        return top

    def _lay_tables(self, room: int, y: int = 0) -> int:
        gap, top = self.look.px(16), y
        side = room if room < WIDE or self.look.text_scale > 1 else round(room * 0.36)
        for table in (self.factors, self.devices):
            self._in_body(table, QRect(0, y, side, table.height_at(side)), room)
            y += table.height() + gap
        if side == room:
            self._in_body(self.attempts, QRect(0, y, room, self.attempts.height_at(room)), room)
            return y + self.attempts.height()
        rest = room - side - gap
        self._in_body(self.attempts, QRect(side + gap, top, rest, self.attempts.height_at(rest)), room)
        return max(y - gap, top + self.attempts.height())

    def _in_body(self, table: Table, rect: QRect, room: int) -> None:
        if self._mirrored:
            rect.moveLeft(room - rect.right() - 1)
        table.setGeometry(rect)

    def _put(self, widget: QWidget, rect: QRect) -> None:
        if self._mirrored:
            rect.moveLeft(self.width() - rect.right() - 1)
        widget.setGeometry(rect)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _button(self, kind: Kind, code: str, icon: str, *, bare: bool = False) -> Button:
        button = Button(kind, icon, self)
        button.say("" if bare else desk(code), desk(code))
        return button

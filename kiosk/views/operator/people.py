"""People: a box to search with, what was found, and a way to make somebody new."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.client.front_desk import Listed
from kiosk.operator.front_desk import Snapshot
from kiosk.theme.look import Look
from kiosk.views.operator.box import Box
from kiosk.views.operator.row_button import RowButton
from kiosk.views.operator.status import Status
from kiosk.views.texts.lookup import desk
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.styled import Styled, restyle_tree

LONGEST_LINK = 500
"""Characters that a code reader may type: links are longer than what is searched for."""


class PeopleView(Styled, QWidget):
    """Asks by signals; the page answers with snapshots."""

    searched = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = Box(desk("search"), self)
        self.box.most = LONGEST_LINK
        self.seek = Button(Kind.MAIN, parent=self)
        self.seek.say(desk("search.find"))
        self.seek.clicked.connect(self.search)
        self.new = Button(Kind.EQUAL, "enroll", self)
        self.new.say(desk("search.new"))
        self.status = Status(self)
        self.list = Scroll(self)
        self.list.setAccessibleName(desk("search.results"))
        self.fold = Fold(self.list, lambda: [self.box, self.seek, self.new, self.status], always=True)
        self.rows: list[RowButton] = []
        self._shown: tuple[Listed, ...] | None = ()

    def search(self) -> None:
        """Ask for what stands in the box."""
        self.searched.emit(self.box.text())

    def render_snapshot(self, snapshot: Snapshot) -> None:
        """What was found, or why nothing."""
        if snapshot.people != self._shown:
            self._shown = snapshot.people
            self._fill(snapshot.people or ())
        self.status.tell(snapshot, self._advice(snapshot))
        for button in (self.seek, self.new, *self.rows):
            button.setEnabled(not snapshot.busy)
        self.arrange()

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def arrange(self) -> None:
        """Box and buttons in one row where there is width for it; the list takes the rest.

        With large texts all of it scrolls, one below the other.
        """
        gap, target = self.look.px(16), self.look.target
        if self.fold.fold(self.look.text_scale > 1):
            for part in (*((self.box, self.seek, self.new, self.status) if not self.fold.on else ()), *self.rows):
                part.raise_()
        if self.fold.on:
            self.list.setGeometry(self.rect())
            self.list.lay(self._lay_long)
            return
        seek, new = (button.sizeHint().width() for button in (self.seek, self.new))
        wide = self.width() - seek - new - 2 * gap >= self.look.px(360)
        box = self.width() - seek - gap - (new + gap if wide else 0)
        self._put(self.box, QRect(0, 0, box, target))
        self._put(self.seek, QRect(box + gap, 0, seek, target))
        top = 0 if wide else target + gap
        self._put(self.new, QRect(self.width() - new if wide else 0, top, new if wide else self.width(), target))
        below = top + target + gap
        height = self.status.height_at(self.width())
        self.status.setGeometry(0, below, self.width(), height)
        below += height + (gap if height else 0)
        self.list.setVisible(bool(self.rows))  # nothing to hear where there is nothing to see
        self.list.setGeometry(0, below, self.width(), max(0, self.height() - below))
        self.list.lay(self._lay_rows)

    def _lay_rows(self, width: int, y: int = 0) -> int:
        for row in self.rows:
            row.setGeometry(0, y, width, row.height_at(width))
            y += row.height() + self.look.px(8)
        return y

    def _lay_long(self, width: int) -> int:
        gap, y = self.look.px(12), 0
        self.box.setGeometry(0, y, width, self.look.target)
        y += self.look.target + gap
        for button in (self.seek, self.new):
            button.setGeometry(0, y, width, button.height_at(width))
            y += button.height() + gap
        self.status.setGeometry(0, y, width, self.status.height_at(width))
        return self._lay_rows(width, y + self.status.height() + gap)

    def _fill(self, people: tuple[Listed, ...]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(person) for person in people]
        before: QWidget = self.new
        for row in self.rows:
            QWidget.setTabOrder(before, row)
            before = row

    def _row(self, person: Listed) -> RowButton:
        row = RowButton(person.name or person.reference, person.reference if person.name else "", parent=self.list.body)
        row.clicked.connect(partial(self._choose, person.person_id))
        restyle_tree(row, self.look)
        row.show()
        return row

    def _choose(self, person_id: str, _checked: bool = False) -> None:
        self.chosen.emit(person_id)

    def _advice(self, snapshot: Snapshot) -> str:
        if snapshot.people is None:
            return desk("search.hint")
        if not snapshot.people:
            return desk("search.none")
        return desk("search.more") if snapshot.more else ""

    def _put(self, widget: QWidget, rect: QRect) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        widget.setGeometry(rect)

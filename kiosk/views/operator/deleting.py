"""Deleting: what of this person, then what exactly goes, then a button that must be held."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.client.front_desk import Person
from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.operator.cover import Cover
from kiosk.views.operator.hold import HoldButton
from kiosk.views.operator.row_button import RowButton
from kiosk.views.texts.lookup import desk
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.styled import restyle_tree
from kiosk.views.widgets.text import Text, place


@dataclass(frozen=True, slots=True)
class Choice:
    """``part`` is the desk's name for it, "" the whole person; ``says`` what goes, in a sentence."""

    part: str
    words: str
    says: str


def choices(person: Person) -> list[Choice]:
    """What of this person can be deleted."""
    name = person.name or person.reference
    sides = {"left": person.left_palm_enrolled, "right": person.right_palm_enrolled}
    palms = [desk(f"delete.{side}") for side in sides]
    found = [
        Choice(f"palms/{side}", words, desk("delete.palm.says", words, name))
        for (side, there), words in zip(sides.items(), palms, strict=True)
        if there
    ]
    for device in person.devices:
        says = desk("delete.device.says", device.name, name)
        found.append(Choice(f"devices/{device.device_id}", desk("delete.device", device.name), says))
    return [*found, Choice("", desk("delete.person", name), desk("delete.person.says", name))]


class Deleting(Cover):
    """``allowed`` is asked when the whole person is chosen; ``delete`` gets the part when the button was held."""

    def __init__(self, home: QWidget, allowed: Callable[[], bool], delete: Callable[[str], None]) -> None:
        super().__init__(home)
        self._allowed = allowed
        self._delete = delete
        self._title = Text(Role.LEAD, parent=self)
        self._says = Text(Role.BODY, parent=self)
        self._list = Scroll(self)
        self.rows: list[RowButton] = []
        self.keep = Button(Kind.MAIN, parent=self)
        self.keep.say(desk("delete.keep"))
        self.keep.clicked.connect(self.dismiss)
        self.hold = HoldButton("cross", self)
        self.hold.say(desk("delete.hold"))
        self.hold.held.connect(self._held)
        self.fold = Fold(self._list, lambda: [self._title, self._says, self.hold, self.keep], always=True)
        self._chosen: Choice | None = None

    def ask(self, person: Person, look: Look) -> None:
        """What should go?"""
        self._chosen = None
        self._title.setText(desk("delete.what"))
        self._says.setText("")
        self.setAccessibleName(desk("delete.what"))
        self._fill(choices(person))
        self._show_step()
        self.present(look)

    def dismiss(self) -> None:
        """Go, and forget whom it was about."""
        super().dismiss()
        self._chosen = None
        for text in (self._title, self._says):
            text.setText("")
        self._fill([])

    def choose(self, choice: Choice, _checked: bool = False) -> None:
        """Say exactly what goes, before it can."""
        if not choice.part and not self._allowed():
            self.dismiss()
            return
        self._chosen = choice
        self._title.setText(choice.words)
        self._says.setText(choice.says)
        self._show_step()
        self.arrange()
        self.keep.setFocus()
        self._list.show_top()

    def first(self) -> QWidget | None:
        """The first choice; once chosen, the way back."""
        return self.rows[0] if self.rows and self._chosen is None else self.keep

    def arrange(self) -> None:
        """Words on top, choices below, buttons at the foot; with large texts one below the other, and it scrolls."""
        inner, gap = self.content(), self.look.px(24)
        if self.look.text_scale > 1:
            self.fold.fold(True)
            self._list.show()
            self._list.setGeometry(inner)
            self._list.lay(self._lay_long)
            return
        if self.fold.fold(False):
            for part in (self._title, self._says, self._list, self.keep, self.hold):
                part.raise_()
        self._list.setVisible(self._chosen is None)
        width = min(inner.width(), self.look.px(1200))
        left = inner.left() + (inner.width() - width) // 2
        y = place(self._title, left, inner.top(), width) + gap
        place(self._says, left, y, width)
        foot = inner.bottom() - self.look.target
        self._list.setGeometry(left, y, width, max(0, foot - gap - y))
        self._list.lay(self._lay_rows)
        half = (width - gap) // 2
        self.keep.setGeometry(
            self.mirrored(QRect(left, foot, width if self._chosen is None else half, self.look.target))
        )
        self.hold.setGeometry(self.mirrored(QRect(left + half + gap, foot, half, self.look.target)))

    def _lay_rows(self, width: int, y: int = 0) -> int:
        for row in self.rows:
            if not row.isHidden():
                row.setGeometry(0, y, width, row.height_at(width))
                y += row.height() + self.look.px(8)
        return y

    def _lay_long(self, width: int) -> int:
        """Words, choices or what is done, and the way back; returns the height."""
        gap = self.look.px(16)
        y = place(self._title, 0, 0, width) + gap
        y = place(self._says, 0, y, width) + gap
        y = self._lay_rows(width, y)
        for button in (self.hold, self.keep):
            if not button.isHidden():
                button.setGeometry(0, y + gap, width, button.height_at(width))
                y += button.height() + gap
        return y

    def _show_step(self) -> None:
        for row in self.rows:
            row.setVisible(self._chosen is None)
        self.hold.setVisible(self._chosen is not None)

    def _held(self) -> None:
        chosen = self._chosen
        self.dismiss()
        if chosen is not None:
            self._delete(chosen.part)

    def _fill(self, found: list[Choice]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(choice) for choice in found]

    def _row(self, choice: Choice) -> RowButton:
        row = RowButton(choice.words, parent=self._list.body)
        row.clicked.connect(partial(self.choose, choice))
        restyle_tree(row, self.look)
        row.show()
        return row

"""A line to type or paste into, and a row of buttons to pick from."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kiosk.theme.look import BUTTON_CORNER, Look
from kiosk.theme.type import Role
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.styled import Styled

LONGEST = 8192  # characters: more than any code that is taken, so that longer ones are refused in words


class Field(Styled, QLineEdit):
    """``hidden`` shows dots: what is pasted is a secret."""

    def __init__(self, name: str, *, hidden: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if hidden:
            self.setEchoMode(QLineEdit.EchoMode.Password)

    @property
    def corner(self) -> int:
        """Radius of its corners, for the focus ring."""
        return self.look.px(BUTTON_CORNER)

    def restyle(self, look: Look) -> None:
        """Colours and type; Qt draws the text."""
        super().restyle(look)
        palette = look.palette
        self.setFont(look.font(Role.LABEL))
        self.setStyleSheet(
            f"QLineEdit {{ background: {palette.surface}; color: {palette.ink}; border: 2px solid {palette.control};"
            f" border-radius: {self.corner}px; padding: 0 {look.px(16)}px;"
            f" selection-background-color: {palette.accent}; selection-color: {palette.on_accent}; }}"
        )

    def sizeHint(self) -> QSize:
        """As high as a target."""
        return QSize(self.look.px(240), self.look.target)


class Pick(Button):
    """A button that stays pressed, and says so by a tick."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(Kind.EQUAL, parent=parent)
        self.setCheckable(True)
        self.say(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Not by colour alone."""
        self.icon_name = "tick" if self.isChecked() else ""
        super().paintEvent(event)


class Picks(Styled, QWidget):
    """Buttons in rows, by code; ``one``: exactly one of them is pressed."""

    def __init__(self, words: dict[str, str], chosen: tuple[str, ...], *, one: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._picks = {code: Pick(text, self) for code, text in words.items()}
        for code, pick in self._picks.items():
            pick.setAutoExclusive(one)
            pick.setChecked(code in chosen)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The codes of those that are pressed."""
        return tuple(code for code, pick in self._picks.items() if pick.isChecked())

    def height_at(self, width: int) -> int:
        """Height in pixels when it is ``width`` wide."""
        rows = -(-len(self._picks) // self._in_a_row(width))
        return rows * self.look.target + (rows - 1) * self.look.px(12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def arrange(self) -> None:
        """Equal widths, as many in a row as have room for their words."""
        columns, gap = self._in_a_row(self.width()), self.look.px(12)
        width = (self.width() - gap * (columns - 1)) // columns
        mirrored = self.layoutDirection().name == "RightToLeft"
        for number, pick in enumerate(self._picks.values()):
            row, column = divmod(number, columns)
            x = (columns - 1 - column if mirrored else column) * (width + gap)
            pick.setGeometry(x, row * (self.look.target + gap), width, self.look.target)

    def _in_a_row(self, width: int) -> int:
        widest = max(pick.sizeHint().width() for pick in self._picks.values()) + self.look.px(24)
        return max(1, min(len(self._picks), (width + self.look.px(12)) // (widest + self.look.px(12))))

"""The languages to choose from, each by the name it has for itself. No flags: a language is not a country."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.languages import LANGUAGES
from kiosk.theme.look import Look
from kiosk.views.language import spoken
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.styled import Styled


class LanguageRow(Styled, QWidget):
    """Equal places in as many rows as the names need; ``chosen`` carries the code. Nothing to see with one language."""

    chosen = Signal(str)

    def __init__(self, codes: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(page("languages"))
        self._codes = codes if len(codes) > 1 else ()
        self.buttons = [self._button(code) for code in self._codes]

    def height_at(self, width: int) -> int:
        """Height in pixels when it is ``width`` wide; nothing with one language."""
        rows = len(self._rows(width))
        return rows * self.look.target + max(0, rows - 1) * self._gap()

    def sizeHint(self) -> QSize:
        """In one row."""
        return QSize(len(self.buttons) * self._widest(), self.height_at(1 << 16))

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch between two names means neither of them, and not what lies behind them either."""
        event.accept()

    def arrange(self) -> None:
        """In reading order, whichever way the language runs."""
        gap, mirrored = self._gap(), self.layoutDirection().name == "RightToLeft"
        for down, row in enumerate(self._rows(self.width())):
            width = (self.width() - gap * (len(row) - 1)) / len(row)
            for across, button in enumerate(row):
                x = round(across * (width + gap))
                left = self.width() - x - round(width) if mirrored else x
                button.setGeometry(left, down * (self.look.target + gap), round(width), self.look.target)

    def _rows(self, width: int) -> list[list[Button]]:
        """As few rows as the names allow, as equal as can be."""
        count = len(self.buttons)
        if not count:
            return []
        fitting = max(1, (width + self._gap()) // (self._widest() + self._gap()))
        rows = -(-count // min(count, fitting))
        each = -(-count // rows)
        return [self.buttons[start : start + each] for start in range(0, count, each)]

    def _widest(self) -> int:
        return max((button.sizeHint().width() for button in self.buttons), default=0)

    def _gap(self) -> int:
        return self.look.px(12)

    def _button(self, code: str) -> Button:
        button = Button(Kind.OPTION, parent=self)
        button.say(LANGUAGES[code].name)
        button.setCheckable(True)
        button.setChecked(code == spoken())
        button.clicked.connect(partial(self._choose, code))
        return button

    def _choose(self, code: str, _checked: bool = False) -> None:
        for known, button in zip(self._codes, self.buttons, strict=True):
            button.setChecked(known == spoken())
        self.chosen.emit(code)

"""A pad of digits for PINs: three places in a row, as on a telephone, with erase and a way on."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.styled import Styled

_ACROSS, _DOWN = 3, 4


class Digits(Styled, QWidget):
    """Reads from left to right in every language, as digits do."""

    typed = Signal(str)
    erased = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.erase = Button(Kind.KEY, "erase", self)
        self.erase.say("", say("operator", "entry.erase"))
        self.erase.clicked.connect(self.erased)
        self.go = Button(Kind.MAIN, "next", self)
        self.go.say("", say("operator", "entry.enter"))
        self._keys = [self._key(digit) for digit in "123456789"] + [self.erase, self._key("0"), self.go]
        for key in self._keys:
            key.raise_()  # the order in which they are read

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def height_wanted(self) -> int:
        """Four rows of targets."""
        return _DOWN * self.look.target + (_DOWN - 1) * self._gap()

    def arrange(self) -> None:
        """A grid of equal places."""
        gap = self._gap()
        width = (self.width() - gap * (_ACROSS - 1)) // _ACROSS
        height = min(self.look.target, (self.height() - gap * (_DOWN - 1)) // _DOWN)
        for number, key in enumerate(self._keys):
            down, across = divmod(number, _ACROSS)
            key.setGeometry(across * (width + gap), down * (height + gap), width, height)

    def _gap(self) -> int:
        return max(4, self.look.px(12))

    def _key(self, digit: str) -> Button:
        key = Button(Kind.KEY, parent=self)
        key.say(digit)
        key.clicked.connect(partial(self._press, digit))
        return key

    def _press(self, digit: str, _checked: bool = False) -> None:
        self.typed.emit(digit)

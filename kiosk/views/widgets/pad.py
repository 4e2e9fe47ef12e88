"""The on-screen pad: digits and letters; one key changes between small and capital letters."""

from functools import partial
from itertools import chain, pairwise

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import TARGET_FLOOR, Look
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.button import ARROWS, Button, Kind
from kiosk.views.widgets.styled import Styled

_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
COLUMNS = 10


class Pad(Styled, QWidget):
    """Four rows of ten places. ``scan`` takes two of them; with ``narrow`` it shares them with ``go``.

    ``turns``: the pad has the screen for itself, and ``scan`` leads back up to the words.
    """

    typed = Signal(str)
    erased = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._capital = False
        self._rows: list[list[Button]] = [[self._key(letter) for letter in row] for row in _ROWS]
        self.shift = self._function("shift", page("who.shift"))
        self.shift.setCheckable(True)
        self.shift.toggled.connect(self._change_case)
        self.erase = self._function("erase", page("who.erase"))
        self.erase.clicked.connect(self.erased)
        self.scan = self._function("scan", page("who.scan"))
        self.go = Button(Kind.MAIN, "next", self)
        self.go.say("", page("who.continue"))
        self.narrow = self.turns = False
        self._rows[2].append(self.erase)
        self._rows[3] = [self.shift, *self._rows[3]]
        self._order()

    def reset(self) -> None:
        """Small letters, as at the start."""
        self.shift.setChecked(False)

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def height_wanted(self) -> int:
        """Four rows of targets."""
        return 4 * self.look.target + 3 * self._gap()

    def least_height(self) -> int:
        """Four rows of the smallest targets."""
        return 4 * TARGET_FLOOR + 3 * self._gap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the focus over the grid, as they point; at an edge it stays."""
        step, here = ARROWS.get(Qt.Key(event.key())), self.focusWidget()
        if step is None or here is None or here.parentWidget() is not self:
            super().keyPressEvent(event)
            return
        towards = self._towards(here.geometry(), step)
        if towards is not None:
            towards.setFocus()

    def arrange(self) -> None:
        """A grid of equal places."""
        gap = self._gap()
        width = (self.width() - gap * (COLUMNS - 1)) / COLUMNS
        height = min(self.look.target, (self.height() - 3 * gap) // 4)
        for down, row in enumerate(self._rows):
            for across, key in enumerate(row):
                self._put(key, (across, down), (width, height))
        self._put(self.scan, (8, 3), (width, height), spans=1 if self.narrow else 2)
        name = page("scroll.up" if self.turns else "who.scan")
        self.scan.icon_name = "up" if self.turns else "scan"
        self.scan.say(name)
        if self.narrow or not self.scan.roomy:
            self.scan.say("", name)
        self.go.setVisible(self.narrow)
        self._put(self.go, (9, 3), (width, height))

    def _order(self) -> None:
        """Row by row, for keys and for whoever is read the page."""
        keys = [*chain.from_iterable(self._rows), self.scan, self.go]
        for first, second in pairwise(keys):
            QWidget.setTabOrder(first, second)
        for key in keys:
            key.raise_()

    def _towards(self, here: QRect, step: tuple[int, int]) -> Button | None:
        """The nearest key that may be pressed in a direction; keys right ahead come before those aside."""
        across, down = step
        found: list[tuple[int, Button]] = []
        for key in self.findChildren(Button):
            way = key.geometry().center() - here.center()
            ahead, aside = way.x() * across + way.y() * down, abs(way.x() * down) + abs(way.y() * across)
            if key.isVisible() and key.isEnabled() and ahead > min(here.width(), here.height()) // 2:
                found.append((ahead + 2 * aside, key))
        return min(found, key=lambda one: one[0])[1] if found else None

    def _put(self, key: Button, place: tuple[int, int], size: tuple[float, int], *, spans: int = 1) -> None:
        (across, down), (width, height), gap = place, size, self._gap()
        left, right = round(across * (width + gap)), round((across + spans) * (width + gap)) - gap
        key.setGeometry(left, down * (height + gap), right - left, height)

    def _gap(self) -> int:
        return max(4, self.look.px(8))

    def _key(self, letter: str) -> Button:
        key = Button(Kind.KEY, parent=self)
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # touched keys leave the focus with the field
        key.say(letter)
        key.clicked.connect(partial(self._press, key))
        return key

    def _function(self, icon: str, name: str) -> Button:
        key = Button(Kind.KEY, icon, self)
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.say("", name)
        return key

    def _press(self, key: Button, _checked: bool = False) -> None:
        self.typed.emit(key.text())

    def _change_case(self, capital: bool) -> None:
        self._capital = capital
        for row in self._rows:
            for key in row:
                if key.text().isalpha():
                    key.say(key.text().upper() if capital else key.text().lower())

"""The on-screen keyboard for staff: the visitors' pad with a space, two signs and a way out."""

from PySide6.QtWidgets import QWidget

from kiosk.theme.look import TARGET_FLOOR
from kiosk.views.texts.lookup import desk
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.pad import COLUMNS, Pad

ROWS = 5
SIGNS = ":/_,"


class Keyboard(Pad):
    """Five rows of ten places; the last one holds ``cancel``, the space and ``go``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scan.hide()
        self._rows[3] += [self._key(sign) for sign in "-."]
        self.cancel = Button(Kind.EQUAL, "cross", self)
        self.cancel.say("", desk("keys.cancel"))
        self._signs = [self._key(sign) for sign in SIGNS]
        self.show_signs(False)
        self.space = Button(Kind.KEY, parent=self)
        self.space.say(desk("keys.space"))
        self.space.clicked.connect(lambda: self.typed.emit(" "))

    def show_signs(self, shown: bool) -> None:
        """The signs of addresses and lists, beside the space."""
        for key in self._signs:
            key.setVisible(shown)

    def height_wanted(self) -> int:
        """Five rows of targets."""
        return ROWS * self.look.target + (ROWS - 1) * self._gap()

    def least_height(self) -> int:
        """Five rows of the smallest targets."""
        return ROWS * TARGET_FLOOR + (ROWS - 1) * self._gap()

    def arrange(self) -> None:
        """A grid of equal places; the last row is shared by three."""
        gap = self._gap()
        width = (self.width() - gap * (COLUMNS - 1)) / COLUMNS
        size = (width, (self.height() - gap * (ROWS - 1)) // ROWS)
        for down, row in enumerate(self._rows):
            for across, key in enumerate(row):
                self._put(key, (across, down), size)
        self._put(self.cancel, (0, 4), size, spans=2)
        if self._signs[0].isHidden():
            self._put(self.space, (2, 4), size, spans=4)
            self._put(self.go, (6, 4), size, spans=4)
            return
        for across, key in enumerate(self._signs, start=2):
            self._put(key, (across, 4), size)
        self._put(self.space, (6, 4), size, spans=2)
        self._put(self.go, (8, 4), size, spans=2)

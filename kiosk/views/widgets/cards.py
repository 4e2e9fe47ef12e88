"""Cards in a row or one above the other, whichever gives each of them the better shape."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.views.widgets.choice import Choice
from kiosk.views.widgets.styled import Styled


class Cards(Styled, QWidget):
    """``rows``: one above the other even where there is width. ``long``: in rows as high as their words want."""

    def __init__(self, rows: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.long = False
        self.cards: list[Choice] = []

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def height_at(self, width: int) -> int:
        """Height in pixels of rows that are ``width`` wide."""
        heights = [card.height_at(width) for card in self.cards if not card.isHidden()]
        return sum(heights) + (len(heights) - 1) * self.look.px(16)

    @property
    def in_size(self) -> bool:
        """Whether all words have room in their own size."""
        return all(card.in_size for card in self.cards if not card.isHidden())

    def arrange(self) -> None:
        """Equal shares; never larger than looks well, and then in the middle."""
        shown = [card for card in self.cards if not card.isHidden()]
        if not shown:
            return
        if self.long:
            y = 0
            for card in shown:
                card.setGeometry(0, y, self.width(), card.height_at(self.width()))
                y += card.height() + self.look.px(16)
            return
        gap, count = self.look.px(24), len(shown)
        if self._rows:
            height = min((self.height() - gap * (count - 1)) // count, self.look.px(320))
            top = (self.height() - count * height - gap * (count - 1)) // 2
            for number, card in enumerate(shown):
                card.setGeometry(0, top + number * (height + gap), self.width(), height)
            return
        width = (self.width() - gap * (count - 1)) // count
        height = min(self.height(), round(width * 1.8))
        for number, card in enumerate(shown):
            card.setGeometry(number * (width + gap), (self.height() - height) // 2, width, height)

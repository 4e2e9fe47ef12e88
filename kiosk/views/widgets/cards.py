"""Cards in a row or one above the other, whichever gives each of them the better shape."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.views.widgets.choice import Choice
from kiosk.views.widgets.styled import Styled


class Cards(Styled, QWidget):
    """``rows``: one above the other even where there is width."""

    def __init__(self, rows: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.cards: list[Choice] = []

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def arrange(self) -> None:
        """Equal shares; never larger than looks well, and then in the middle."""
        shown = [card for card in self.cards if not card.isHidden()]
        if not shown:
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

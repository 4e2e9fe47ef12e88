"""Pages on which one card of a few is chosen."""

from PySide6.QtWidgets import QWidget

from kiosk.views.desk import Desk
from kiosk.views.pages.page import AnyScreen, StagePage
from kiosk.views.widgets.cards import Cards


class CardsPage(StagePage[AnyScreen]):
    """Cards beside or below the words; with large texts they are as high as their own words want."""

    def __init__(self, desk: Desk, parent: QWidget | None, *, rows: bool) -> None:
        self._cards = Cards(rows=rows)
        super().__init__(desk, self._cards, parent)

    def lay_out(self, share: float) -> None:
        """The words on the cards want to be in their own size as well."""
        self._cards.long = False
        super().lay_out(share)
        self._cards.arrange()
        self.column.complete = self.column.complete and (self.look.text_scale == 1 or self._cards.in_size)

    def stage_height(self, width: int, room: int) -> int:
        """The cards, as high as their words want."""
        self._cards.long = True
        return self._cards.height_at(width)

    def enter(self) -> None:
        """The first card has the focus."""
        self._cards.cards[0].setFocus()

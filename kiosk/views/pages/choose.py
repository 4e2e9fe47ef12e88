"""What would you like to do: enroll, verify, recover."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.flows.events import Chosen
from kiosk.flows.states import Choose, Purpose
from kiosk.views.desk import Desk
from kiosk.views.pages.page import StagePage
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.cards import Cards
from kiosk.views.widgets.choice import Choice


class ChoosePage(StagePage[Choose]):
    """Three large cards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._cards = Cards(rows=True)
        super().__init__(desk, self._cards, parent)
        for purpose in Purpose:
            card = Choice(purpose.value, parent=self._cards)
            card.say(page(f"choose.{purpose.value}"), page(f"choose.{purpose.value}.line"))
            card.clicked.connect(partial(self._choose, purpose))
            self._cards.cards.append(card)

    def render_state(self, screen: Choose) -> None:
        """Nothing varies."""
        self.column.tell(page("choose.step"), page("choose.instruction"), page("choose.help"))

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

    def _choose(self, purpose: Purpose, _checked: bool = False) -> None:
        self.desk.send(Chosen(purpose))

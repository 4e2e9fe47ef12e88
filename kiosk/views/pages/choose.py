"""What would you like to do: enroll, verify, recover."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.flows.events import Chosen
from kiosk.flows.states import Choose, Purpose
from kiosk.views.desk import Desk
from kiosk.views.pages.cards_page import CardsPage
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.choice import Choice


class ChoosePage(CardsPage[Choose]):
    """Three large cards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, rows=True)
        for purpose in Purpose:
            card = Choice(purpose.value, parent=self._cards)
            card.say(page(f"choose.{purpose.value}"), page(f"choose.{purpose.value}.line"))
            card.clicked.connect(partial(self._choose, purpose))
            self._cards.cards.append(card)

    def render_state(self, screen: Choose) -> None:
        """Nothing varies."""
        self.column.tell(page("choose.step"), page("choose.instruction"), page("choose.help"))

    def _choose(self, purpose: Purpose, _checked: bool = False) -> None:
        self.desk.send(Chosen(purpose))

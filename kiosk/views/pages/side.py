"""Which hand: left, right or both, as far as the flow allows."""

from functools import partial

from PySide6.QtWidgets import QWidget

from hardware.palm.side import Side
from kiosk.flows.events import SidesChosen
from kiosk.flows.states import ChooseSide
from kiosk.views.desk import Desk
from kiosk.views.pages.cards_page import CardsPage
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.choice import Choice

Sides = tuple[Side, ...]
# The left hand stands on the left, the right hand on the right, as the person holds them up.
_ORDER: tuple[frozenset[Side], ...] = (
    frozenset({Side.LEFT}),
    frozenset({Side.LEFT, Side.RIGHT}),
    frozenset({Side.RIGHT}),
)


def _code(sides: Sides) -> str:
    return "both" if len(sides) > 1 else sides[0].value


class SidePage(CardsPage[ChooseSide]):
    """A card for each set of palms that the flow accepts."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, rows=False)
        self._shown: tuple[Sides, ...] = ()

    def render_state(self, screen: ChooseSide) -> None:
        """Cards for what is allowed."""
        both = any(len(sides) > 1 for sides in screen.allowed)
        step = page(f"purpose.{screen.purpose.value}")
        self.column.tell(step, page("side.instruction"), page("side.help" if both else "side.help.one"))
        if screen.allowed != self._shown:
            self._shown = screen.allowed
            self._make_cards()
            self.arrange()

    def _make_cards(self) -> None:
        for card in self._cards.cards:
            card.hide()
            card.deleteLater()
        self._cards.cards = []
        for sides in sorted(self._shown, key=lambda sides: _ORDER.index(frozenset(sides))):
            card = Choice(hands=sides, parent=self._cards)
            card.say(page(f"side.{_code(sides)}"))
            card.restyle(self.look)
            card.clicked.connect(partial(self._choose, sides))
            card.show()
            self._cards.cards.append(card)
        self._cards.arrange()

    def _choose(self, sides: Sides, _checked: bool = False) -> None:
        self.desk.send(SidesChosen(sides))

"""The phones on the bench, one card each, and the way to a new one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.phone.snapshot import Snapshot
from kiosk.theme.look import Look
from kiosk.views.developer.phone_card import PhoneCard
from kiosk.views.developer.scroll import ScrollColumn
from kiosk.views.developer.words import say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.scroll import BAR
from kiosk.views.widgets.styled import Styled


class PhoneShelf(Styled, QWidget):
    """``choose`` hears the name of the phone that somebody touched."""

    def __init__(self, choose: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("shelf"))
        self._choose = choose
        self._cards: dict[str, PhoneCard] = {}
        self.list = ScrollColumn(self)
        self.new = Button(Kind.EQUAL, "phone", self)
        self.new.say(say("shelf.new"))

    def render_phones(self, snapshots: tuple[Snapshot, ...], chosen: str) -> None:
        """A card for each; a phone once on the bench stays there."""
        for snapshot in snapshots:
            name = snapshot.phone.name
            if name not in self._cards:
                self._add(name)
            self._cards[name].render_phone(snapshot)
        if chosen in self._cards:
            self._cards[chosen].setChecked(True)

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def arrange(self) -> None:
        """The list, and the button below it."""
        foot = self.height() - self.look.target - BAR
        self.list.setGeometry(0, 0, self.width(), max(0, foot - BAR))
        left = 2 * BAR if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else BAR
        self.new.setGeometry(left, foot, self.width() - 3 * BAR, self.look.target)

    def _add(self, name: str) -> None:
        card = PhoneCard(self.list.body)
        card.clicked.connect(lambda: self._choose(name))
        card.restyle(self.look)
        card.show()
        self._cards[name] = card
        self.list.items = [self._cards[each] for each in sorted(self._cards)]
        self.list.arrange()

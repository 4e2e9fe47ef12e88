"""A form: lines to fill in and things to pick, which together make one action."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.phone.actions import Action
from kiosk.theme.type import Role
from kiosk.views.developer.aim import Aim
from kiosk.views.developer.field import Field, Picks
from kiosk.views.developer.scroll import ScrollColumn
from kiosk.views.developer.words import say
from kiosk.views.widgets.text import Text

Wish = Action | Aim
Make = Callable[[], Wish | None]


class Form(ScrollColumn):
    """``code`` names its texts. ``make`` is the action of what was filled in, None when that cannot be.

    ``fresh`` makes another action for a second way, such as a key that is fetched.
    """

    def __init__(self, code: str, parent: QWidget, *values: str) -> None:
        super().__init__(parent)
        self.title = say(f"form.{code}", *values)
        self.go = say(f"form.{code}.go")
        self.make: Make = lambda: None
        self.fresh: Make | None = None
        self.fields: list[Field] = []

    def add_line(self, words: str) -> None:
        """A sentence."""
        self._put(Text(Role.BODY, "muted", parent=self.body), words)

    def add_field(self, label: str, *, hidden: bool = False, text: str = "") -> Field:
        """A line to fill in, under its label."""
        self._put(Text(Role.NOTE, "muted", parent=self.body), label)
        field = Field(label, hidden=hidden, parent=self.body)
        field.setText(text)
        self.items.append(field)
        self.fields.append(field)
        return field

    def add_picks(self, label: str, words: dict[str, str], chosen: tuple[str, ...], *, one: bool) -> Picks:
        """Things to pick from, under their label."""
        self._put(Text(Role.NOTE, "muted", parent=self.body), label)
        picks = Picks(words, chosen, one=one, parent=self.body)
        self.items.append(picks)
        return picks

    def wipe(self) -> None:
        """Forget what was typed."""
        for field in self.fields:
            field.clear()

    def _put(self, text: Text, words: str) -> None:
        text.setText(words)
        self.items.append(text)

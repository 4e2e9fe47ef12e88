"""What every page is: it renders one kind of screen, sends events, and wipes itself when it is left."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.flows.events import Cancelled
from kiosk.flows.states import Screen
from kiosk.theme.look import Look
from kiosk.views.desk import Desk
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.bar import HEIGHT as BAR
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.column import Column
from kiosk.views.widgets.styled import Styled

# What the stage is content with when the words need more room than usual.
_LESS = (0.54, 0.46, 0.38)

AnyScreen = TypeVar("AnyScreen", bound=Screen)


class Page(Styled, QWidget, Generic[AnyScreen]):
    """``sheet_asked(code)`` asks the window for the sheet ``help``, ``another_way``, ``staff``, ``call_staff`` or
    ``comfort``. ``told`` says, without payload, that ``words`` are others by now.
    """

    sheet_asked = Signal(str)
    told = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def render_state(self, screen: AnyScreen) -> None:
        """Show ``screen``."""
        raise NotImplementedError

    def words(self) -> tuple[str, ...]:
        """What the page says to whoever only hears: the instruction first."""
        raise NotImplementedError

    def urgent(self) -> bool:
        """Whether the words are about something that went wrong."""
        return False

    def enter(self) -> None:
        """The page comes on the screen: start what moves, give the focus to the main action."""

    def leave(self) -> None:
        """The page leaves the screen: stop what moves and forget what the person typed or showed."""

    def take_over(self, before: "Page[Any]") -> None:
        """The same page in another language was here: keep what the person typed on it."""

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def arrange(self) -> None:
        """Put everything in its place for the current size and look."""

    def content(self) -> QRect:
        """The page inside its margins, below the top bar."""
        side = self.look.px(24 if self.compact else 48)
        top = self.look.px(BAR + (8 if self.compact else 24))
        return self.rect().adjusted(side, top, -side, -self.look.px(16 if self.compact else 40))

    @property
    def compact(self) -> bool:
        """Too little room for generous margins."""
        return min(self.width(), self.height()) < 600

    @property
    def portrait(self) -> bool:
        """Higher than wide."""
        return self.height() > self.width()

    def ask_help(self) -> None:
        """The person wants help."""
        self.sheet_asked.emit("help")

    def ask_another_way(self) -> None:
        """The person wants to do it without a palm."""
        self.sheet_asked.emit("another_way")

    def call_staff(self) -> None:
        """The person wants somebody to come."""
        self.sheet_asked.emit("call_staff")

    def ask_comfort(self) -> None:
        """The person would have it easier."""
        self.sheet_asked.emit("comfort")

    def ask_staff(self) -> None:
        """The person wants neither palm nor phone."""
        self.sheet_asked.emit("staff")

    def cancel(self) -> None:
        """The person wants out."""
        self.desk.send(Cancelled())


class StagePage(Page[AnyScreen]):
    """Landscape: stage on the left, column on the right. Portrait: stage above, column below."""

    share = 0.62
    portrait_share = 0.60
    least_share = 0.38
    doors: tuple[str, ...] = ("another_way", "help", "cancel")

    def __init__(self, desk: Desk, stage: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.stage = stage
        stage.setParent(self)
        self.column = Column(self)
        self.column.doors = [self._door(code) for code in self.doors]
        self.column.told.connect(self.told)

    def words(self) -> tuple[str, ...]:
        """The instruction, and what was wrong or one line of help."""
        column = self.column
        return tuple(filter(None, (column.instruction.text(), column.problem.text() or column.help.text())))

    def urgent(self) -> bool:
        """Something was wrong with an entry."""
        return bool(self.column.problem.text())

    def add_action(self, kind: Kind, words: str, slot: Callable[[], None], icon: str = "") -> Button:
        """A button below the words of the column."""
        button = Button(kind, icon, self.column)
        button.say(words)
        button.clicked.connect(slot)
        self.column.buttons.append(button)
        self._order_focus()
        return button

    def arrange(self) -> None:
        """Stage and column side by side, or one above the other; the stage steps back for words that need the room."""
        own = self.portrait_share if self.portrait else self.share
        for share in (own, *(less for less in _LESS if self.least_share <= less < own)):
            self.lay_out(share)
            if self.column.complete:
                return

    def lay_out(self, share: float) -> None:
        """Give the stage ``share`` of the page, and the column the rest."""
        inside = self.content()
        gap = self.look.px(24 if self.compact else 56)
        if self.portrait:
            stage, column = self._above(inside, gap, share)
        else:
            stage, column = self._beside(inside, gap, share)
        self.stage.setGeometry(stage)
        self.column.setGeometry(column)
        self.column.arrange()

    def _above(self, inside: QRect, gap: int, share: float) -> tuple[QRect, QRect]:
        height = round(inside.height() * share)
        stage = QRect(inside.left(), inside.top(), inside.width(), height)
        below = QRect(inside.left(), stage.bottom() + 1 + gap, inside.width(), inside.height() - height - gap)
        return stage, below

    def _beside(self, inside: QRect, gap: int, share: float) -> tuple[QRect, QRect]:
        width = round(self.width() * share) - inside.left()
        rest = inside.width() - width - gap
        mirrored = self.layoutDirection().name == "RightToLeft"
        stage_x = inside.left() + (rest + gap if mirrored else 0)
        column_x = inside.left() + (0 if mirrored else width + gap)
        stage = QRect(stage_x, inside.top(), width, inside.height())
        return stage, QRect(column_x, inside.top(), rest, inside.height())

    def _door(self, code: str) -> Button:
        icons = {"another_way": "another_way", "staff": "people", "help": "help", "cancel": "cross"}
        asked = {"another_way": self.ask_another_way, "staff": self.ask_staff, "help": self.ask_help}
        button = Button(Kind.DOOR, icons[code], self.column)
        button.say(page(f"door.{code}"))
        button.clicked.connect(asked.get(code, self.cancel))
        return button

    def _order_focus(self) -> None:
        """Actions, then doors: for keys, and for whoever is read the page."""
        chain: list[QWidget] = [*self.column.buttons, *self.column.doors]
        for button in chain:
            button.raise_()
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

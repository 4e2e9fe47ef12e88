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
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.scroll import Scroll
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

    def begin_reading(self) -> None:
        """Whatever has the focus, a page that scrolls begins at its top."""

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
    """Landscape: stage on the left, column on the right. Portrait: stage above, column below.

    Where large texts leave no room for that, words, stage and actions follow one another in one place that scrolls, and
    the doors are kept beside it.
    """

    share = 0.62
    portrait_share = 0.60
    least_share = 0.38
    # Whether the stage can be of any shape, and so beside large words.
    stands_beside = False
    beside_shares: tuple[float, ...] = (0.46, 0.38, 0.30)
    doors: tuple[str, ...] = ("another_way", "help", "cancel")

    def __init__(self, desk: Desk, stage: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.stage = stage
        stage.setParent(self)
        self.column = Column(self)
        self.column.doors = [self._door(code) for code in self.doors]
        self.column.told.connect(self.told)
        self.column.grown = self.arrange
        self.scrolled = Scroll(self)
        self.scrolled.hide()
        self.fold = Fold(self.scrolled, self.parts, self.kept)
        self._is_beside = False

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

    def begin_reading(self) -> None:
        """From the first word."""
        self.scrolled.show_top()

    def arrange(self) -> None:
        """Stage and column side by side, or one above the other; the stage steps back for words that need the room."""
        own = self.portrait_share if self.portrait else self.share
        for door in self.kept():
            door.hush(False)
        self.column.show()
        self.column.long = self.column.apart = False
        self.column.taken = []
        for share in (own, *(less for less in _LESS if self.least_share <= less < own)):
            self.lay_out(share)
            if self.column.complete:
                break
        if not self.column.complete and self.look.text_scale > 1:
            self.arrange_long()
        elif self.fold.fold(False):
            self.unfolded()
            self.arrange()

    def parts(self) -> list[QWidget]:
        """What scrolls when not everything fits, in the order in which it is read."""
        if self._is_beside:
            return [self.stage, self.column]
        actions = [button for button in self.column.buttons if button not in self.column.taken]
        return [*self.column.texts, self.stage, *actions]

    def kept(self) -> list[Button]:
        """The buttons that stay in reach then."""
        return self.column.doors

    def arrange_long(self) -> None:
        """Everything one below the other, or, where that is how it fits, with the doors in the rail."""
        self.column.apart, self.column.taken = True, self.kept()
        self.fold.fold(True)
        self.scrolled.setGeometry(Page.content(self))
        self.scrolled.lay(self.lay_long)
        if self.fold.fold(True):  # it has turned from one way to the other
            self.scrolled.lay(self.lay_long)
        self.column.setVisible(self._is_beside)

    def lay_long(self, width: int) -> int:
        """Words, stage and actions in a width, or beside each other; returns the height."""
        self._is_beside = self.lay_beside(width)
        if self._is_beside:
            return self.scrolled.height()
        self.column.long = True
        hole = self.stage_height(width, self.scrolled.height())
        self.stage.setVisible(hole > 0)
        top, height = self.column.lay_long(width, hole)
        self.stage.setGeometry(0, top, width, hole)
        return height

    @property
    def keeps_beside(self) -> bool:
        """Whether the stage is looked at all the time, and the words make do with what it leaves."""
        return False

    def lay_beside(self, width: int) -> bool:
        """Stage and words beside each other, and only the doors in the rail; whether that is how it stays."""
        if self.portrait or not self.stands_beside or not self.stage_height(width, self.scrolled.height()):
            return False
        height, gap = self.scrolled.height(), self.look.px(32)
        mirrored = self.layoutDirection().name == "RightToLeft"
        self.stage.show()
        self.column.long = False
        for share in self.beside_shares:
            stage = round(width * share)
            words = width - stage - gap
            self.stage.setGeometry(QRect(words + gap if mirrored else 0, 0, stage, height))
            self.column.setGeometry(QRect(0 if mirrored else stage + gap, 0, words, height))
            self.column.arrange()
            if self.column.complete:
                return True
        return self.keeps_beside

    def stage_height(self, width: int, room: int) -> int:
        """What the stage wants when it is ``width`` wide and ``room`` is seen at once; 0 where it only adorns."""
        return 0

    def unfolded(self) -> None:
        """Everything is back in its own place: put it in its order."""
        self.stage.show()
        self.column.raise_()  # read after the stage
        self._order_focus()

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

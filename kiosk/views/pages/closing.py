"""What the last page of a visit and the fault page share: a mark, words and buttons in the middle of a full field."""

from itertools import pairwise

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.flows.events import PhoneAsked
from kiosk.theme.type import Role
from kiosk.views.desk import Desk
from kiosk.views.pages.page import AnyScreen, Page
from kiosk.views.texts.lookup import page, say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.countdown import Countdown, Mark
from kiosk.views.widgets.text import Text, place

_LOOK_MS = 100
# Roles of the fact with sizes of the mark, where there is less room than usual.
_SMALLER = ((Role.TITLE, 96), (Role.TITLE, 0), (Role.LABEL, 0))
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class ClosingPage(Page[AnyScreen]):
    """``ground`` names the token that fills the page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ground = "paper"
        self.mark = Mark(self)
        self.fact = Text(Role.INSTRUCTION, align=_CENTRE, parent=self)
        self.next = Text(Role.BODY, "muted", _CENTRE, self)
        self.next.balance = True
        self.ring = Countdown(self)
        self.left = Text(Role.NOTE, "muted", parent=self)
        self.foot = Text(Role.NOTE, "muted", _CENTRE, self)
        self.buttons: list[Button] = []
        self.staff = Button(Kind.DOOR, "people", self)
        self.staff.say(say("public", "staff.call"))
        self.staff.clicked.connect(self.call_staff)
        self._timer = QTimer(self)
        self._timer.setObjectName("closing")
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.count)

    def words(self) -> tuple[str, ...]:
        """The fact, and what happens next."""
        return tuple(filter(None, (self.fact.text(), self.next.text())))

    def enter(self) -> None:
        """Draw the mark, count down."""
        self.mark.start()
        self._timer.start()
        shown = [button for button in self.buttons if not button.isHidden()]
        if shown:
            shown[0].setFocus()

    def leave(self) -> None:
        """Stop counting."""
        self._timer.stop()

    def set_buttons(self, *buttons: Button) -> None:
        """In their order on the screen, which is that of keys and of reading."""
        self.buttons = list(buttons)
        for first, second in pairwise(buttons):
            QWidget.setTabOrder(first, second)
        for part in (*buttons, self.ring, self.left, self.foot, self.staff):
            part.raise_()

    def add_phone(self) -> Button:
        """The way without a palm, where there is one."""
        button = Button(Kind.EQUAL, "phone", self)
        button.say(page("result.phone"))
        button.clicked.connect(self._ask_phone)
        return button

    def count(self) -> None:
        """Renew what depends on the time."""

    def arrange(self) -> None:
        """Everything on one axis: mark, fact, next, buttons, countdown; the code at the foot."""
        inside = self.content()
        width = min(inside.width(), self.look.px(1100))
        x = self.rect().center().x() - width // 2
        foot = inside.bottom() - (self.look.line(Role.NOTE) if self.foot.text() else 0)
        door = inside.bottom() + 1 - self.staff.sizeHint().height()
        for role, mark in ((Role.INSTRUCTION, 120 if self.compact else 184), *_SMALLER):
            self.fact.set_role(role)
            size = self.look.px(mark)
            heights = self._heights(width, size)
            # The countdown alone is narrow enough to stand beside the door.
            wide = sum(heights[:-1])
            if sum(heights) <= foot - inside.top() and wide <= door - inside.top():
                break
        self.mark.setVisible(size > 0)
        y = max(inside.top(), min(inside.top() + (foot - inside.top() - sum(heights)) // 2, door - wide))
        self.mark.setGeometry(self.rect().center().x() - size // 2, y, size, size)
        y += heights[0]
        place(self.fact, x, y, width)
        y += heights[1]
        place(self.next, x, y, width)
        y += heights[2]
        self._place_buttons(y)
        self._place_countdown(y + heights[3])
        self._place_foot(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft field over the whole page."""
        QPainter(self).fillRect(self.rect(), self.look.colour(self.ground))

    def _ask_phone(self) -> None:
        self.desk.send(PhoneAsked())

    def _heights(self, width: int, mark: int) -> list[int]:
        gap = self.look.px(12 if self.compact or not mark else 32)
        buttons = any(not button.isHidden() for button in self.buttons)
        return [
            mark + gap if mark else 0,
            self.fact.height_at(width) + gap // 2,
            self.next.height_at(width) + round(gap * 1.5),
            (self.look.target + gap) if buttons else 0,
            max(self.look.px(40), self.look.line(Role.NOTE)) if self.left.text() else 0,
        ]

    def _place_buttons(self, y: int) -> None:
        shown = [button for button in self.buttons if not button.isHidden()]
        gap = self.look.px(24)
        wide = max((button.sizeHint().width() for button in shown), default=0)
        room = self.content().width() - (len(shown) - 1) * gap
        wide = min(max(wide, self.look.px(300)), room // max(1, len(shown)))
        x = (self.width() - len(shown) * wide - (len(shown) - 1) * gap) // 2
        for button in shown:
            button.setGeometry(self._mirrored(QRect(x, y, wide, self.look.target)))
            x += wide + gap

    def _place_foot(self, y: int) -> None:
        """The code in the middle, and in the far corner the way to staff."""
        inside, door = self.content(), self.staff.sizeHint()
        width = inside.width() - 2 * (door.width() + self.look.px(16))
        place(self.foot, self.rect().center().x() - width // 2, y, width)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = inside.left() if mirrored else inside.right() + 1 - door.width()
        self.staff.setGeometry(x, inside.bottom() + 1 - door.height(), door.width(), door.height())

    def _place_countdown(self, y: int) -> None:
        shown = bool(self.left.text())
        self.ring.setVisible(shown)
        self.left.setVisible(shown)
        if not shown:
            return
        size, gap = self.look.px(36), self.look.px(12)
        words = self.left.sizeHint().width() + self.look.px(4)
        x = (self.width() - size - gap - words) // 2
        line = self.look.line(Role.NOTE)
        self.ring.setGeometry(self._mirrored(QRect(x, y + max(0, (line - size) // 2), size, size)))
        place_ = QRect(x + size + gap, y + max(0, (size - line) // 2), words, line)
        self.left.setGeometry(self._mirrored(place_))

    def _mirrored(self, rect: QRect) -> QRect:
        """The same place counted from the other side when the language runs from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

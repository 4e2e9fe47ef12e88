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
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.text import Text, place

_LOOK_MS = 100
# Roles of the fact with sizes of the mark, where there is less room than usual.
_SMALLER = ((Role.TITLE, 96), (Role.TITLE, 64), (Role.TITLE, 0), (Role.LABEL, 0))
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class ClosingPage(Page[AnyScreen]):
    """``ground`` names the token that fills the page. Where large texts leave no room, everything but the way to staff
    is in one place that scrolls.
    """

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
        self.scrolled = Scroll(self)
        self.scrolled.hide()
        self.fold = Fold(self.scrolled, self._parts, lambda: [self.staff])
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
        if self._shown():
            self._shown()[0].setFocus()

    def begin_reading(self) -> None:
        """From the first word."""
        self.scrolled.show_top()

    def leave(self) -> None:
        """Stop counting."""
        self._timer.stop()

    def set_buttons(self, *buttons: Button) -> None:
        """In their order on the screen, which is that of keys and of reading."""
        self.buttons = list(buttons)
        for first, second in pairwise(buttons):
            QWidget.setTabOrder(first, second)
        self._order()

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
        self.staff.hush(False)
        whole = self._arrange_whole()
        if not whole and self.look.text_scale > 1:
            self.fold.fold(True)
            self.scrolled.setGeometry(self.content())
            self.scrolled.lay(self._lay_long)
        elif self.fold.fold(False):
            self._order()
            self._arrange_whole()

    def _arrange_whole(self) -> bool:
        """In the middle of the page; whether there is room for it."""
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
            fits = sum(heights) <= foot - inside.top() and wide <= door - inside.top() and self.fact.block(width).fits
            if fits:
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
        aside = 2 * (self.staff.sizeHint().width() + self.look.px(16))
        narrow = max(self.left.sizeHint().width() + self.look.px(60), self.foot.sizeHint().width()) + aside
        in_size = all(button.in_size for button in self._shown()) and role is not Role.LABEL
        return fits and in_size and narrow <= inside.width()

    def _lay_long(self, width: int) -> int:
        """The same one below the other, the buttons as wide as they may be; returns the height."""
        gap, size = self.look.px(16), self.look.px(96)
        self.mark.show()
        self.mark.setGeometry((width - size) // 2, 0, size, size)
        self.fact.set_role(Role.TITLE)
        if self.fact.height_at(width) > 2 * self.look.line(Role.TITLE) or not self.fact.block(width).fits:
            self.fact.set_role(Role.LEAD)
        y = place(self.fact, 0, size + gap, width) + gap
        y = place(self.next, 0, y, width) + gap if self.next.text() else y
        for button in self._shown():
            button.setGeometry(0, y, width, button.height_at(width))
            y += button.height() + gap
        if self.left.text():
            ring, room = self.look.px(36), width - self.look.px(48)
            height = self.left.height_at(room)
            self.ring.show()
            self._put(self.ring, QRect(0, y + (self.look.line(Role.NOTE) - ring) // 2, ring, ring), width)
            self._put(self.left, QRect(width - room, y, room, height), width)
            self.left.show()
            y += height + gap
        return place(self.foot, 0, y, width)

    def _parts(self) -> list[QWidget]:
        return [self.mark, self.fact, self.next, *self.buttons, self.ring, self.left, self.foot]

    def _order(self) -> None:
        """The order in which they are read."""
        for part in (*self.buttons, self.ring, self.left, self.foot, self.staff):
            part.raise_()

    def _shown(self) -> list[Button]:
        return [button for button in self.buttons if not button.isHidden()]

    def _put(self, widget: QWidget, rect: QRect, width: int) -> None:
        """Counted from the other side of ``width`` when the language runs from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(width - rect.right() - 1)
        widget.setGeometry(rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft field over the whole page."""
        QPainter(self).fillRect(self.rect(), self.look.colour(self.ground))

    def _ask_phone(self) -> None:
        self.desk.send(PhoneAsked())

    def _heights(self, width: int, mark: int) -> list[int]:
        gap = self.look.px(12 if self.compact or not mark else 32)
        return [
            mark + gap if mark else 0,
            self.fact.height_at(width) + gap // 2,
            self.next.height_at(width) + round(gap * 1.5),
            (self.look.target + gap) if self._shown() else 0,
            max(self.look.px(40), self.look.line(Role.NOTE)) if self.left.text() else 0,
        ]

    def _place_buttons(self, y: int) -> None:
        shown, gap = self._shown(), self.look.px(24)
        wide = max((button.sizeHint().width() for button in shown), default=0)
        room = self.content().width() - (len(shown) - 1) * gap
        wide = min(max(wide, self.look.px(300)), room // max(1, len(shown)))
        x = (self.width() - len(shown) * wide - (len(shown) - 1) * gap) // 2
        for button in shown:
            self._put(button, QRect(x, y, wide, self.look.target), self.width())
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
        self._put(self.ring, QRect(x, y + max(0, (line - size) // 2), size, size), self.width())
        self._put(self.left, QRect(x + size + gap, y + max(0, (size - line) // 2), words, line), self.width())

"""Are you still there: a calm card over the page, in the last part of its time, with a ring that runs down."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.theme.colour import veil
from kiosk.theme.look import CARD_CORNER, Look
from kiosk.theme.type import Role
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.countdown import Countdown
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text, place

_LOOK_MS = 100
_CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class _Plan:
    """``beside``: the buttons stand in one row."""

    title: Role
    ring: bool
    beside: bool


_PLANS = (
    _Plan(Role.TITLE, ring=True, beside=False),
    _Plan(Role.TITLE, ring=False, beside=False),
    _Plan(Role.TITLE, ring=False, beside=True),
    _Plan(Role.LEAD, ring=False, beside=True),
)


class StillThere(Styled, QWidget):
    """``asked(always)`` is a wish for more time; ``noticed`` any other touch or key, which never reaches the page."""

    asked = Signal(bool)
    noticed = Signal()

    def __init__(self, now: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._now = now
        self._at, self._whole = 0.0, 1.0
        self._before: QWidget | None = None
        self._plan = _PLANS[0]
        self._title = Text(Role.TITLE, align=_CENTRE, parent=self)
        self.ring = Countdown(self)
        self.left = Text(Role.BODY, "muted", _CENTRE, self)
        self.more = Button(Kind.MAIN, "clock", self)
        self.more.clicked.connect(lambda: self.asked.emit(False))
        self.always = Button(Kind.EQUAL, parent=self)
        self.always.clicked.connect(lambda: self.asked.emit(True))
        self._timer = QTimer(self)
        self._timer.setObjectName("still there")
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._count)
        self.hide()

    def present(self, at: float, whole: float) -> None:
        """The page goes home ``at`` (the flow's clock); ``whole`` seconds of that are counted down."""
        self._at, self._whole = at, whole
        self._title.setText(say("public", "still.title"))
        self.more.say(say("public", "still.more"))
        self.always.say(say("public", "still.always"))
        self.setAccessibleName(self._title.text())
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self._count()
        self.show()
        self.raise_()
        self.arrange()
        self.more.setFocus()
        self._timer.start()

    def dismiss(self) -> None:
        """Somebody is there, or nobody: close and give the focus back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def arrange(self) -> None:
        """Title, ring, words and the two buttons, one below the other; what is not needed gives way to large words."""
        self._plan = next((plan for plan in _PLANS if self._fits(plan)), _PLANS[-1])
        self._title.set_role(self._plan.title)
        self.left.balance = self.look.text_scale > 1
        card, gap = self._card(), self._gap
        inner = card.adjusted(self._pad, self._pad, -self._pad, -self._pad)
        y = place(self._title, inner.left(), inner.top(), inner.width()) + gap
        size = self._ring_size(self._plan)
        self.ring.setVisible(size > 0)
        self.ring.setGeometry(inner.center().x() - size // 2, y, size, size)
        y = place(self.left, inner.left(), y + (size + gap if size else 0), inner.width()) + gap
        width, height = self._button_size(self._plan, inner.width())
        step = QPoint(width + self._between, 0) if self._plan.beside else QPoint(0, height + self._between)
        buttons = [self.more, self.always]
        mirrored = self._plan.beside and self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, button in enumerate(reversed(buttons) if mirrored else buttons):
            button.setGeometry(QRect(QPoint(inner.left(), y) + step * number, QSize(width, height)))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The focus stays inside."""
        (self.always if self.more.hasFocus() else self.more).setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus; any other key says that somebody is there."""
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            self.noticed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch beside the buttons says the same."""
        self.noticed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody watches."""
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil and the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil("#000000", 0.45))
        painter.setPen(QPen(self.look.colour("line"), 1))
        painter.setBrush(self.look.colour("surface"))
        corner = self.look.px(CARD_CORNER)
        painter.drawRoundedRect(QRectF(self._card()), corner, corner)

    def _count(self) -> None:
        left = max(0.0, self._at - self._now())
        self.ring.set_left(left, self._whole)
        self.left.setText(say("public", "still.left", -int(-left // 1)))

    def _ring_size(self, plan: _Plan) -> int:
        return self.look.px(64 if self.height() < 600 else 120) if plan.ring else 0

    def _button_size(self, plan: _Plan, inner: int) -> tuple[int, int]:
        width = (inner - self._between) // 2 if plan.beside else inner
        return width, max(button.height_at(width) for button in (self.more, self.always))

    def _fits(self, plan: _Plan) -> bool:
        return self._height(plan) <= self.height() - self.look.px(16)

    def _height(self, plan: _Plan) -> int:
        """Of the card."""
        inner, gap = self._width - 2 * self._pad, self._gap
        title = self._title.block(inner, plan.title).height
        ring = self._ring_size(plan)
        _wide, button = self._button_size(plan, inner)
        buttons = button if plan.beside else 2 * button + self._between
        return 2 * self._pad + title + gap + (ring + gap if ring else 0) + self.left.height_at(inner) + gap + buttons

    @property
    def _width(self) -> int:
        return min(self.width() - self.look.px(16), round(self.look.px(760) * self.look.text_scale))

    @property
    def _pad(self) -> int:
        return self.look.px(40 if self.look.text_scale == 1 else 24)

    @property
    def _gap(self) -> int:
        return self.look.px(20 if self.look.text_scale == 1 else 12)

    @property
    def _between(self) -> int:
        return self.look.px(16)

    def _card(self) -> QRect:
        height = min(self.height() - self.look.px(16), self._height(self._plan))
        return QRect((self.width() - self._width) // 2, (self.height() - height) // 2, self._width, height)

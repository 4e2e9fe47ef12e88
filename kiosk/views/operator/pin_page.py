"""The page behind the hidden entry: a PIN on a pad of digits, slower after each wrong one."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.operator.lockout import LONG
from kiosk.operator.pins import LONGEST
from kiosk.secret import Secret
from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.accessible import ENTRY
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.digits import Digits
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text, place

_LOOK_MS = 100
_SIZES = ((Role.TITLE, Role.BODY), (Role.LEAD, Role.BODY), (Role.LEAD, Role.LABEL), (Role.LABEL, Role.NOTE))


class Dots(Styled, QWidget):
    """As many dots as digits were typed; the digits themselves are never shown."""

    heard_as = ENTRY

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = 0
        self.setAccessibleName(say("operator", "entry.pin"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line with dots on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("control"), 2))
        painter.drawLine(QPointF(0, self.height() - 1.5), QPointF(self.width(), self.height() - 1.5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("ink"))
        radius = self.look.px(7)
        gap = min(self.look.px(32), self.width() / (LONGEST + 1))
        for number in range(self.count):
            painter.drawEllipse(QPointF(gap * (number + 0.5), self.height() / 2), radius, radius)


class PinPage(Styled, QWidget):
    """``left`` says in how many seconds the next PIN of so many digits is taken, 0 when now.

    What was typed leaves by ``submitted``. During a delay the pad stays open: a long PIN may still be taken.
    """

    submitted = Signal(object)
    back = Signal()

    def __init__(self, left: Callable[[int], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = left
        self._typed = ""
        self._shut = self._busy = self._wrong = False
        self.title = Text(Role.TITLE, parent=self)
        self.title.setText(say("operator", "entry.title"))
        self.words = Text(Role.BODY, "muted", parent=self)
        self.words.balance = True
        self._dots = Dots(self)
        self.digits = Digits(self)
        self.digits.typed.connect(self._type)
        self.digits.erased.connect(self._erase)
        self.digits.go.clicked.connect(self._submit)
        self.leave = Button(Kind.EQUAL, "back", self)
        self.leave.say(say("operator", "entry.back"))
        self.leave.clicked.connect(self.back)
        self.digits.raise_()  # read last, as they stand
        self._timer = QTimer(self)
        self._timer.setObjectName("pin")
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._renew)
        self._timer.start()
        self._renew()

    def shut(self, code: str) -> None:
        """Nobody can come in; ``code`` says why."""
        self._shut = True
        self.words.setText(say("operator", code))
        self._renew()

    def refused(self) -> None:
        """It was wrong; the next one is taken when the delay is over."""
        self._busy, self._wrong = False, True
        self._renew()

    def wipe(self) -> None:
        """Forget what was typed."""
        self._set("")

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody watches."""
        self._timer.stop()
        self.wipe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A keyboard works like the pad."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._submit()
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.text() and event.text() in "0123456789":
            self._type(event.text())

    def arrange(self) -> None:
        """Words beside the pad, or above it where the page is high; large words in little room become smaller first."""
        for title, words in _SIZES:
            self.title.set_role(title)
            self.words.set_role(words)
            if self._lay_out():
                return

    def _lay_out(self) -> bool:
        """Whether everything has room."""
        wide, gap = self.width() > self.height(), self.look.px(48)
        pad = QRect(0, 0, min(self.look.px(480), self.width() // 2 - gap), self.digits.height_wanted())
        if not wide:
            pad.setWidth(min(self.look.px(480), self.width() - 2 * gap))
        words = self._place_words(pad, gap, wide)
        fits = words <= self.height() - self.look.px(8) and self.title.block(self.title.width()).fits
        pad.moveTop((self.height() - pad.height()) // 2 if wide else words + gap)
        pad.moveLeft(self._beside(pad.width(), gap) if wide else (self.width() - pad.width()) // 2)
        self.digits.setGeometry(pad)
        return fits and self.words.block(self.words.width()).fits and self.leave.in_size

    def _place_words(self, pad: QRect, gap: int, wide: bool) -> int:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width = min(self.look.px(560), self.width() - pad.width() - 3 * gap) if wide else pad.width()
        x = (self.width() - pad.width() - gap - width) // 2 if wide else (self.width() - width) // 2
        x = self.width() - x - width if mirrored else x
        y = max(self.look.px(24), (self.height() - pad.height()) // 2 if wide else self.height() // 6)
        y = place(self.title, x, y, width) + self.look.px(16)
        # Room for the longest of the words, so that nothing jumps when they change.
        place(self.words, x, y, width)
        y += max(self.words.height_at(width), 2 * self.look.line(Role.BODY)) + self.look.px(8)
        self._dots.setGeometry(x, y, width, self.look.px(56))
        y += self.look.px(56) + self.look.px(24)
        self.leave.setGeometry(x, y, width, self.look.target)
        return y + self.look.target

    def _beside(self, width: int, gap: int) -> int:
        words = self.leave.geometry()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return words.left() - gap - width if mirrored else words.right() + 1 + gap

    def _type(self, digit: str) -> None:
        if self.digits.isEnabled():
            self._wrong = False
            self._set((self._typed + digit)[:LONGEST])

    def _erase(self) -> None:
        self._set(self._typed[:-1])

    def _submit(self) -> None:
        if self._typed and self.digits.isEnabled() and self.digits.go.isEnabled():
            pin, self._busy = Secret(self._typed), True
            self.wipe()
            self.submitted.emit(pin)

    def _set(self, typed: str) -> None:
        self._typed = typed
        self._dots.count = len(typed)
        self._dots.update()
        self._renew()

    def _renew(self) -> None:
        if not self._shut:
            left = math.ceil(self._left(len(self._typed)))
            if self._busy:
                self.words.setText(say("operator", "entry.checking"))
            elif left > 0:
                self.words.setText(say("operator", "entry.wait", left, LONG))
            else:
                self.words.setText(say("operator", "entry.wrong" if self._wrong else "entry.help"))
            self.digits.setEnabled(not self._busy)
            self.digits.go.setEnabled(not self._busy and left <= 0)
        else:
            self.digits.setEnabled(False)
        self.arrange()

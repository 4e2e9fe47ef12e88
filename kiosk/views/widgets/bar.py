"""The bar at the top edge: our name, and chips that tell what is not as usual."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hardware.palm.side import Side
from kiosk.theme import hand, icons
from kiosk.theme.lines import WIDEST, set_text
from kiosk.theme.type import Role
from kiosk.views.accessible import WORDS
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.styled import Styled

HEIGHT = 56


_SIGNS = {"simulated": "camera", "test": "info", "liveness": "warning", "phones": "phone"}


class Chip(Styled, QWidget):
    """A word in a pill: a state of the kiosk that everyone may know; ``short``, its sign does instead of the word."""

    heard_as = WORDS

    def __init__(self, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.code = code
        self.words = page(f"chip.{code}")
        self.short = False
        self.setAccessibleName(self.words)

    def width_wanted(self) -> int:
        """Pixels for the word or the sign, and its round ends."""
        if self.short:
            return self.look.icon(30) + self.look.px(32)
        block = set_text(self.words, self.look.font(Role.NOTE), self.look.line(Role.NOTE), WIDEST)
        return round(block.width) + self.look.px(52)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill with a dot and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("line"), 1.5))
        painter.setBrush(self.look.colour("surface"))
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        if self.short:
            size = self.look.icon(30)
            place = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
            icons.draw(painter, _SIGNS[self.code], place, self.look.colour("warning"))
            return
        dot, x = self.look.px(5), self.look.px(20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("warning"))
        painter.drawEllipse(QPointF(x, rect.center().y()), dot, dot)
        block = set_text(self.words, self.look.font(Role.NOTE), self.look.line(Role.NOTE), WIDEST)
        left = x + dot + self.look.px(9)
        painter.setPen(self.look.colour("ink"))
        block.draw(painter, left, (self.height() - block.height) / 2, block.width, Qt.AlignmentFlag.AlignLeft)


class TopBar(Styled, QWidget):
    """Our mark on the leading side, chips on the trailing one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chips: dict[str, Chip] = {}
        self.brand = page("brand")

    def set_chips(self, codes: tuple[str, ...]) -> None:
        """Show exactly these chips (``simulated``, ``test``, ``liveness``)."""
        if tuple(self._chips) == codes:
            return
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        self._chips = {code: Chip(code, self) for code in codes}
        for chip in self._chips.values():
            chip.restyle(self.look)
            chip.show()
        self.arrange()

    @property
    def chips(self) -> tuple[str, ...]:
        """The codes of the chips on show."""
        return tuple(self._chips)

    def arrange(self) -> None:
        """Chips from the trailing edge inwards, with their words where all of them have room."""
        height = min(self.height(), max(self.look.px(36), self.look.line(Role.NOTE) + self.look.px(4)))
        for short in (False, True):
            for chip in self._chips.values():
                chip.short = short
            wanted = sum(chip.width_wanted() + self.look.px(12) for chip in self._chips.values())
            if wanted <= self.width() - self.look.px(36):  # the hand stands before them
                break
        x = self.width()
        for chip in reversed(self._chips.values()):
            width = chip.width_wanted()
            x -= width
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = self.width() - x - width if mirrored else x
            chip.setGeometry(left, (self.height() - height) // 2, width, height)
            x -= self.look.px(12)

    def free(self) -> int:
        """Pixels that the chips leave to our name, the hand before it and a gap."""
        return self.width() - sum(chip.width() + self.look.px(12) for chip in self._chips.values())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small hand and our name, where the chips leave room for it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, unit = self.height() / 2, self.look.px(12)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.look.px(12)
        at = self.width() - x if mirrored else x
        pen = QPen(self.look.colour("accent"), max(1.6, 2 * self.look.scale))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(hand.outline(Side.RIGHT, hand.OPEN, QPointF(at, middle + unit * 0.2), unit))
        font = self.look.font(Role.NOTE)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self.look.colour("muted"))
        metrics = QFontMetricsF(font)
        lead = x + self.look.px(24)
        if lead + metrics.horizontalAdvance(self.brand) > self.free():
            return
        left = self.width() - lead - metrics.horizontalAdvance(self.brand) if mirrored else float(lead)
        painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), self.brand)

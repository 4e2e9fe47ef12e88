"""A large card to choose with: a picture, a title, one line, and an arrow where it leads on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from hardware.palm.side import Side
from kiosk.theme import hand, icons
from kiosk.theme.colour import mix
from kiosk.theme.lines import Block, set_text
from kiosk.theme.look import CARD_CORNER
from kiosk.theme.type import Role
from kiosk.views.widgets.styled import Styled


class Choice(Styled, QAbstractButton):
    """``icon`` names an icon, or ``hands`` are drawn. Wide cards lie in rows, high ones stand in columns."""

    def __init__(self, icon: str = "", hands: tuple[Side, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._hands = hands
        self._line = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def corner(self) -> int:
        """Radius of its corners, for the focus ring."""
        return self.look.px(CARD_CORNER)

    def say(self, title: str, line: str = "") -> None:
        """Set the words."""
        self.setText(title)
        self._line = line
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.update()

    def height_at(self, width: int) -> int:
        """Height in pixels with which all its words are seen in their own size when it lies ``width`` wide."""
        title, line = self._blocks(self._words_width(width), unbounded=True)
        words = title.height + (line.height if self._line else 0)
        return max(self.look.target, self.look.px(112 + 24), words + self.look.px(40))

    def sizeHint(self) -> QSize:
        """Large; the page decides."""
        return QSize(self.look.px(320), self.look.px(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, picture, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        if self.width() > self.height() * 1.4:
            self._paint_lying(painter)
        else:
            self._paint_standing(painter)

    def _paint_card(self, painter: QPainter) -> None:
        palette = self.look.palette
        fill = mix(palette.surface, palette.accent, 0.10) if self.isDown() else palette.surface
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(palette.accent if self.isDown() else palette.line), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self.corner, self.corner)

    def _picture_size(self) -> int:
        return min(self.look.px(112), self.height() - 2 * self.look.px(20))

    def _words_width(self, width: int) -> int:
        """What picture and arrow leave for the words."""
        return width - 2 * self._pad() - self.look.px(112) - self.look.px(36 + 32 + 16)

    def _pad(self) -> int:
        return self.look.px(40 if self.look.text_scale == 1 else 24)

    def _paint_lying(self, painter: QPainter) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pad, size = self._pad(), self._picture_size()
        arrow = self.look.px(36)
        picture = QRectF(pad, (self.height() - size) / 2, size, size)
        chevron = QRectF(self.width() - pad - arrow, (self.height() - arrow) / 2, arrow, arrow)
        left = picture.right() + self.look.px(32)
        width = self._words_width(self.width()) + self.look.px(112) - size
        if mirrored:
            picture.moveLeft(self.width() - picture.right())
            chevron.moveLeft(self.width() - chevron.right())
            left = self.width() - left - width
        self._paint_picture(painter, picture)
        icons.draw(painter, "next", chevron, self.look.colour("control"), mirrored)
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        title, line = self._blocks(width)
        y = (self.height() - title.height - (line.height if self._line else 0)) / 2
        self._paint_words(painter, (title, line), QRectF(left, y, width, 0), align)

    def _paint_standing(self, painter: QPainter) -> None:
        pad = self.look.px(24)
        width = self.width() - 2 * pad
        title, line = self._blocks(width)
        words = title.height + (line.height if self._line else 0)
        size = min(width, self.height() - words - 3.2 * pad)
        top = (self.height() - size - words - pad) / 2
        self._paint_picture(painter, QRectF((self.width() - size) / 2, top, size, size))
        middle = Qt.AlignmentFlag.AlignHCenter
        self._paint_words(painter, (title, line), QRectF(pad, top + size + pad, width, 0), middle)

    @property
    def roomy(self) -> bool:
        """Whether its words have room."""
        lying = self.width() > self.height() * 1.4
        room = self._words_width(self.width()) + self.look.px(112) - self._picture_size()
        title, line = self._blocks(room if lying else self.width() - 2 * self.look.px(24))
        return title.fits and line.fits and title.height + (line.height if self._line else 0) <= self.height()

    @property
    def in_size(self) -> bool:
        """Whether they have room without becoming smaller."""
        lying = self.width() > self.height() * 1.4
        room = self._words_width(self.width()) if lying else self.width() - 2 * self.look.px(24)
        blocks = self._blocks(room, unbounded=True)
        picture = 0 if lying else self.look.px(120)
        words = sum(block.height for block in blocks) - (0 if self._line else blocks[1].height)
        fits = all(block.fits for block in blocks) and words + picture <= self.height() - self.look.px(24)
        return fits and blocks[0].font.pixelSize() == self.look.font(Role.LEAD).pixelSize()

    def _blocks(self, width: float, *, unbounded: bool = False) -> tuple[Block, Block]:
        first, second = self._block(self.text(), Role.LEAD, width), self._block(self._line, Role.BODY, width)
        if not first.fits:
            first = self._block(self.text(), Role.LABEL, width)
        if not unbounded and first.height + second.height > self.height() - self.look.px(24):
            second = self._block(self._line, Role.NOTE, width)
        return first, second

    def _block(self, text: str, role: Role, width: float) -> Block:
        return set_text(text, self.look.font(role), self.look.line(role), width)

    def _paint_words(
        self, painter: QPainter, words: tuple[Block, Block], place: QRectF, align: Qt.AlignmentFlag
    ) -> None:
        title, line = words
        painter.setPen(self.look.colour("ink"))
        title.draw(painter, place.x(), place.y(), place.width(), align)
        if self._line:
            painter.setPen(self.look.colour("muted"))
            line.draw(painter, place.x(), place.y() + title.height, place.width(), align)

    def _paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        if self._hands:
            pen = hand_pen(self.look.colour("accent"), max(2.5, self.look.px(4)))
            draw_hands(painter, rect, self._hands, pen)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(self.look.palette.surface, self.look.palette.accent, 0.10)))
        painter.drawEllipse(rect)
        inset = rect.width() * 0.26
        icons.draw(painter, self._icon, rect.adjusted(inset, inset, -inset, -inset), self.look.colour("accent"))


def hand_pen(colour: QColor, width: float) -> QPen:
    """A pen with round ends and corners."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def draw_hands(painter: QPainter, rect: QRectF, sides: tuple[Side, ...], pen: QPen, creases: bool = True) -> None:
    """Draw one hand, or a left and a right one side by side, into ``rect``; thumbs point inwards, as in a mirror."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit = min(rect.height() / 2.75, rect.width() / (1.75 * len(sides)))
    for number, side in enumerate(sorted(sides)):
        spread = (number - (len(sides) - 1) / 2) * unit * 1.72
        lean = 0.22 * unit if side is Side.RIGHT else -0.22 * unit
        centre = QPointF(rect.center().x() + spread + lean, rect.center().y() + 0.14 * unit)
        painter.setPen(pen)
        painter.drawPath(hand.outline(side, hand.OPEN, centre, unit))
        if creases:
            faint = QPen(pen)
            faint.setWidthF(pen.widthF() * 0.7)
            soft = pen.color()
            soft.setAlphaF(0.55)
            faint.setColor(soft)
            painter.setPen(faint)
            painter.drawPath(hand.creases(side, centre, unit))

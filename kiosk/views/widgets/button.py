"""Buttons: one filled main action, equal outlined ones, quiet doors at the foot, and the keys of the pad."""

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.theme import icons
from kiosk.theme.colour import mix, veil
from kiosk.theme.lines import WIDEST, Block, set_text
from kiosk.theme.look import BUTTON_CORNER, TARGET_FLOOR
from kiosk.theme.type import Role
from kiosk.views.widgets.styled import Styled

ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Kind(Enum):
    """How loud a button is."""

    MAIN = auto()
    EQUAL = auto()
    KEY = auto()
    OPTION = auto()
    LINK = auto()
    DOOR = auto()


class Button(Styled, QAbstractButton):
    """A button with a word, an icon or both; ``bare`` leaves the icon out where there is no room for it."""

    def __init__(self, kind: Kind, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.icon_name = icon
        self.bare = False
        self._wordless = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, words: str, name: str = "") -> None:
        """Set the visible words; ``name`` is what a screen reader says when that differs."""
        self._wordless = not words
        self.setText(words)
        self.setAccessibleName(name or words)

    def hush(self, on: bool) -> None:
        """Show the sign alone, where there is no room for words; its name stays. ``on`` false shows them again."""
        if not self._wordless and self.icon_name:
            self.setText("" if on else self.accessibleName())

    def height_at(self, width: int) -> int:
        """Height in pixels with which all its words are seen in their own size when it is ``width`` wide."""
        role = self._role()
        if self.kind is Kind.DOOR:
            block = set_text(self.text(), self.look.font(role), self.look.line(role), width)
            return max(self.look.target, block.height + self._icon_size() + self.look.px(16))
        room = width - self.look.px(16)
        block = set_text(self.text(), self.look.font(role), self.look.line(role), room, balance=True)
        return max(self.look.target, block.height + self.look.px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows on the pad go where they point; elsewhere they go on as Tab does."""
        if self.kind is Kind.KEY and event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @property
    def corner(self) -> int:
        """Radius of its corners, for the focus ring."""
        return self.look.px(BUTTON_CORNER)

    def sizeHint(self) -> QSize:
        """As wide as its words, as high as a target."""
        role = self._role()
        words = set_text(self.text(), self.look.font(role), self.look.line(role), WIDEST)
        if self.kind is Kind.DOOR:
            return QSize(max(TARGET_FLOOR, round(words.width) + self.look.px(24)), self.look.target)
        icon = self._icon_size() + self.look.px(16) if self.icon_name else 0
        margins = self.look.px(32 if self.kind is Kind.OPTION else 64)
        return QSize(max(self.look.target, round(words.width) + icon + margins), self.look.target)

    @property
    def narrowest(self) -> int:
        """Pixels for its longest word and little more: the rest of the words go on a second line."""
        role = self._role()
        one, line = self.look.font(role), self.look.line(role)
        longest = max((set_text(word, one, line, WIDEST).width for word in self.text().split()), default=0.0)
        return max(TARGET_FLOOR, round(longest) + self.look.px(16 if self.kind is Kind.DOOR else 32))

    @property
    def roomy(self) -> bool:
        """Whether its words have room in one of the ways that ``words`` tries."""
        block = self.words()
        return block.fits and block.height <= self.height()

    @property
    def in_size(self) -> bool:
        """Whether its words have room without becoming smaller, and a door's sign above them."""
        role = self._role()
        if self.kind is Kind.DOOR and self._icon_size() + self.words().height > self.height():
            return False
        return self.roomy and self.words().font.pixelSize() == self.look.font(role).pixelSize()

    def words(self) -> Block:
        """Its words as they are painted: on one line where there is room, else on two, else smaller."""
        width, height = self.width() - self.look.px(16), self.height()
        if self.kind is Kind.DOOR:
            width = self.width()
        block = self._set(self._role(), width)
        return block if block.fits and block.height <= height else self._set(Role.NOTE, width)

    def _set(self, role: Role, width: float) -> Block:
        return set_text(self.text(), self.look.font(role), self.look.line(role), width, balance=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Body, then icon and words in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_body(painter)
        if self.kind is Kind.DOOR:
            self._paint_stacked(painter)
        else:
            self._paint_row(painter)

    def _paint_body(self, painter: QPainter) -> None:
        palette, down = self.look.palette, self.isDown() or self.isChecked()
        if not self.isEnabled():
            palette = replace(palette, accent=palette.paper, surface=palette.paper, control=palette.line)
        option = palette.accent if self.isChecked() else palette.control
        outlines = {Kind.EQUAL: palette.control, Kind.KEY: palette.line, Kind.OPTION: option}
        outline = outlines.get(self.kind) if self.isEnabled() or self.kind is not Kind.MAIN else palette.line
        fill = {Kind.MAIN: palette.accent, Kind.DOOR: palette.paper, Kind.LINK: palette.paper}.get(
            self.kind, palette.surface
        )
        if down:
            fill = mix(fill, palette.on_accent if self.kind is Kind.MAIN else palette.accent, 0.16)
        if self.kind in {Kind.DOOR, Kind.LINK} and not down:
            return
        width = 2 if self.kind is Kind.EQUAL or self.isChecked() else 1
        painter.setPen(QPen(QColor(outline), width) if outline else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        inset = width / 2 if outline else 0
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, self.corner, self.corner)

    def _paint_row(self, painter: QPainter) -> None:
        ink, size = self._ink(), self._icon_size() if self.icon_name and not (self.bare and self.text()) else 0
        words = self.words()
        if self.text() and size + words.width + self.look.px(40) > self.width():
            size = 0
        gap = self.look.px(14) if size and self.text() else 0
        x = (self.width() - size - gap - (words.width if self.text() else 0)) / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = x if not mirrored else self.width() - x - size
        if size:
            icons.draw(painter, self.icon_name, QRectF(at, (self.height() - size) / 2, size, size), ink, mirrored)
        painter.setPen(ink)
        left = x + size + gap if not mirrored else x
        words.draw(painter, left, (self.height() - words.height) / 2, words.width, Qt.AlignmentFlag.AlignHCenter)

    def _paint_stacked(self, painter: QPainter) -> None:
        ink, size = self._ink(), self._icon_size()
        words = self.words()
        if not self.text():
            size = self.look.icon(44)
            place = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
            icons.draw(painter, self.icon_name, place, ink, self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
            return
        if size + words.height > self.height():
            # The words say it all; the icon only says it sooner.
            size = 0
        top = (self.height() - size - words.height - self.look.px(4)) / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if size:
            icons.draw(painter, self.icon_name, QRectF((self.width() - size) / 2, top, size, size), ink, mirrored)
        painter.setPen(ink)
        words.draw(painter, 0, top + size + self.look.px(4), self.width(), Qt.AlignmentFlag.AlignHCenter)

    def _role(self) -> Role:
        return (
            Role.NOTE
            if self.kind is Kind.DOOR
            else Role.LEAD
            if self.kind is Kind.KEY and not self.icon_name
            else Role.LABEL
        )

    def _icon_size(self) -> int:
        return self.look.icon(30 if self.kind is Kind.DOOR else 36)

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return veil(self.look.palette.control, 0.5 if self.look.palette.flat else 1.0)
        return self.look.colour({Kind.MAIN: "on_accent", Kind.DOOR: "muted", Kind.LINK: "accent"}.get(self.kind, "ink"))

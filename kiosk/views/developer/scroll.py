"""A column of things one above the other, which scrolls when there are too many: by touch, wheel and keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QWidget

from kiosk.theme.look import Look
from kiosk.views.widgets.styled import Styled

BAR = 8


class ScrollColumn(Styled, QScrollArea):
    """``items`` are children of ``inside``, and room for the focus ring is left around them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.inside = QWidget()
        self.items: list[QWidget] = []
        self.setWidget(self.inside)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        self.verticalScrollBar().setStyleSheet(
            f"QScrollBar {{ background: transparent; width: {BAR}px; border: none; }}"
            f"QScrollBar::handle {{ background: {look.palette.control}; border-radius: 4px; min-height: 48px; }}"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
            "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        )
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """From the top; hidden ones take no room."""
        pad, gap = BAR, self.look.px(12)
        width, y = self.width() - BAR - 2 * pad, pad
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item in self.items:
            if item.isHidden():
                continue
            height = height_of(item, width)
            item.setGeometry(pad + (BAR if mirrored else 0), y, width, height)
            y += height + gap
        self.inside.resize(self.width(), max(0, y - gap) + pad)

    def heights(self, width: int) -> list[int]:
        """Of what is shown, when it is ``width`` wide."""
        return [height_of(item, width) for item in self.items if not item.isHidden()]


def height_of(item: QWidget, width: int) -> int:
    """Its own word for it, or what it would like to have."""
    asked = getattr(item, "height_at", None)
    return int(asked(width)) if asked else item.sizeHint().height()

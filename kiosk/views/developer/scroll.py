"""A column of things one above the other, which scrolls when there are too many: by touch, wheel and keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScroller, QWidget

from kiosk.theme.look import Look
from kiosk.views.widgets.scroll import BAR, Scroll


class ScrollColumn(Scroll):
    """``items`` are children of ``body``, and room for the focus ring is left around them."""

    dragged = QScroller.ScrollerGestureType.TouchGesture  # a mouse selects text in the fields

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[QWidget] = []

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
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
        self.body.resize(self.width(), max(0, y - gap) + pad)

    def heights(self, width: int) -> list[int]:
        """Of what is shown, when it is ``width`` wide."""
        return [height_of(item, width) for item in self.items if not item.isHidden()]


def height_of(item: QWidget, width: int) -> int:
    """Its own word for it, or what it would like to have."""
    asked = getattr(item, "height_at", None)
    return int(asked(width)) if asked else item.sizeHint().height()

"""A place for what may be longer than the screen: dragged with a finger, moved with the focus."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QScroller, QWidget

from kiosk.theme.look import Look
from kiosk.views.widgets.styled import Styled

BAR = 8


class Scroll(Styled, QScrollArea):
    """``body`` lies inside; whoever owns it gives it its size. ``dragged`` is what moves it besides wheel and keys."""

    dragged = QScroller.ScrollerGestureType.LeftMouseButtonGesture

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QWidget()
        self.setWidget(self.body)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        QScroller.grabGesture(self.viewport(), self.dragged)

    @property
    def room(self) -> int:
        """Pixels of width that are there whether the bar is shown or not."""
        return self.width() - self.look.px(BAR + 8)

    def restyle(self, look: Look) -> None:
        """The bar takes its colour."""
        super().restyle(look)
        self.verticalScrollBar().setStyleSheet(
            f"QScrollBar {{ background: transparent; width: {BAR}px; border: none; }}"
            f"QScrollBar::handle {{ background: {look.palette.control}; border-radius: 4px; min-height: 48px; }}"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
            "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        )

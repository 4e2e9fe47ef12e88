"""Lies between visitors' pages and those of staff: no touch and no key gets through it in either direction."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.theme.look import Look
from kiosk.views.operator.area import OperatorArea
from kiosk.views.operator.pin_page import PinPage
from kiosk.views.widgets.styled import Styled, restyle_tree


class Curtain(Styled, QWidget):
    """``shown`` is the page in front of it; it is thrown away when another one or none takes its place."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.shown: PinPage | OperatorArea | None = None
        window.installEventFilter(self)
        self._before: QWidget | None = None
        self.hide()

    def draw(self, page: PinPage | OperatorArea, look: Look) -> None:
        """Show ``page`` in front of everything."""
        if self.shown is None:
            self._before = self.window().focusWidget()
        self._drop()
        self.shown = page
        page.setParent(self)
        self.setGeometry(self.window().rect())
        page.setGeometry(self.rect())
        restyle_tree(self, look)
        self.show()
        page.show()
        self.hold()

    def draw_back(self) -> None:
        """Show the visitors' page again."""
        self._drop()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def hold(self) -> None:
        """Stay in front, with the focus."""
        if self.shown is None:
            return
        self.raise_()
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.setFocus()
            self.shown.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The focus stays in front."""
        inside = [w for w in self.findChildren(QAbstractButton) if w.isVisible() and w.isEnabled()]
        if inside:
            here = next((i for i, button in enumerate(inside) if button.hasFocus()), -1 if forward else 0)
            inside[(here + (1 if forward else -1)) % len(inside)].setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window's size."""
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.window().rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page fills it."""
        if self.shown is not None:
            self.shown.setGeometry(self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus; nothing goes on to the visitors' window."""
        focused = self.window().focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QAbstractButton):
            focused.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Touches end here."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plain paper."""
        QPainter(self).fillRect(self.rect(), self.look.colour("paper"))

    def _drop(self) -> None:
        page, self.shown = self.shown, None
        if page is not None:
            page.wipe()
            page.hide()
            page.deleteLater()

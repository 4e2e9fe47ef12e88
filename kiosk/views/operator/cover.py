"""A cover: one matter over the whole window, left with Escape or when it is done. The focus stays inside."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.theme.look import Look
from kiosk.views.accessible import DIALOG
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.styled import Styled, restyle_tree


class Cover(Styled, QWidget):
    """Belongs to ``home``, a page, and lies over its window while it is open."""

    heard_as = DIALOG

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self._home = home
        self._before: QWidget | None = None
        self.hide()

    @property
    def open(self) -> bool:
        """Whether it is on the screen."""
        return not self.isHidden()

    def present(self, look: Look) -> None:
        """Come on the screen; the focus goes to ``first``."""
        window = self._home.window()
        self._before = window.focusWidget()
        self.setParent(window)
        window.installEventFilter(self)
        self._in_front(window).insert(0, self)
        self.setGeometry(window.rect())
        restyle_tree(self, look)
        self.show()
        self.raise_()
        self.arrange()
        first = self.first()
        if first is not None:
            first.setFocus()
        for scroll in self.findChildren(Scroll):
            scroll.show_top()

    def dismiss(self) -> None:
        """Go, and give the focus back; harmless when it is not on the screen."""
        if not self.open:
            return
        window = self._home.window()
        window.removeEventFilter(self)
        in_front = self._in_front(window)
        if self in in_front:
            in_front.remove(self)
        self.setParent(self._home)
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def first(self) -> QWidget | None:
        """What has the focus when it comes."""
        return next(iter(self._inside()), None)

    def arrange(self) -> None:
        """Put everything in its place for the current size and look."""

    def content(self) -> QRect:
        """The cover inside its margins."""
        side = self.look.px(24 if min(self.width(), self.height()) < 600 else 56)
        return self.rect().adjusted(side, side, -side, -side)

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window's size."""
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.window().rect())
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The focus goes round."""
        inside, focused = self._inside(), self.window().focusWidget()
        here = next((at for at, widget in enumerate(inside) if widget is focused), -1 if forward else 0)
        if inside:
            inside[(here + (1 if forward else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; Enter presses what has the focus. Nothing goes to the page behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.window().focusWidget()
            if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
                focused.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper: what is behind is not seen."""
        QPainter(self).fillRect(self.rect(), self.look.colour("paper"))

    @staticmethod
    def _in_front(window: QWidget) -> list[QWidget]:
        """What the window counts as lying in front: under it there is nothing for assistive technology."""
        found: list[QWidget] = getattr(window, "in_front", [])
        return found

    def _inside(self) -> list[QWidget]:
        children = self.findChildren(QWidget)
        return [w for w in children if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and w.isEnabled()]

    def mirrored(self, rect: QRect) -> QRect:
        """The same place counted from the other side when the language runs from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

"""No way out in kiosk mode: no key, gesture, menu or dialog leads out of the window. Only staff can quit, or whoever
runs the service.

The compositor has keys of its own, which reach no application; see the operators' page for those.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_KEY_EVENTS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut}
_REFUSED = {
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.NativeGesture,
    QEvent.Type.WhatsThis,
    QEvent.Type.ToolTip,
}
_TOUCHES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletRelease,
}
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_MOVING = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Shift,
}
_SPECIAL = 0x01000000  # from here on a key of Qt's is no character, whatever text comes with it
STAFF_KEYS = (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F12)
"""The one combination that means something: it asks for a PIN."""


def allowed(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """What a visitor types, and how they move about; everything else is refused, whatever it may mean."""
    if (modifiers, key) == STAFF_KEYS:
        return True
    if modifiers & ~_PLAIN:
        return False
    return key in _MOVING or (key < _SPECIAL and bool(text) and text.isprintable())


def fill(window: QWidget) -> None:
    """Full screen, on the screen where it is; a window that takes no focus asks for none."""
    if window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus:
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.show()
    else:
        window.showFullScreen()


class KioskLock(QObject):
    """``engage`` before the window is shown; ``release`` when the kiosk quits in order."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._engaged = False
        self._needed: frozenset[int] = frozenset()
        self._covers: list[QWidget] = []

    def guard(self, cover: QWidget) -> None:
        """A window of ours on another screen: it stays, and no touch gets through it."""
        self._covers.append(cover)

    def forget(self, cover: QWidget) -> None:
        """It may close."""
        self._covers.remove(cover)

    def engage(self, needed: frozenset[int] = frozenset()) -> None:
        """From now on the window stays, in front and without a frame; ``needed`` are keys that work all the same."""
        self._engaged = True
        self._needed = needed
        self._window.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self._window.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._filter(True)

    def release(self) -> None:
        """The window may close; harmless when it was not engaged."""
        if self._engaged:
            self._engaged = False
            self._filter(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what leads out."""
        kind = event.type()
        if kind in _KEY_EVENTS:
            return self._is_refused(event)
        if kind in _TOUCHES and self._covers:
            return self._is_covered(watched)
        if kind is QEvent.Type.Close and any(watched in {each, each.windowHandle()} for each in self._ours):
            event.ignore()
            return True
        if kind is QEvent.Type.Show and isinstance(watched, QWidget):
            self._refuse_window(watched)
        elif kind is QEvent.Type.WindowStateChange and isinstance(watched, QWidget) and watched in self._ours:
            QTimer.singleShot(0, watched, partial(self._come_back, watched))
        return kind in _REFUSED

    @property
    def _ours(self) -> list[QWidget]:
        return [self._window, *self._covers]

    def _is_covered(self, watched: QObject) -> bool:
        window = watched.window() if isinstance(watched, QWidget) else watched
        return any(window in {cover, cover.windowHandle()} for cover in self._covers)

    def _is_refused(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return True  # a shortcut; we have none
        if event.key() in self._needed and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return False
        return not allowed(event.key(), event.modifiers(), event.text())

    def _refuse_window(self, widget: QWidget) -> None:
        """A dialog, a menu, a second window: none belongs here."""
        if widget.isWindow() and widget not in self._ours:
            QTimer.singleShot(0, widget, widget.hide)

    def _come_back(self, widget: QWidget) -> None:
        if self._engaged and widget in self._ours and not widget.isFullScreen():
            fill(widget)
            self._window.activateWindow()

    def _filter(self, on: bool) -> None:
        application = QApplication.instance()
        if application is not None:
            (application.installEventFilter if on else application.removeEventFilter)(self)

"""One switch is enough: the focus goes on by itself, and a key presses what it has come to."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.views.widgets.focus import FocusRing

KEYS = {"space": Qt.Key.Key_Space, "enter": Qt.Key.Key_Return} | {
    f"f{number}": Qt.Key(Qt.Key.Key_F1.value + number - 1) for number in range(1, 13)
}


class SwitchScan(QObject):
    """Moves the focus of ``window`` on every ``seconds`` (not at all when 0); the key named ``key`` presses."""

    def __init__(self, window: QWidget, ring: FocusRing, seconds: float = 0.0, key: str = "space") -> None:
        super().__init__(window)
        self._window = window
        self._ring = ring
        self._key = KEYS[key]
        self._timer = QTimer(self)
        self._timer.setObjectName("switch scan")
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.go_on)
        if seconds:
            self._timer.start()

    @property
    def keys(self) -> frozenset[int]:
        """The switch, while there is one."""
        return frozenset({self._key.value} if self._timer.isActive() else ())

    def go_on(self) -> None:
        """To the next thing that can be pressed; what only takes typing is passed over."""
        self._ring.led_by_keyboard(True)
        for _ in range(len(self._window.findChildren(QAbstractButton)) + 1):
            (self._window.focusWidget() or self._window).focusNextPrevChild(True)
            if isinstance(self._window.focusWidget(), QAbstractButton):
                return

    def stop(self) -> None:
        """The window closes."""
        self._timer.stop()

    def took(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event was the switch, and pressed what has the focus: once, however long it is held."""
        focused = self._window.focusWidget()
        if not isinstance(event, QKeyEvent) or event.key() != self._key or not isinstance(focused, QAbstractButton):
            return False
        if not self._timer.isActive() or watched is not focused:
            return False
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            # What follows has its whole time.
            self._timer.start()
            focused.click()
        return True

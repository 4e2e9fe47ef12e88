"""One text is asked for: a box above the on-screen keyboard; a real keyboard and code readers work as well."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import TARGET_FLOOR, Look
from kiosk.views.operator.box import Box
from kiosk.views.operator.cover import Cover
from kiosk.views.operator.keyboard import Keyboard

Taken = Callable[[str], None]


class AskText(Cover):
    """``ask`` shows it; what was typed goes to whoever asked, or nowhere when it is cancelled."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self.box = Box(parent=self)
        self.keyboard = Keyboard(self)
        self.keyboard.typed.connect(self.type_in)
        self.keyboard.erased.connect(self._erase)
        self.keyboard.cancel.clicked.connect(self.dismiss)
        self.keyboard.go.clicked.connect(self._go)
        self._least = 0
        self._taken: Taken | None = None

    def ask(
        self,
        label: str,
        go: str,
        taken: Taken,
        look: Look,
        *,
        least: int,
        most: int,
        text: str = "",
        counted: bool = False,
        signs: bool = False,
    ) -> None:
        """Ask for ``least`` to ``most`` characters; ``go`` is on the key that hands them over.

        ``signs`` are those of addresses and lists.
        """
        self._least, self._taken = least, taken
        self.box.ask(label, most, counted=counted)
        self.box.write(text)
        self.keyboard.reset()
        self.keyboard.show_signs(signs)
        self.keyboard.go.say(go)
        self.setAccessibleName(label)
        self._enable()
        self.present(look)

    def type_in(self, characters: str) -> None:
        """From the keyboard on the screen or a real one."""
        self.box.type(characters)
        self._enable()

    def dismiss(self) -> None:
        """Go, and forget what was typed."""
        self._taken = None
        self.box.write("")
        super().dismiss()

    def first(self) -> QWidget | None:
        """The box."""
        return self.box

    def arrange(self) -> None:
        """Keyboard at the foot, never wider than hands; the box takes what is left, up to a few lines."""
        tight = min(self.width(), self.height()) < 600
        gap, side = self.look.px(8 if tight else 32), self.look.px(8 if tight else 56)
        width = min(self.width() - 2 * side, self.look.px(1500))
        x = (self.width() - width) // 2
        box = self.look.target
        if self.look.text_scale > 1 and tight:  # large words in little height: the keys give way as far as they may
            gap, side = self.look.px(4), self.look.px(4)
            box = max(TARGET_FLOOR, min(box, self.height() - 2 * gap - side - self.keyboard.least_height()))
        keys = min(self.keyboard.height_wanted(), self.height() - 2 * gap - side - box)
        top = self.height() - side - keys
        height = min(top - 2 * gap, max(box, self.look.px(320)) if self.box.counted else box)
        self.box.setGeometry(x, top - gap - height, width, height)
        self.keyboard.setGeometry(x, top, width, keys)
        self.keyboard.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters go to the box whatever has the focus; Enter hands them over."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.type_in(" ".join(QGuiApplication.clipboard().text().split()))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.window().focusWidget() is self.box:
            self._go()
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.text() and event.text().isprintable():
            self.type_in(event.text())
        else:
            super().keyPressEvent(event)

    def _erase(self) -> None:
        self.box.erase()
        self._enable()

    def _enable(self) -> None:
        self.keyboard.go.setEnabled(len(self.box.text().strip()) >= self._least)

    def _go(self) -> None:
        taken, text = self._taken, self.box.text().strip()
        if taken is not None and len(text) >= self._least:
            self.dismiss()
            taken(text)

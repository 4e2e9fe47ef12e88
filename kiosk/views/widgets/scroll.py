"""A place for what may be longer than the screen: dragged with a finger, moved with the focus, or step by step.

Where not everything is seen, a rail at the trailing side has two large buttons, up and down. Other buttons can be kept
in the rail, so that they stay in reach while the rest moves.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QScroller, QWidget

from kiosk.theme.look import TARGET_FLOOR, Look
from kiosk.theme.type import Role
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.styled import Styled

BAR = 8
# Of the width, for words in the rail; with less, its buttons have their signs alone.
_RAIL_SHARE = 0.19


class Scroll(Styled, QScrollArea):
    """``body`` lies inside; its owner arranges it by ``lay``. ``dragged`` is what moves it besides wheel and keys."""

    dragged = QScroller.ScrollerGestureType.LeftMouseButtonGesture

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QWidget()
        self.kept: list[Button] = []
        self._rail = 0
        self._begun: QWidget | None = None
        self.setWidget(self.body)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        QScroller.grabGesture(self.viewport(), self.dragged)
        self.up, self.down = self._stepper("up", -1), self._stepper("down", 1)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._renew_steps)
        bar.rangeChanged.connect(self._renew_steps)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def room(self) -> int:
        """Pixels of width that are there whether the bar is shown or not."""
        rail = self._rail + self.look.px(16) if self._rail else 0
        return self.width() - self.look.px(BAR + 8) - rail

    @property
    def steps(self) -> list[Button]:
        """The buttons that move it, while there is something to move."""
        return [button for button in (self.up, self.down) if not button.isHidden()]

    def read_in_order(self) -> list[QWidget]:
        """What is inside, then the rail."""
        return [self.body, *(button for button in (*self.kept, *self.steps) if button.isVisible())]

    def lay(self, arrange: Callable[[int], int]) -> None:
        """``arrange`` puts what is in ``body`` into a width and returns the height; again where the rail takes some."""
        self._make_rail(stepping=False)
        height = arrange(self.room)
        if height > self.height() >= 2 * TARGET_FLOOR + self._gap:
            self._make_rail(stepping=True)
            height = arrange(self.room)
        self.body.resize(self.room, height)
        self._renew_steps()

    def show_top(self) -> None:
        """To where reading begins, and there it stays until the focus goes on, wherever that is now."""
        self._begun = self.window().focusWidget()
        self.verticalScrollBar().setValue(0)

    def restyle(self, look: Look) -> None:
        """The bar takes its colour."""
        super().restyle(look)
        self.verticalScrollBar().setStyleSheet(
            f"QScrollBar {{ background: transparent; width: {BAR}px; border: none; }}"
            f"QScrollBar::handle {{ background: {look.palette.control}; border-radius: 4px; min-height: 48px; }}"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
            "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail keeps its side."""
        super().resizeEvent(event)
        self._place_rail()

    def _make_rail(self, *, stepping: bool) -> None:
        """As wide as what is kept needs for its words, where there is width and height for them."""
        for button in (self.up, self.down):
            button.setVisible(stepping)
        shown = [button for button in self.kept if not button.isHidden()]
        self._rail = TARGET_FLOOR if shown or stepping else 0
        if shown:
            for button in shown:
                button.hush(False)
            wide = max(button.narrowest for button in shown)
            high = sum(button.height_at(wide) + self._gap for button in shown)
            fits = wide <= self.width() * _RAIL_SHARE and high + 2 * (self.look.target + self._gap) <= self.height()
            self._rail = max(TARGET_FLOOR, wide) if fits else TARGET_FLOOR
            for button in shown:
                button.hush(not fits)
        margin = self._rail + self.look.px(16) if self._rail else 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(margin if mirrored else 0, 0, 0 if mirrored else margin, 0)
        self._place_rail()

    def _place_rail(self) -> None:
        if not self._rail:
            return
        x, y = self.width() - self._rail - self.look.px(BAR + 8), 0
        for button in self.kept:
            if not button.isHidden():
                height = max(TARGET_FLOOR, button.height_at(self._rail)) if button.text() else TARGET_FLOOR
                self._set_in_rail(button, QRect(x, y, self._rail, height))
                y += height + self._gap
        high = max(TARGET_FLOOR, min(self.look.target, (self.height() - y - self._gap) // 2))
        for number, button in enumerate((self.down, self.up)):
            at = self.height() - (number + 1) * high - number * self._gap
            self._set_in_rail(button, QRect(x, at, self._rail, high))

    def _set_in_rail(self, button: Button, place: QRect) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        button.setGeometry(place)

    @property
    def _gap(self) -> int:
        return self.look.px(8)

    def _stepper(self, icon: str, way: int) -> Button:
        button = Button(Kind.EQUAL, icon, self)
        button.say("", page(f"scroll.{icon}"))
        button.clicked.connect(partial(self._step, way))
        button.hide()
        return button

    def _step(self, way: int, _checked: bool = False) -> None:
        """On by what is seen, but for one line, so that nobody loses the place."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + way * max(1, self.viewport().height() - self.look.line(Role.BODY)))

    def _renew_steps(self, *_changed: int) -> None:
        bar = self.verticalScrollBar()
        self.up.setEnabled(bar.value() > bar.minimum())
        self.down.setEnabled(bar.value() < bar.maximum())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What has the focus is seen."""
        if new is not None and new is not self._begun and self.body.isAncestorOf(new):
            self._begun = None
            self.ensureWidgetVisible(new, 0, self.look.px(16))

"""What a page does when its parts do not fit at large texts: they move into one place that scrolls, and back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.views.widgets.button import Button
from kiosk.views.widgets.scroll import Scroll


class Fold:
    """``scroll`` is a child of the page; ``parts`` go into its body, and ``kept`` buttons stay in reach beside it.

    Both are asked each time; parts and buttons are given in the order in which they are read. ``always``: the place
    that scrolls is seen otherwise as well, with other things in it.
    """

    def __init__(
        self,
        scroll: Scroll,
        parts: Callable[[], list[QWidget]],
        kept: Callable[[], list[Button]] = lambda: [],
        *,
        always: bool = False,
    ) -> None:
        self.scroll = scroll
        self._always = always
        self._parts, self._kept = parts, kept
        self._homes: list[tuple[QWidget, QWidget | None]] = []

    @property
    def on(self) -> bool:
        """Whether the parts are in the place that scrolls."""
        return bool(self._homes)

    def fold(self, on: bool) -> bool:
        """Into the place that scrolls, or back; whether anything moved. The focus stays where it was."""
        if on == self.on and (not on or self._inside() == [*self._parts(), *self._kept()]):
            return False
        fresh, focused = not self.on, self.scroll.window().focusWidget()
        self._move_out()
        if on:
            self._move_in()
        self.scroll.setVisible(on or self._always)
        if focused is not None and focused.isVisible():
            focused.setFocus()
        if fresh:
            self.scroll.show_top()
        return True

    def _inside(self) -> list[QWidget]:
        return [part for part, _home in self._homes]

    def _move_in(self) -> None:
        parts, kept = self._parts(), self._kept()
        self._homes = [(part, part.parentWidget()) for part in (*parts, *kept)]
        self.scroll.kept = kept
        for part in parts:
            _move(part, self.scroll.body)
            part.raise_()  # also one that was there before, with other things
        for button in (*kept, *(self.scroll.up, self.scroll.down)):
            _move(button, self.scroll)  # the steps once more, as they are read last

    def _move_out(self) -> None:
        for button in self.scroll.kept:
            button.hush(False)
        self.scroll.kept = []
        for part, home in self._homes:
            if home is not None:
                _move(part, home)
        self._homes = []


def _move(part: QWidget, home: QWidget) -> None:
    shown = not part.isHidden()
    part.setParent(home)
    part.setVisible(shown)

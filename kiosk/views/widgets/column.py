"""The column: where am I, the instruction, one line of help, the actions, and at the foot the same quiet doors."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import TARGET_FLOOR, Look
from kiosk.theme.type import Role
from kiosk.views.widgets.button import Button
from kiosk.views.widgets.header import arrange_flat
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text, place

# The order in which words give way: size first, then the line of help; the instruction itself is never dropped.
_SIZES = (
    (Role.INSTRUCTION, True),
    (Role.TITLE, True),
    (Role.LEAD, True),
    (Role.TITLE, False),
    (Role.LEAD, False),
    (Role.LABEL, False),
)
# Beside a picture, at large texts: no smaller than they are at the usual size.
_APART = (
    (Role.LEAD, Role.BODY),
    (Role.LEAD, Role.NOTE),
    (Role.LABEL, Role.NOTE),
    (Role.LEAD, None),
    (Role.LABEL, None),
)


class Column(Styled, QWidget):
    """Arranges itself: the instruction takes the largest size of the scale with which everything fits.

    ``told`` says, without payload, that there is another instruction or problem. ``apart``: the doors are elsewhere.
    ``long``: the page gives it all the height it wants (``lay_long``). ``taken``: buttons that are kept elsewhere.
    """

    told = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = Text(Role.NOTE, "muted", parent=self)
        self.instruction = Text(Role.INSTRUCTION, parent=self)
        self.help = Text(Role.BODY, "muted", parent=self)
        self.help.balance = self.step.balance = True
        self.problem = Text(Role.LABEL, "danger", parent=self)
        self.buttons: list[Button] = []
        self.doors: list[Button] = []
        self.extra: QWidget | None = None
        self.flat = False
        self.paired = False
        self.long = self.apart = False
        self.taken: list[Button] = []
        self._told: tuple[object, ...] = ()
        self.grown: Callable[[], None] = self.arrange
        self.complete = True
        self._used = 0

    def tell(self, step: str, instruction: str, help_line: str = "", problem: str = "") -> None:
        """Set the words and arrange."""
        before = (self.instruction.text(), self.problem.text())
        self.step.setText(step)
        self.instruction.setText(instruction)
        self.help.setText(help_line)
        self.problem.setText(problem)
        self._arrange_told((step, instruction, help_line, problem))
        if before != (instruction, problem):
            self.told.emit()

    def _arrange_told(self, words: tuple[str, ...]) -> None:
        """Large texts may need another share of the page, but not each time that the same is said."""
        if self.look.text_scale == 1:
            self.arrange()
            return
        told = (*words, *(button.isHidden() for button in self.buttons))
        if told != self._told:
            self._told = told
            self.grown()

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def used(self) -> int:
        """Height of words and actions in pixels as they were last arranged."""
        return self._used

    def take(self, height: int) -> None:
        """This is what it used, when somebody else arranged it."""
        self._used = height

    def arrange(self) -> None:
        """Doors at the foot first, then words and actions from the top in the space that is left."""
        if self.long:
            return
        if self.flat:
            self.complete = arrange_flat(self)
            return
        self.problem.set_role(Role.LABEL)
        self.step.setVisible(bool(self.step.text()))
        floor = self._place_doors()
        actions = self._rows(self.buttons_shown())
        room = floor - self._actions_height(actions)
        self.complete = self._choose_sizes_apart(room) if self.apart else self._choose_sizes(room)
        y = self._place_words()
        self._place_actions(actions, y, floor)
        doors = [] if self.apart else [door for door in self.doors if not door.isHidden()]
        if self.look.text_scale > 1:
            in_size = all(button.in_size for button in (*self.buttons_shown(), *doors))
            self.complete = self.complete and in_size and all(door.width() >= TARGET_FLOOR for door in doors)
        else:
            self.complete = self.complete and all(door.roomy for door in doors)

    def lay_long(self, width: int, hole: int) -> tuple[int, int]:
        """Everything in a width, as high as it wants to be: words, a ``hole`` for the stage, and the actions.

        Returns the y of the hole and the whole height.
        """
        self.setGeometry(0, 0, width, self.height())
        self.step.setVisible(bool(self.step.text()))
        self.help.setVisible(bool(self.help.text()))
        self.help.set_role(Role.BODY)
        self.problem.set_role(Role.LABEL)
        two_lines = 2 * self.look.line(Role.TITLE)
        self.instruction.set_role(Role.TITLE)
        if self.instruction.height_at(width) > two_lines or not self.instruction.block(width).fits:
            self.instruction.set_role(Role.LEAD)
        top = self._place_words()
        gap = self.look.px(16)
        y = top + (hole + gap if hole else 0)
        if self._has_extra() and self.extra:
            self.extra.setGeometry(0, y, width, self.extra.sizeHint().height())
            y += self.extra.height() + gap
        for button in self.buttons_shown():
            button.bare = False
            button.setGeometry(0, y, width, button.height_at(width))
            y += button.height() + gap
        self._used = y - gap
        self.resize(width, self._used)
        return top, self._used

    def buttons_shown(self) -> list[Button]:
        """The actions that are there now, and not kept elsewhere."""
        return [button for button in self.buttons if not button.isHidden() and button not in self.taken]

    @property
    def texts(self) -> list[Text]:
        """Its words in the order in which they are read."""
        return [self.step, self.instruction, self.help, self.problem]

    def put(self, button: Button, x: int, y: int, width: int) -> None:
        """Place a button; counted from the other side when the language runs from right to left."""
        button.setGeometry(self._mirrored(QRect(x, y, width, self.look.target)))

    def _rows(self, buttons: list[Button]) -> list[list[Button]]:
        """One action a row; where height is short, the first two of a pair share one."""
        if self.paired and len(buttons) > 1 and self.height() < self.look.px(760):
            return [buttons[:2], *([button] for button in buttons[2:])]
        return [[button] for button in buttons]

    def _place_doors(self) -> int:
        doors = [door for door in self.doors if not door.isHidden()]
        if not doors or self.apart:
            return self.height()
        top = self.height() - self.look.target
        wanted = [door.sizeHint().width() for door in doors]
        if max(wanted) * len(doors) <= self.width():
            wanted = [max(wanted)] * len(doors)
        x = 0.0
        for door, share in zip(doors, self._shares(doors, wanted), strict=True):
            self.put(door, round(x), top, round(x + share) - round(x))
            x += share
        return top - self.look.px(16)

    def _shares(self, doors: list[Button], wanted: list[int]) -> list[float]:
        """Widths that fill the row: what each wants where there is room, else its longest word and a fair part."""
        spare = self.width() - sum(wanted)
        if spare >= 0:
            return [width + spare / len(doors) for width in wanted]
        least = [min(door.narrowest, width) for door, width in zip(doors, wanted, strict=True)]
        more = sum(wanted) - sum(least)
        part = (self.width() - sum(least)) / more if more else 0.0
        return [low + (high - low) * part for low, high in zip(least, wanted, strict=True)]

    def _actions_height(self, actions: list[list[Button]]) -> int:
        extra = self.extra.sizeHint().height() + self.look.px(24) if self._has_extra() and self.extra else 0
        if not actions:
            return extra
        return extra + len(actions) * self.look.target + (len(actions) - 1) * self.look.px(16) + self.look.px(32)

    def _choose_sizes(self, room: int) -> bool:
        """The first of the sizes with which everything fits; false when none does, or large texts cost the help."""
        large = self.look.text_scale > 1
        self.help.set_role(Role.BODY)
        for role, with_help in _SIZES:
            self.help.setVisible(with_help and bool(self.help.text()))
            self.instruction.set_role(role)
            if self._fits(room):
                return not large or (with_help and role is not Role.LABEL)
        return False

    def _choose_sizes_apart(self, room: int) -> bool:
        """The same beside a picture; true only for the first of them, with all words in their own size."""
        for number, (role, help_role) in enumerate(_APART):
            self.help.setVisible(help_role is not None and bool(self.help.text()))
            self.help.set_role(help_role or Role.BODY)
            self.instruction.set_role(role)
            if self._fits(room):
                return number == 0
        return False

    def _fits(self, room: int) -> bool:
        width = self.width()
        return self.instruction.block(width).fits and self._words_height(width) <= room

    def _words_height(self, width: int) -> int:
        gap = self.look.px(16)
        shown = [t for t in (self.step, self.instruction, self.problem) if t.text()]
        shown += [self.help] if not self.help.isHidden() else []
        return sum(text.height_at(width) + gap for text in shown)

    def _place_words(self) -> int:
        y, width, gap = 0, self.width(), self.look.px(16)
        for text in (self.step, self.instruction):
            if text.text():
                y = place(text, 0, y, width) + gap
        if not self.help.isHidden():
            y = place(self.help, 0, y, width) + gap
        return place(self.problem, 0, y, width) + (gap if self.problem.text() else 0)

    def _place_actions(self, actions: list[list[Button]], y: int, floor: int) -> None:
        if self._has_extra() and self.extra:
            height = self.extra.sizeHint().height()
            self.extra.setGeometry(0, y + self.look.px(8), self.width(), height)
            y += height + self.look.px(24)
        y = min(y + self.look.px(24), floor - len(actions) * (self.look.target + self.look.px(16)) + self.look.px(16))
        gap = self.look.px(16)
        for row in actions:
            width = (self.width() - gap * (len(row) - 1)) // len(row)
            for number, button in enumerate(row):
                button.bare = len(row) > 1
                self.put(button, number * (width + gap), y, width)
            y += self.look.target + self.look.px(16)
        self._used = y - self.look.px(16)

    def _has_extra(self) -> bool:
        return self.extra is not None and not self.extra.isHidden()

    def _mirrored(self, rect: QRect) -> QRect:
        """The same place counted from the other side when the language runs from right to left."""
        if self.layoutDirection().name == "RightToLeft":
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

"""Changing one setting: choices, a number with less and more, or a text to type; kept when somebody says so."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from kiosk.operator.options import DELICATE, Kind, Option, Value, as_text
from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.operator.ask_text import AskText
from kiosk.views.operator.box import Box
from kiosk.views.operator.cover import Cover
from kiosk.views.operator.hold import HoldButton
from kiosk.views.operator.option_words import facts, value_words
from kiosk.views.operator.status import Status
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.button import Button
from kiosk.views.widgets.button import Kind as Loudness
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.styled import restyle_tree
from kiosk.views.widgets.text import Text, place

LONGEST = 500
"""Characters of a text without a bound of its own."""

Judge = Callable[[Option, Value, bool], str]


@dataclass(frozen=True, slots=True)
class Mine:
    """A kiosk of a fleet may keep a value of its own: whether it does, and what counts when it does not."""

    kept: bool
    otherwise: Value


class OptionCover(Cover):
    """``keep`` tries to keep a value and says in a sentence why it may not be, nothing when it was kept."""

    def __init__(self, home: QWidget, keep: Judge) -> None:
        super().__init__(home)
        self._keep = keep
        self._option: Option | None = None
        self._mine: Mine | None = None
        self.draft: Value = None
        self._title = Text(Role.LEAD, parent=self)
        self._facts = Text(Role.NOTE, "muted", parent=self)
        self.status = Status(self)
        self.box = Box(parent=self)
        self.box.clicked.connect(self._type)
        self.asking = AskText(home)
        self.less, self.more = (
            self._button("less", partial(self._step, -1)),
            self._button("more", partial(self._step, 1)),
        )
        self._list = Scroll(self)
        self.choices: list[Button] = []
        self.pin = self._button("pin", self._let_go)
        self.pin.setCheckable(True)
        self.back = self._button("back", self.dismiss)
        self.reset = self._button("reset", self._reset)
        self.keep_button = self._button("keep", self._judge, Loudness.MAIN)
        self.hold = HoldButton("tick", self)
        self.hold.say(say("settings", "hold"))
        self.hold.held.connect(self._judge)
        self.fold = Fold(self._list, self._parts, always=True)
        self._order()

    def ask(self, option: Option, value: Value, hint: str, look: Look, mine: Mine | None = None) -> None:
        """Change ``option``, which is ``value`` now; ``hint`` is said below it. ``mine``: a fleet could say it too."""
        self._option, self.draft, self._mine = option, value, mine
        self.pin.setVisible(mine is not None)
        self.pin.setChecked(mine is not None and mine.kept)
        self._title.setText(say("settings", option.name))
        self._facts.setText(facts(option))
        self.setAccessibleName(self._title.text())
        delicate = option.name in DELICATE
        self.status.say(hint or (say("settings", "delicate") if delicate else ""), "muted")
        self.keep_button.setVisible(not delicate)
        self.hold.setVisible(delicate)
        self._show_kind(option)
        self._show_draft()
        self.present(look)

    def dismiss(self) -> None:
        """Go, with whatever was not kept."""
        self.asking.dismiss()
        super().dismiss()
        self._option, self.draft, self._mine = None, None, None
        self.box.write("")

    def first(self) -> QWidget | None:
        """The choice that is made, or the box."""
        made = next((button for button in self.choices if button.isChecked()), None)
        return made or next(iter(self.choices), self.box)

    def arrange(self) -> None:
        """Words on top, the value below, buttons at the foot; with large texts one below the other, and it scrolls."""
        inner, gap = self.content(), self.look.px(16)
        if self.look.text_scale > 1:
            self.fold.fold(True)
            self._list.show()
            self._list.setGeometry(inner)
            self._list.lay(self._lay_long)
            return
        if self.fold.fold(False):
            self._order()
        self._list.setVisible(bool(self.choices))
        width = min(inner.width(), self.look.px(1200))
        left = inner.left() + (inner.width() - width) // 2
        y = place(self._title, left, inner.top(), width) + gap // 2
        y = place(self._facts, left, y, width) + gap // 2
        y = place(self.status, left, y, width) + gap
        foot = inner.bottom() + 1 - self.look.target
        below = foot - gap
        if not self.pin.isHidden():
            below -= self.look.target + gap // 2
            self.pin.setGeometry(left, below + gap // 2, width, self.look.target)
        room = QRect(left, y, width, max(0, below - y))
        self._arrange_value(room, gap, self.width())
        self._list.setGeometry(room)
        self._list.lay(self._lay_choices)
        third = (width - 2 * gap) // 3
        last = self.hold if self.keep_button.isHidden() else self.keep_button
        for number, button in enumerate((self.back, self.reset, last)):
            at = QRect(left + number * (third + gap), foot, third, self.look.target)
            button.setGeometry(self.mirrored(at))

    def _arrange_value(self, room: QRect, gap: int, whole: int) -> None:
        """Less, the box, more, in a row of ``room``; ``whole`` is the width of what they lie in."""
        side = self.look.target if not self.less.isHidden() else -gap
        self.less.setGeometry(self._turned(QRect(room.left(), room.top(), side, self.look.target), whole))
        middle = QRect(room.left() + side + gap, room.top(), room.width() - 2 * (side + gap), self.look.target)
        self.box.setGeometry(middle)
        at = QRect(middle.right() + 1 + gap, room.top(), side, self.look.target)
        self.more.setGeometry(self._turned(at, whole))

    def _lay_choices(self, width: int, y: int = 0) -> int:
        for choice in self.choices:
            choice.setGeometry(0, y, width, choice.height_at(width))
            y += choice.height() + self.look.px(8)
        return y

    def _lay_long(self, width: int) -> int:
        """Everything, the value before the buttons; returns the height."""
        gap = self.look.px(16)
        y = place(self._title, 0, 0, width) + gap // 2
        y = place(self._facts, 0, y, width) + gap // 2
        y = place(self.status, 0, y, width) + gap
        if self.choices:
            y = self._lay_choices(width, y)
        else:
            self._arrange_value(QRect(0, y, width, self.look.target), gap, width)
            y += self.look.target
        last = self.hold if self.keep_button.isHidden() else self.keep_button
        for button in (self.pin, last, self.reset, self.back):
            if not button.isHidden():
                button.setGeometry(0, y + gap, width, button.height_at(width))
                y += button.height() + gap
        return y

    def _parts(self) -> list[QWidget]:
        """In the order in which they are read."""
        words: list[QWidget] = [self._title, self._facts, self.status, self.less, self.box, self.more]
        return [*words, *self.choices, self.pin, self.keep_button, self.hold, self.reset, self.back]

    def _order(self) -> None:
        """In which they are read, and in which the focus goes round."""
        value = (self.less, self.box, self.more, self._list)
        foot = (self.pin, self.back, self.reset, self.keep_button, self.hold)
        for part in (self._title, self._facts, self.status, *value, *foot):
            part.raise_()

    def _turned(self, rect: QRect, whole: int) -> QRect:
        """Counted from the other side of ``whole`` when the language runs from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(whole - rect.right() - 1)
        return rect

    def _show_kind(self, option: Option) -> None:
        self.fold.fold(False)
        for button in self.choices:
            button.hide()
            button.deleteLater()
        values: tuple[bool | str, ...] = (True, False) if option.kind is Kind.SWITCH else option.choices
        self.choices = [self._choice(option, value) for value in values]
        self.box.setVisible(not values)
        for button in (self.less, self.more):
            button.setVisible(option.kind is Kind.NUMBER)
        self.box.ask(option.name, int(option.most or LONGEST) if option.kind is Kind.TEXT else LONGEST, counted=False)

    def _choice(self, option: Option, value: bool | str) -> Button:
        button = Button(Loudness.EQUAL, parent=self._list.body)
        button.setCheckable(True)
        button.say(value_words(option, value))
        button.setProperty("value", value)
        button.clicked.connect(partial(self._choose, value))
        restyle_tree(button, self.look)
        button.show()
        return button

    def _is_mine(self) -> None:
        """Whoever chooses a value means it for this kiosk."""
        self.pin.setChecked(self._mine is not None)

    def _let_go(self, checked: bool = False) -> None:
        """Without a value of its own the kiosk goes by the fleet's, or the default."""
        if self._mine is not None and not checked:
            self.draft = self._mine.otherwise
            self._show_draft()

    def _choose(self, value: bool | str, _checked: bool = False) -> None:
        self._is_mine()
        if isinstance(self.draft, tuple) and isinstance(value, str):
            there = value in self.draft
            self.draft = tuple(one for one in self.draft if one != value) if there else (*self.draft, value)
        else:
            self.draft = value
        self._show_draft()

    def _show_draft(self) -> None:
        chosen = self.draft if isinstance(self.draft, tuple) else (self.draft,)
        for button in self.choices:
            value = button.property("value")
            button.setChecked(value in chosen)
            if self._option and self._option.kind is Kind.SEVERAL:
                number = f" ({chosen.index(value) + 1})" if value in chosen else ""
                button.say(f"{value}{number}")
        hidden = self._option is not None and self._option.secret and self.draft is not None
        self.box.write(say("settings", "hidden") if hidden else as_text(self.draft))

    def _step(self, way: int, _checked: bool = False) -> None:
        option, draft = self._option, self.draft
        if option is None or option.least is None or option.most is None:
            return
        now = draft if isinstance(draft, int | float) else option.least
        reach = option.most - option.least
        wide = 1 if reach <= 100 else 5 if reach <= 3600 else 10
        moved = min(max(now + way * wide, option.least), option.most)
        self.draft = int(moved) if option.whole else float(moved)
        self._is_mine()
        self._show_draft()

    def _type(self) -> None:
        option = self._option
        if option is None:
            return
        text = "" if option.secret else as_text(self.draft)
        self.asking.ask(
            option.name,
            say("settings", "typed"),
            self._typed,
            self.look,
            least=0,
            most=self.box.most,
            text=text,
            signs=True,
        )

    def _typed(self, text: str) -> None:
        if self._option is not None:
            self.draft = self._option.read(text)
            self._is_mine()
            self._show_draft()

    def _reset(self) -> None:
        if self._option is not None:
            self.draft = self._option.default
            self._is_mine()
            self._show_draft()

    def _judge(self) -> None:
        if self._option is None:
            return
        refused = self._keep(self._option, self.draft, self.pin.isChecked())
        if refused:
            self.status.say(refused, "danger")
            self.arrange()
        else:
            self.dismiss()

    def _button(self, code: str, slot: Callable[..., None], loudness: Loudness = Loudness.EQUAL) -> Button:
        button = Button(loudness, parent=self)
        signs = {"less": "−", "more": "+"}
        button.say(signs.get(code, say("settings", code)), say("settings", code))
        button.clicked.connect(slot)
        return button

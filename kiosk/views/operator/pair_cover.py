"""Whom the kiosk obeys from afar: address and key of a fleet, kept together or not at all, and tried before."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.operator.options import Value, as_text, options
from kiosk.remote_settings.rehearsal import Rehearse, Tried, Verdict
from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.operator.ask_text import AskText
from kiosk.views.operator.backstage import Aside
from kiosk.views.operator.box import Box
from kiosk.views.operator.cover import Cover
from kiosk.views.operator.hold import HoldButton
from kiosk.views.operator.status import Status
from kiosk.views.texts.lookup import known, say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.text import Text, place

URL, KEY = "settings_url", "settings_key"
PAIR = (URL, KEY)
Together = Callable[[Mapping[str, Value]], str]


class PairCover(Cover):
    """``check`` and ``keep`` say in a sentence why both may not be, nothing when they may, or are kept.

    What is doubtful is kept when somebody holds the button a second time; what is wrong is not.
    """

    def __init__(self, home: QWidget, check: Together, keep: Together, rehearse: Rehearse, aside: Aside) -> None:
        super().__init__(home)
        self._check = check
        self._keep = keep
        self._rehearse = rehearse
        self._aside = aside
        self._sure: tuple[Value, ...] = ()
        self._question = 0
        self.draft: dict[str, Value] = dict.fromkeys(PAIR)
        self._title = Text(Role.LEAD, parent=self)
        self._title.setText(say("settings", "pair"))
        self._words = Text(Role.NOTE, "muted", parent=self)
        self._words.setText(say("settings", "pair.words"))
        self.status = Status(self)
        self.boxes = {name: Box(say("settings", f"pair.{name}"), self) for name in PAIR}
        for name, box in self.boxes.items():
            box.most = int(options()[name].most or 0)
            box.clicked.connect(partial(self._type, name))
        self.asking = AskText(home)
        self.back = self._button("back", self.dismiss)
        self.leave = self._button("pair.none", self._forget)
        self.hold = HoldButton("tick", self)
        self.hold.say(say("settings", "hold"))
        self.hold.held.connect(self._judge)
        self._list = Scroll(self)
        self._list.hide()
        self.fold = Fold(self._list, self._parts)

    def ask(self, values: Mapping[str, Value], hint: str, look: Look) -> None:
        """Change both, which are ``values`` now."""
        self.draft = {name: values[name] for name in PAIR}
        self._sure = ()
        self.setAccessibleName(self._title.text())
        self.status.say(hint or say("settings", "delicate"), "muted")
        self._show()
        self.present(look)

    def dismiss(self) -> None:
        """Go, with whatever was not kept; an answer that still comes is nobody's."""
        self._question += 1
        self.asking.dismiss()
        super().dismiss()
        self.draft = dict.fromkeys(PAIR)
        self._show()

    def first(self) -> QWidget | None:
        """The address."""
        return self.boxes[URL]

    def arrange(self) -> None:
        """Words on top, the two boxes, buttons at the foot; with large texts one below the other, and it scrolls."""
        inner, gap = self.content(), self.look.px(16)
        if self.fold.fold(self.look.text_scale > 1):
            for part in self._parts():
                part.raise_()
        if self.fold.on:
            self._list.setGeometry(inner)
            self._list.lay(self._lay_long)
            return
        width = min(inner.width(), self.look.px(1200))
        left = inner.left() + (inner.width() - width) // 2
        y = place(self._title, left, inner.top(), width) + gap // 2
        y = place(self._words, left, y, width) + gap // 2
        y = place(self.status, left, y, width) + gap
        foot = inner.bottom() + 1 - self.look.target
        step = min(self.look.target + gap, max(self.look.target, (foot - y) // len(self.boxes)))
        for number, box in enumerate(self.boxes.values()):
            box.setGeometry(left, y + number * step, width, self.look.target)
        third = (width - 2 * gap) // 3
        for number, button in enumerate((self.back, self.leave, self.hold)):
            button.setGeometry(self.mirrored(QRect(left + number * (third + gap), foot, third, self.look.target)))

    def _lay_long(self, width: int) -> int:
        """Everything, what keeps it before what does not; returns the height."""
        gap = self.look.px(16)
        y = place(self._title, 0, 0, width) + gap // 2
        y = place(self._words, 0, y, width) + gap // 2
        y = place(self.status, 0, y, width) + gap
        for box in self.boxes.values():
            box.setGeometry(0, y, width, self.look.target)
            y += self.look.target + gap
        for button in (self.hold, self.leave, self.back):
            button.setGeometry(0, y, width, button.height_at(width))
            y += button.height() + gap
        return y - gap

    def _parts(self) -> list[QWidget]:
        """In the order in which they are read."""
        buttons = (self.hold, self.leave, self.back) if self.fold.on else (self.back, self.leave, self.hold)
        return [self._title, self._words, self.status, *self.boxes.values(), *buttons]

    def _type(self, name: str, _checked: bool = False) -> None:
        self.asking.ask(
            say("settings", f"pair.{name}"),
            say("settings", "typed"),
            partial(self._typed, name),
            self.look,
            least=0,
            most=self.boxes[name].most,
            text=as_text(self.draft[name]),
            signs=True,
        )

    def _typed(self, name: str, text: str) -> None:
        self.draft[name] = options()[name].read(text)
        self._show()

    def _forget(self) -> None:
        self.draft = dict.fromkeys(PAIR)
        self._show()

    def _show(self) -> None:
        for name, box in self.boxes.items():
            box.write(as_text(self.draft[name]))

    def _judge(self) -> None:
        """Wrong ones are refused at once; others are tried first, unless there is nothing to try."""
        refused = self._check(self.draft)
        wanted = tuple(self.draft.values())
        url, key = (as_text(value) for value in wanted)
        if refused:
            self._say(refused, "danger")
        elif not url or wanted == self._sure:
            self._kept()
        else:
            self._question += 1
            self._say(say("settings", "pair.trying"), "muted")
            self._aside(partial(self._rehearse, url, key), partial(self._tried, self._question, wanted))

    def _tried(self, question: int, wanted: tuple[Value, ...], tried: Tried) -> None:
        if question != self._question or wanted != tuple(self.draft.values()) or not self.open:
            return  # somebody has gone on meanwhile
        if tried.verdict is Verdict.FINE:
            self._kept()
            return
        words = _reason(tried)
        if tried.verdict is Verdict.WRONG:
            self._say(words, "danger")
        else:
            self._sure = wanted
            self._say(f"{words} {say('settings', 'pair.again')}", "danger")

    def _kept(self) -> None:
        refused = self._keep(self.draft)
        if refused:
            self._say(refused, "danger")
        else:
            self.dismiss()

    def _say(self, words: str, tone: str) -> None:
        self.status.say(words, tone)
        self.arrange()

    def _button(self, code: str, slot: Callable[..., None]) -> Button:
        button = Button(Kind.EQUAL, parent=self)
        button.say(say("settings", code))
        button.clicked.connect(slot)
        return button


def _reason(tried: Tried) -> str:
    code = f"tried.{tried.reason}"
    return say("settings", code, tried.detail) if known("settings", code) else tried.detail

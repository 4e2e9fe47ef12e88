"""How the kiosk is: camera, server, terminal, version, last trouble; the sign for visitors; and the way to quit."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.crash import CrashNote
from kiosk.errors import OperatorError
from kiosk.operator.maintenance import Sign
from kiosk.theme.type import Role as TypeRole
from kiosk.views.operator.backstage import Backstage
from kiosk.views.operator.page import OperatorPage
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.text import Text, place

_ROWS = ("camera", "server", "terminal", "version", "uptime", "hours", "crash")
_SURE_MS = 4000


class KioskPage(OperatorPage):
    """The one main action is the sign: whether visitors may begin."""

    code: ClassVar[str] = "kiosk"

    def __init__(self, backstage: Backstage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = backstage
        self._office = backstage.office
        self._names = {row: self._text(f"kiosk.{row}", "muted") for row in _ROWS}
        self.values = {row: self._text("", "ink") for row in _ROWS}
        for value in self.values.values():
            value.anywhere = True  # addresses and names in files
        self._state = self._text("kiosk.state", "muted")
        self.problem = self._text("", "danger")
        self.signs = {sign: self._sign_button(sign) for sign in (None, *Sign)}
        self.dismiss = self._button("kiosk.dismiss", self._dismissed)
        self.quit = self._button("kiosk.quit", self._quit)
        self.scrolled = Scroll(self)
        self.scrolled.hide()
        self.fold = Fold(self.scrolled, self._parts)
        self._order()
        self._sure = QTimer(self)
        self._sure.setObjectName("sure")
        self._sure.setSingleShot(True)
        self._sure.setInterval(_SURE_MS)
        self._sure.timeout.connect(self._not_sure)

    def enter(self) -> None:
        """Read everything; the server is asked in the background."""
        self._renew()
        self._say("server", "kiosk.server.asking", self._office.facts.api_host)
        self._stage.aside(self._office.server_answers, self._answered)
        self.signs[self._office.door.maintenance.sign].setFocus()

    def leave(self) -> None:
        """Stop waiting for a second touch."""
        self._not_sure()

    def arrange(self) -> None:
        """As wide apart as there is room for; where there is none, one below the other in a place that scrolls."""
        whole = any(self._lay_out(gap) <= self._foot() for gap in (self.look.px(10), self.look.px(2)))
        buttons = [button for button in (*self.signs.values(), self.dismiss, self.quit) if not button.isHidden()]
        if not whole or (self.look.text_scale > 1 and not all(button.in_size for button in buttons)):
            self.fold.fold(True)
            self.scrolled.setGeometry(self.rect())
            self.scrolled.lay(self._lay_long)
        elif self.fold.fold(False):
            self._order()

    def _lay_long(self, width: int) -> int:
        """Values beside their names, or below them; buttons in pairs where their words allow; returns the height."""
        gap, y = self.look.px(12), 0
        wide = max(name.sizeHint().width() for name in self._names.values()) + self.look.px(32)
        beside = wide <= width * 0.4
        for row in _ROWS:
            name, value = self._names[row], self.values[row]
            if beside:
                self._place(name, 0, y, wide, width)
                y += max(self._place(value, wide, y, width - wide, width), self.look.line(TypeRole.NOTE)) + gap
            else:
                y += self._place(name, 0, y, width, width)
                y += self._place(value, 0, y, width, width) + gap
        y += self._place(self._state, 0, y, width, width) + gap
        y = self._pairs(list(self.signs.values()), y, width)
        y += self._place(self.problem, 0, y, width, width)
        return self._pairs([button for button in (self.dismiss, self.quit) if not button.isHidden()], y, width)

    def _pairs(self, buttons: list[Button], y: int, width: int) -> int:
        gap = self.look.px(12)
        half = (width - gap) // 2
        columns = 2 if all(button.narrowest <= half for button in buttons) else 1
        each = half if columns == 2 else width
        for start in range(0, len(buttons), columns):
            row = buttons[start : start + columns]
            height = max(button.height_at(each) for button in row)
            for number, button in enumerate(row):
                x = number * (half + gap)
                mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
                button.setGeometry(width - x - each if mirrored else x, y, each, height)
            y += height + gap
        return y

    def _parts(self) -> list[QWidget]:
        """In the order in which they are read."""
        rows = [part for row in _ROWS for part in (self._names[row], self.values[row])]
        return [*rows, self._state, *self.signs.values(), self.problem, self.dismiss, self.quit]

    def _order(self) -> None:
        for part in self._parts():
            part.raise_()

    def _lay_out(self, gap: int) -> int:
        """Names and values in two columns; below them the signs and the rest. Returns where the last row begins."""
        y = 0
        wide = max(name.sizeHint().width() for name in self._names.values()) + self.look.px(32)
        for row in _ROWS:
            self._place(self._names[row], 0, y, wide, self.width())
            room = self.width() - wide
            y += max(self._place(self.values[row], wide, y, room, self.width()), self.look.line(TypeRole.NOTE)) + gap
        y += self.look.px(16)
        y += self._place(self._state, 0, y, self.width(), self.width()) + gap
        y = self._row(list(self.signs.values()), y) + self.look.px(16)
        y += self._place(self.problem, 0, y, self.width(), self.width())
        self._row([button for button in (self.dismiss, self.quit) if not button.isHidden()], max(y, self._foot()))
        return y

    def _foot(self) -> int:
        return self.height() - self.look.target

    def _row(self, buttons: list[Button], y: int) -> int:
        gap = self.look.px(12)
        width = (self.width() - gap * (len(self.signs) - 1)) // len(self.signs)
        for number, button in enumerate(buttons):
            x = number * (width + gap)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            button.setGeometry(self.width() - x - width if mirrored else x, y, width, self.look.target)
        return y + self.look.target

    def _place(self, text: Text, x: int, y: int, width: int, whole: int) -> int:
        """Counted from the other side of ``whole`` when the language runs from right to left; returns the height."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return place(text, whole - x - width if mirrored else x, y, width) - y

    def _renew(self) -> None:
        facts, trouble = self._office.facts, self._stage.camera_trouble()
        self._say("camera", "kiosk.camera.trouble" if trouble else "kiosk.camera.fine", facts.camera, trouble or "")
        self._say("terminal", "kiosk.terminal.value", facts.terminal_name, facts.terminal_id)
        self.values["version"].setText(facts.version)
        minutes = int(self._office.clock() - facts.started) // 60
        parts = (minutes // 1440, minutes // 60 % 24, minutes % 60)
        self._say("uptime", "kiosk.uptime.value", *parts)
        self.values["hours"].setText(facts.hours or say("operator", "kiosk.hours.always"))
        self._renew_trouble()
        for sign, button in self.signs.items():
            button.setChecked(sign is self._office.door.maintenance.sign)
        self.arrange()

    def _renew_trouble(self) -> None:
        notes = self._office.crashes.notes()
        words = _trouble(notes[0]) if notes else say("operator", "kiosk.crash.none")
        more = len(notes) - 1
        self.values["crash"].setText(say("operator", "kiosk.crash.more", words, more) if more > 0 else words)
        self.dismiss.setVisible(bool(notes))

    def _answered(self, answers: bool) -> None:
        if self.isVisible():
            self._say("server", f"kiosk.server.{'up' if answers else 'down'}", self._office.facts.api_host)
            self.arrange()

    def _hang(self, sign: Sign | None, _checked: bool = False) -> None:
        try:
            self._office.door.maintenance.hang(sign)
        except OperatorError:
            self.problem.setText(say("operator", "kiosk.unwritten"))
        else:
            self.problem.setText("")
            facts = {"sign": sign.value} if sign else {}
            act = "maintenance_on" if sign else "maintenance_off"
            self._office.auditor.write(act, role=self._stage.role, facts=facts)
        self._renew()

    def _dismissed(self) -> None:
        self._office.crashes.dismiss()
        self._renew()

    def _quit(self) -> None:
        """Only the second touch quits."""
        if self._sure.isActive():
            self._not_sure()
            self._office.auditor.write("quit", role=self._stage.role, facts={})
            self._stage.quit()
            return
        self.quit.say(say("operator", "kiosk.quit.sure"))
        self._sure.start()

    def _not_sure(self) -> None:
        self._sure.stop()
        self.quit.say(say("operator", "kiosk.quit"))

    def _say(self, row: str, code: str, *values: str | int) -> None:
        self.values[row].setText(say("operator", code, *values))

    def _text(self, code: str, tone: str) -> Text:
        text = Text(TypeRole.NOTE, tone, parent=self)
        text.setText(say("operator", code) if code else "")
        return text

    def _sign_button(self, sign: Sign | None) -> Button:
        button = self._button(f"kiosk.{sign.value if sign else 'open'}", partial(self._hang, sign))
        button.setCheckable(True)
        return button

    def _button(self, code: str, slot: object) -> Button:
        button = Button(Kind.EQUAL, parent=self)
        button.say(say("operator", code))
        button.clicked.connect(slot)
        return button


def _trouble(note: CrashNote) -> str:
    when = QDateTime.fromSecsSinceEpoch(int(note.at)).toLocalTime()
    at = QLocale().toString(when, QLocale.FormatType.ShortFormat)
    return say("operator", f"kiosk.crash.{note.code}", at, note.what, note.where)

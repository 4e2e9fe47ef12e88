"""Every setting, from the schema: in groups, with range and value; touched, it can be changed or given back."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.errors import KioskError, SettingsError
from kiosk.operator.options import GROUPS, Option, Value, options
from kiosk.operator.settings_book import SettingsBook
from kiosk.remote_settings.document import NEVER
from kiosk.remote_settings.rehearsal import Rehearse
from kiosk.theme.type import Role as TypeRole
from kiosk.views.operator.backstage import Backstage
from kiosk.views.operator.option_cover import Mine, OptionCover
from kiosk.views.operator.option_row import OptionRow
from kiosk.views.operator.option_words import value_words
from kiosk.views.operator.page import OperatorPage
from kiosk.views.operator.pair_cover import PAIR, PairCover
from kiosk.views.operator.refusal import refusal
from kiosk.views.operator.status import Status
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.text import Text, place

_SURE_MS = 4000


class SettingsPage(OperatorPage):
    """Shows what the file says; what is changed here takes effect at the next start."""

    code: ClassVar[str] = "settings"
    sign: ClassVar[str] = "settings"

    def __init__(
        self, book: SettingsBook, rehearse: Rehearse, backstage: Backstage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._stage = backstage
        self._values: dict[str, Value] = {}
        self._named: frozenset[str] = frozenset()
        self._scroll = Scroll(self)
        self._headings = {group: self._heading(group) for group in GROUPS}
        self.rows = {name: self._row(option) for name, option in options().items()}
        for group, names in GROUPS.items():
            for part in (self._headings[group], *(self.rows[name] for name in names)):
                part.raise_()  # the order in which they are read
        self.status = Status(self)
        self.restart = Button(Kind.EQUAL, "again", self)
        self.restart.clicked.connect(self._restart)
        self.fold = Fold(self._scroll, lambda: [self.status, self.restart], always=True)
        self.cover = OptionCover(self, self._keep)
        self.pair = PairCover(self, self._check_pair, self._keep_pair, rehearse, backstage.aside)
        self._sure = QTimer(self)
        self._sure.setObjectName("sure")
        self._sure.setSingleShot(True)
        self._sure.setInterval(_SURE_MS)
        self._sure.timeout.connect(self._not_sure)
        self._not_sure()

    def enter(self) -> None:
        """Read the file."""
        given_up = self._book.fleet.given_up
        if given_up is None:
            self.status.say(say("settings", "later"), "muted")
        else:
            self.status.say(say("settings", "fleet.given_up", str(given_up)), "danger")
        self._renew()
        first = next(iter(self.rows.values()))
        (first if first.isEnabled() else self.restart).setFocus()

    def leave(self) -> None:
        """Whatever was not kept is forgotten."""
        self.cover.dismiss()
        self.pair.dismiss()
        self._not_sure()

    def arrange(self) -> None:
        """The list, and below it what was done and the restart; with large texts all of it scrolls."""
        gap = self.look.px(12)
        if self.fold.fold(self.look.text_scale > 1):
            self.status.raise_()
            self.restart.raise_()
        if self.fold.on:
            self.status.lower()  # seen first, and read first
            self._scroll.setGeometry(self.rect())
            self._scroll.lay(self._lay_long)
            return
        width = min(self.restart.sizeHint().width(), self.width() // 2)
        room = self.width() - width - gap
        high = max(self.look.target, self.status.height_at(room))  # the list steps back for many words
        foot = self.height() - high
        self.restart.setGeometry(self._mirrored(QRect(self.width() - width, foot, width, self.look.target)))
        said = self._mirrored(QRect(0, foot, room, high))
        place(self.status, said.left(), said.top(), said.width())
        self._scroll.setGeometry(0, 0, self.width(), foot - gap)
        self._scroll.lay(self._lay_list)

    def _lay_long(self, width: int) -> int:
        """What was done, the list, the restart; returns the height."""
        gap = self.look.px(12)
        y = self._lay_list(width, place(self.status, 0, 0, width)) + gap
        self.restart.setGeometry(0, y, width, self.restart.height_at(width))
        return y + self.restart.height()

    def _lay_list(self, width: int, y: int = 0) -> int:
        gap = self.look.px(12)
        for group, names in GROUPS.items():
            y = place(self._headings[group], 0, y + gap, width) + gap
            for name in names:
                height = self.rows[name].height_at(width)
                self.rows[name].setGeometry(0, y, width, height)
                y += height + gap // 2
        return y

    def _renew(self) -> None:
        try:
            self._values, self._named = self._book.values(), self._book.named()
        except SettingsError as error:
            self._values, self._named = {}, frozenset()
            self.status.say(refusal(error), "danger")
        for name, row in self.rows.items():
            row.setEnabled(name in self._values)
            row.show_value(
                self._values.get(name), of_fleet=name in self._book.fleet.settings and name not in self._named
            )
        self.arrange()

    def _change(self, option: Option, _checked: bool = False) -> None:
        variable = self._overridden((option.name,))
        if option.name in PAIR:
            self.pair.ask(self._values, variable or self._overridden(PAIR), self.look)
            return
        mine = self._mine(option)
        hint = variable or (self._fleet_says(option) if mine else "")
        self.cover.ask(option, self._values[option.name], hint, self.look, mine)

    def _mine(self, option: Option) -> Mine | None:
        """Only where a fleet could say something, too."""
        if not self._book.fleet.member or option.name in NEVER:
            return None
        return Mine(option.name in self._named, self._book.theirs(option))

    def _fleet_says(self, option: Option) -> str:
        if option.name not in self._book.fleet.settings:
            return say("settings", "fleet.silent")
        return say("settings", "fleet.says", value_words(option, self._book.theirs(option)))

    def _overridden(self, names: Iterable[str]) -> str:
        variable = next(filter(None, map(self._book.overridden, names)), "")
        return say("settings", "overridden", variable) if variable else ""

    def _keep(self, option: Option, value: Value, pinned: bool) -> str:
        """Nothing when it was kept, otherwise why not. In a fleet, what is not pinned is as the fleet says."""
        if self._mine(option) is not None and not pinned:
            value = option.default
        return self._keep_all({option.name: value}, pinned=pinned)

    def _keep_pair(self, values: Mapping[str, Value]) -> str:
        return self._keep_all(values)

    def _keep_all(self, values: Mapping[str, Value], *, pinned: bool = False) -> str:
        office, role = self._stage.office, self._stage.role
        try:
            self._book.change_together(values, auditor=office.auditor, role=role, pinned=pinned)
        except SettingsError as error:
            return refusal(error)
        except (KioskError, OSError):
            return say("settings", "unwritten")
        self.status.say(self._overridden(values) or say("settings", "kept"), "success")
        self._renew()
        if self.fold.on:
            self._scroll.show_top()
        return ""

    def _check_pair(self, values: Mapping[str, Value]) -> str:
        try:
            self._book.check_together(values)
        except SettingsError as error:
            return refusal(error)
        return ""

    def _restart(self) -> None:
        """Only the second touch does."""
        if self._sure.isActive():
            self._not_sure()
            self._stage.office.auditor.write("restarted", role=self._stage.role, facts={})
            self._stage.restart()
            return
        self.restart.say(say("settings", "restart.sure"))
        self._sure.start()

    def _not_sure(self) -> None:
        self._sure.stop()
        self.restart.say(say("settings", "restart"))

    def _heading(self, group: str) -> Text:
        text = Text(TypeRole.LEAD, parent=self._scroll.body)
        text.setText(say("settings", f"group.{group}"))
        return text

    def _row(self, option: Option) -> OptionRow:
        row = OptionRow(option, self._scroll.body)
        row.clicked.connect(partial(self._change, option))
        return row

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

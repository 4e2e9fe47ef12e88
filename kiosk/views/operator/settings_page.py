"""Every setting, from the schema: in groups, with range and value; touched, it can be changed or given back."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.errors import KioskError, SettingsError
from kiosk.operator.options import GROUPS, Option, Value, options
from kiosk.operator.settings_book import SettingsBook
from kiosk.theme.type import Role as TypeRole
from kiosk.views.operator.backstage import Backstage
from kiosk.views.operator.option_cover import OptionCover
from kiosk.views.operator.option_row import OptionRow
from kiosk.views.operator.page import OperatorPage
from kiosk.views.operator.status import Status
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.text import Text, place

_SURE_MS = 4000


class SettingsPage(OperatorPage):
    """Shows what the file says; what is changed here takes effect at the next start."""

    code: ClassVar[str] = "settings"

    def __init__(self, book: SettingsBook, backstage: Backstage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._stage = backstage
        self._values: dict[str, Value] = {}
        self._scroll = Scroll(self)
        self._headings = {group: self._heading(group) for group in GROUPS}
        self.rows = {name: self._row(option) for name, option in options().items()}
        for group, names in GROUPS.items():
            for part in (self._headings[group], *(self.rows[name] for name in names)):
                part.raise_()  # the order in which they are read
        self.status = Status(self)
        self.restart = Button(Kind.EQUAL, "again", self)
        self.restart.clicked.connect(self._restart)
        self.cover = OptionCover(self, self._keep)
        self._sure = QTimer(self)
        self._sure.setObjectName("sure")
        self._sure.setSingleShot(True)
        self._sure.setInterval(_SURE_MS)
        self._sure.timeout.connect(self._not_sure)
        self._not_sure()

    def enter(self) -> None:
        """Read the file."""
        self.status.say(say("settings", "later"), "muted")
        self._renew()
        first = next(iter(self.rows.values()))
        (first if first.isEnabled() else self.restart).setFocus()

    def leave(self) -> None:
        """Whatever was not kept is forgotten."""
        self.cover.dismiss()
        self._not_sure()

    def arrange(self) -> None:
        """The list, and below it what was done and the restart."""
        gap = self.look.px(12)
        foot = self.height() - self.look.target
        width = min(self.restart.sizeHint().width(), self.width() // 2)
        self.restart.setGeometry(self._mirrored(QRect(self.width() - width, foot, width, self.look.target)))
        said = self._mirrored(QRect(0, foot, self.width() - width - gap, self.look.target))
        place(self.status, said.left(), said.top(), said.width())
        self._scroll.setGeometry(0, 0, self.width(), foot - gap)
        self._arrange_list(self._scroll.room, gap)

    def _arrange_list(self, width: int, gap: int) -> None:
        y = 0
        for group, names in GROUPS.items():
            y = place(self._headings[group], 0, y + gap, width) + gap
            for name in names:
                height = self.rows[name].height_at(width)
                self.rows[name].setGeometry(0, y, width, height)
                y += height + gap // 2
        self._scroll.body.resize(width, y)

    def _renew(self) -> None:
        try:
            self._values = self._book.values()
        except SettingsError as error:
            self._values = {}
            self.status.say(str(error), "danger")
        for name, row in self.rows.items():
            row.setEnabled(name in self._values)
            row.show_value(self._values.get(name))
        self.arrange()

    def _change(self, option: Option, _checked: bool = False) -> None:
        variable = self._book.overridden(option.name)
        hint = say("settings", "overridden", variable) if variable else ""
        self.cover.ask(option, self._values[option.name], hint, self.look)

    def _keep(self, option: Option, value: Value) -> str:
        """Nothing when it was kept, otherwise why not."""
        try:
            self._book.change(option, value, auditor=self._stage.office.auditor, role=self._stage.role)
        except SettingsError as error:
            return str(error)
        except (KioskError, OSError):
            return say("settings", "unwritten")
        variable = self._book.overridden(option.name)
        self.status.say(say("settings", "overridden", variable) if variable else say("settings", "kept"), "success")
        self._renew()
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
        row.focused.connect(partial(self._scroll.ensureWidgetVisible, row, 0, 40))
        return row

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

"""Who are you: a key or an id, typed on the pad or a keyboard, pasted, or scanned with the same camera."""

import re
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.flows.events import Entered, PalmAlone, ScanAsked, Touched
from kiosk.flows.states import Purpose, Who
from kiosk.secret import Secret
from kiosk.views.desk import Desk
from kiosk.views.pages.page import Page, StagePage
from kiosk.views.texts.lookup import page, problem
from kiosk.views.widgets.button import Kind
from kiosk.views.widgets.entry_stage import EntryStage

# Prefix and number of characters behind it: key secrets have 32, user ids 24.
KINDS = {Purpose.ENROLL: ("eks", 32), Purpose.VERIFY: ("usr", 24), Purpose.RECOVER: ("rks", 32)}
# From this size on, words and doors beside the pad would be too wide for their column.
_LARGE = 1.3
_PREFIX = re.compile(r"(eks|rks|usr)_(.*)", re.DOTALL)
_PLAIN = re.compile(r"[A-Za-z0-9]+")


class WhoPage(StagePage[Who]):
    """Keeps what was typed while a problem is shown, and forgets it when it is left."""

    share = 0.66
    portrait_share = 0.62
    # Narrower, the keys of the pad are no targets any more.
    least_share = 0.62

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.entry = EntryStage(desk)
        super().__init__(desk, self.entry, parent)
        self.field, self.pad = self.entry.field, self.entry.pad
        self._continue = self.add_action(Kind.MAIN, page("who.continue"), self.submit)
        self._alone = self.add_action(Kind.EQUAL, page("who.palm_alone"), self._palm_alone, "palm")
        self._type = self.add_action(Kind.EQUAL, page("who.type"), self._type_instead, "keys")
        self.pad.typed.connect(self.type_in)
        self.pad.erased.connect(self._erase)
        self.pad.scan.clicked.connect(self._scan)
        self.pad.go.clicked.connect(self.submit)
        self._screen = Who(Purpose.ENROLL)

    def render_state(self, screen: Who) -> None:
        """Pad or camera; what was wrong; or one moment."""
        if screen.purpose is not self._screen.purpose or not self.field.isVisible():
            self._ask_for(screen.purpose)
        self._screen = screen
        self.entry.show_camera(screen.scanning)
        self._tell(screen)
        self._type.setVisible(screen.scanning)
        self._alone.setVisible(screen.palm_alone and not screen.busy)
        self._enable()
        self.arrange()

    def enter(self) -> None:
        """Typing goes to the field."""
        self._ask_for(self._screen.purpose)
        self._enable()
        self.field.setFocus()

    def leave(self) -> None:
        """Forget what was typed."""
        self.field.wipe()
        self.pad.reset()
        self.entry.show_camera(False)

    def take_over(self, before: Page[Any]) -> None:
        """Nobody types thirty-two characters twice."""
        if isinstance(before, WhoPage):
            self.field.prefix = before.field.prefix
            self.field.type(before.field.text)
            self._enable()

    def submit(self) -> None:
        """Send what was typed."""
        if self._screen.busy or not self.field.text:
            return
        self.desk.send(Entered(Secret(f"{self.field.prefix}_{self.field.text}")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A real keyboard (or a code reader that types) works like the pad."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.key() in {0x01000004, 0x01000005} and not isinstance(self.focusWidget(), QAbstractButton):
            # Return and Enter; on a button they press it
            self.submit()
        elif event.key() == 0x01000003:  # Backspace
            self._erase()
        elif event.text() == "_":
            self._take_prefix()
        elif _PLAIN.fullmatch(event.text()):
            self.type_in(event.text())
        else:
            super().keyPressEvent(event)

    def paste(self, text: str) -> None:
        """A key goes into the field to be seen; anything else (a link) goes to the flow as it is."""
        if self._screen.busy:
            return
        prefixed = _PREFIX.fullmatch(text.strip())
        bare = re.sub(r"[ -]", "", prefixed[2] if prefixed else text.strip())
        if not _PLAIN.fullmatch(bare) or len(bare) > KINDS[self._screen.purpose][1]:
            self.desk.send(Entered(Secret(text)))
            return
        self.field.wipe()
        self.field.prefix = prefixed[1] if prefixed else self.field.prefix
        self.type_in(bare)

    def arrange(self) -> None:
        """On small screens, and with large texts, the pad needs the whole width; words and doors share one row."""
        narrow = (self.compact or self.look.text_scale > _LARGE) and not self.portrait
        self.pad.narrow = narrow
        self._continue.setVisible(not self._screen.scanning and not narrow)
        self._alone.say(page("who.palm_alone.short" if narrow else "who.palm_alone"), page("who.palm_alone"))
        self.column.flat = narrow
        super().arrange()
        (self.stage if narrow else self.column).raise_()  # read after what is above or beside it
        if narrow:
            self._arrange_narrow()

    def _arrange_narrow(self) -> None:
        side, top = self.look.px(8), self.content().top() - self.look.px(8)
        header = QRect(self.look.px(24), top, self.width() - self.look.px(48), self.look.target)
        below = header.bottom() + 1 + self.look.px(4)
        self.column.setGeometry(header)
        self.stage.setGeometry(QRect(side, below, self.width() - 2 * side, self.height() - below - self.look.px(8)))

    def _tell(self, screen: Who) -> None:
        step = page(f"purpose.{screen.purpose.value}")
        if screen.scanning:
            self.column.tell(step, page("who.scanning"), page("who.scanning.help"))
        elif screen.busy:
            self.column.tell(step, page("who.checking"))
        else:
            words = problem(screen.problem) if screen.problem else ""
            self.column.tell(step, page(f"who.instruction.{screen.purpose.value}"), page("who.help"), words)

    def _ask_for(self, purpose: Purpose) -> None:
        self.field.ask_for(*KINDS[purpose])
        self.pad.reset()

    def type_in(self, characters: str) -> None:
        """Characters from the pad or a keyboard."""
        if not self._screen.busy:
            self.field.type(characters)
            self._changed()

    def _erase(self) -> None:
        if not self._screen.busy:
            self.field.erase()
            self._changed()

    def _take_prefix(self) -> None:
        """The prefix was typed as well: it stands in front already, or is of another kind."""
        if self.field.text in {prefix for prefix, _ in KINDS.values()}:
            self.field.prefix = self.field.text
            self.field.wipe()
            self._changed()

    def _changed(self) -> None:
        self._enable()
        self.desk.send(Touched())

    def _enable(self) -> None:
        ready = bool(self.field.text) and not self._screen.busy
        self._continue.setEnabled(ready)
        self.pad.go.setEnabled(ready)
        self.pad.setEnabled(not self._screen.busy)

    def _scan(self) -> None:
        self.desk.send(ScanAsked(on=True))

    def _palm_alone(self) -> None:
        self.desk.send(PalmAlone())

    def _type_instead(self) -> None:
        self.desk.send(ScanAsked(on=False))

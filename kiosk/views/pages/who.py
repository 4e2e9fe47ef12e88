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
from kiosk.views.widgets.button import Button, Kind
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
    stands_beside = True
    beside_shares = (0.46, 0.38)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.entry = EntryStage(desk)
        super().__init__(desk, self.entry, parent)
        self.field, self.pad = self.entry.field, self.entry.pad
        self._continue = self.add_action(Kind.MAIN, page("who.continue"), self.submit)
        self._alone = self.add_action(Kind.EQUAL, page("who.palm_alone"), self._palm_alone, "palm")
        self._write = self.add_action(Kind.MAIN, page("who.write"), self._start_writing, "keys")
        self._read = self.add_action(Kind.EQUAL, page("who.scan"), self._scan, "scan")
        self._type = self.add_action(Kind.EQUAL, page("who.type"), self._type_instead, "keys")
        self.pad.typed.connect(self.type_in)
        self.pad.erased.connect(self._erase)
        self.pad.scan.clicked.connect(self._leave_pad)
        self.pad.go.clicked.connect(self.submit)
        self._screen = Who(Purpose.ENROLL)
        # With large texts on small screens, words and pad take turns.
        self._turns = self._writing = False

    def render_state(self, screen: Who) -> None:
        """Pad or camera; what was wrong; or one moment."""
        if screen.purpose is not self._screen.purpose or not self.field.isVisible():
            self._ask_for(screen.purpose)
        self._screen = screen
        self._writing = False
        self.entry.show_camera(screen.scanning)
        self._tell(screen)
        self._type.setVisible(screen.scanning)
        self._alone.setVisible(screen.palm_alone and not screen.busy)
        self._enable()
        self.arrange()
        if self._turns:
            # What was wrong is read first, wherever the focus went.
            self.begin_reading()

    def enter(self) -> None:
        """Typing goes to the field."""
        self._ask_for(self._screen.purpose)
        self._enable()
        (self._write if self._turns else self.field).setFocus()

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
        writes = self._writes()
        self._alone.say(page("who.palm_alone.short" if narrow else "who.palm_alone"), page("who.palm_alone"))
        self.column.flat = narrow
        self.column.show()
        if narrow:
            self._arrange_narrow()
        else:
            self._turns = self.pad.turns = False
            self._offer_turns(False)
            super().arrange()
        if not self.fold.on:
            (self.stage if narrow else self.column).raise_()  # read after what is above or beside it
        if writes and self.isVisible() and not self._writes():
            # What had the focus has gone with its turn.
            waiting = (self.field, self._write, self.column.doors[-1])
            next(part for part in waiting if part.isVisible()).setFocus()

    def _writes(self) -> bool:
        """Whether the focus is where one types, or leads there."""
        focused = self.window().focusWidget()
        return focused is not None and (focused in {self.field, self._write} or self.pad.isAncestorOf(focused))

    def _arrange_narrow(self) -> None:
        """Words and doors in one row above the pad, or, where large texts leave no room for that, by turns."""
        for door in self.kept():
            door.hush(False)
        self.column.long = self.column.apart = self.pad.turns = False
        self.column.taken = []
        self._offer_turns(False)
        together = self._place_together()
        self._turns = self.pad.turns = not together
        if together or self._writing:
            if self.fold.fold(False):
                self.unfolded()
            self.column.setVisible(together)
        if self._turns and self._writing:
            self._place_pad(self.content().top(), self.look.px(2))  # no height for margins
        elif self._turns:
            self._arrange_words()

    def _place_together(self) -> bool:
        """Words and doors above the pad; whether there is room for both."""
        top, foot = self.content().top() - self.look.px(8), self.look.px(8)
        large = self.look.text_scale > 1
        free = self.height() - top - foot - self.entry.least_height(self.width() - 2 * self.look.px(8))
        height = free if large else self.look.target
        self.column.setGeometry(self.look.px(24), top, self.width() - self.look.px(48), max(0, height))
        self.column.arrange()
        used = self.column.used() if large else self.look.target
        self._place_pad(top + used + self.look.px(4), foot)
        return not large or self.column.complete

    def _place_pad(self, top: int, foot: int) -> None:
        side = self.look.px(8)
        self.stage.setGeometry(QRect(side, top, self.width() - 2 * side, self.height() - top - foot))
        self.entry.arrange()

    def _offer_turns(self, on: bool) -> None:
        """What leads from the words to the pad and to the camera."""
        for button in (self._write, self._read):
            button.setVisible(on)

    def _arrange_words(self) -> None:
        """The words' turn: what can be done, one below the other."""
        resting = not self._screen.scanning and not self._screen.busy
        self._offer_turns(resting)
        self._continue.setVisible(resting and bool(self.field.text) and not self._screen.problem)
        self._write.kind = Kind.MAIN if self._continue.isHidden() else Kind.EQUAL
        self._alone.say(page("who.palm_alone"))
        self.column.flat = False
        self.arrange_long()

    def kept(self) -> list[Button]:
        """While a code is looked for, the way back to typing too: the words need the room."""
        return [*super().kept(), *([self._type] if self._screen.scanning and self._turns else [])]

    @property
    def keeps_beside(self) -> bool:
        """Whoever holds a code up looks at the picture."""
        return self._screen.scanning

    def stage_height(self, width: int, room: int) -> int:
        """The camera's picture while a code is looked for, else field and pad, unless they have their own turn."""
        if self._screen.scanning:
            return min(room, round(width * 0.6))
        return 0 if self._turns else self.entry.height_at(width)

    def _start_writing(self) -> None:
        """The pad's turn."""
        self._writing = True
        self.arrange()
        self.field.setFocus()

    def _leave_pad(self) -> None:
        """The key that scans; where words and pad take turns, it leads back to the words."""
        if not self._turns:
            self._scan()
            return
        self._writing = False
        self.arrange()
        self._write.setFocus()

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
            if self._turns and not self._writing and not self._screen.scanning:
                self._start_writing()

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

"""Row 54: whole visits by keys alone, and by one switch alone."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from hardware.palm.side import Side
from kiosk.flows.rules import Rules
from kiosk.flows.states import Choose, Consent, Home, Outcome, Phone, PhoneState, Result, Screen, Who
from kiosk.journal import Journal
from kiosk.runner import Post
from kiosk.sinks import Collect
from kiosk.theme.look import Look
from kiosk.views.scanning import KEYS
from kiosk.views.shell import Parts, Shell
from tests.gui.test_shell import ScriptedCapture
from tests.helpers.phone_pages import ScriptedPages
from tests.kiosk.flows.visits import ENROLLMENT_KEY, RECOVERY_KEY, USER
from tests.kiosk.house import ScriptedServer

Key = Qt.Key
WAIT_MS = 10_000
RULES = Rules(without_palm=("local_passcode",), sides=((Side.LEFT,), (Side.RIGHT,)))


class Desk:
    """A kiosk that is used with keys only: nothing is touched and no event is sent but by them."""

    def __init__(self, qtbot: QtBot, folder: Path, look: Look, clock: Callable[[], float] = time.monotonic) -> None:
        self.qtbot = qtbot
        self.sink = Collect()
        self.captures: list[ScriptedCapture] = []
        parts = Parts(
            server=ScriptedServer(), make_capture=self._make, journal=Journal(folder / "journal"), sink=self.sink,
            rules=RULES, clock=clock, pages=ScriptedPages(),
        )  # fmt: skip
        self.shell = Shell(parts, look)
        self.shell.start()
        self.shell.window.activateWindow()
        qtbot.waitUntil(lambda: self.shell.window.focusWidget() is not None)

    def _make(self, post: Post) -> ScriptedCapture:
        self.captures.append(ScriptedCapture(post))
        return self.captures[-1]

    @property
    def screen(self) -> Screen:
        return self.shell.kiosk.visit.screen

    @property
    def focused(self) -> QWidget:
        found = self.shell.window.focusWidget()
        assert found is not None
        return found

    def key(self, *keys: Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.focused, key)

    def write(self, text: str) -> None:
        for letter in text:
            self.qtbot.keyClick(self.focused, letter)

    def tab_to(self, name: str, key: Key = Key.Key_Tab) -> None:
        for _ in range(80):
            if self.focused.accessibleName() == name:
                return
            self.key(key)
        raise AssertionError(f"{name} is not reached by {key}")

    def press(self, name: str, key: Key = Key.Key_Return) -> None:
        self.tab_to(name)
        assert self.shell.window.focus_ring.showing or self.focused.accessibleName() == name
        self.key(key)

    def until(self, kind: type[Screen]) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.screen, kind), timeout=WAIT_MS)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path, look)
    yield made
    made.shell.quit()


def result(desk: Desk) -> Result:
    desk.until(Result)
    assert isinstance(desk.screen, Result)
    return desk.screen


def test_enroll(desk: Desk) -> None:
    desk.key(Key.Key_Return)
    desk.press("Enroll", Key.Key_Space)
    desk.write(ENROLLMENT_KEY)
    desk.key(Key.Key_Return)
    desk.until(Consent)
    assert desk.focused.accessibleName() == "Read the full text", "Enter alone must not agree"
    desk.press("I agree")
    desk.press("Left hand")
    assert result(desk).outcome is Outcome.ENROLLED
    desk.press("Done")
    assert isinstance(desk.screen, Home)


def test_verify(desk: Desk) -> None:
    desk.key(Key.Key_Space)
    desk.press("Verify")
    desk.write(USER)
    desk.press("Continue", Key.Key_Space)
    assert result(desk).outcome is Outcome.VERIFIED
    desk.qtbot.waitUntil(lambda: len(desk.sink.tokens) == 1, timeout=WAIT_MS)


def test_recover(desk: Desk) -> None:
    desk.key(Key.Key_Return)
    desk.press("Recover")
    desk.write(RECOVERY_KEY)
    desk.key(Key.Key_Return)
    assert result(desk).outcome is Outcome.RECOVERED


def test_decline_and_take_the_other_way(desk: Desk) -> None:
    desk.key(Key.Key_Return)
    desk.press("Enroll")
    desk.write(ENROLLMENT_KEY)
    desk.key(Key.Key_Return)
    desk.until(Consent)
    desk.press("No, thanks")
    assert result(desk).outcome is Outcome.DECLINED
    desk.press("With my phone")
    desk.qtbot.waitUntil(lambda: desk.screen == Phone(PhoneState.WAITING, ("0" * 21,) * 21), timeout=WAIT_MS)
    assert desk.captures[0].done == [], "no camera was opened"
    desk.press("Cancel")
    assert isinstance(desk.screen, Home)


def test_the_sheets(desk: Desk) -> None:
    desk.key(Key.Key_Return)
    desk.press("Another way")
    assert desk.shell.window.sheet.isVisible()
    desk.key(Key.Key_Escape)
    assert not desk.shell.window.sheet.isVisible()
    assert desk.focused.accessibleName() == "Another way", "the focus is where it was"
    desk.key(Key.Key_Return)
    desk.press("With my phone")
    assert isinstance(desk.screen, Phone)


def test_shift_tab_goes_back(desk: Desk) -> None:
    desk.key(Key.Key_Return)
    here = desk.focused
    desk.key(Key.Key_Tab)
    assert desk.focused is not here
    desk.qtbot.keyClick(desk.focused, Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.focused is here


def test_the_pad_by_arrows(desk: Desk) -> None:
    desk.key(Key.Key_Return)
    desk.press("Verify")
    page = desk.shell.window.current
    desk.tab_to("5")
    desk.key(Key.Key_Down)
    assert desk.focused.accessibleName() == "t"
    desk.key(Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up)
    assert desk.focused.accessibleName() == "t"
    desk.key(Key.Key_Return)
    assert page.field.text == "t"  # type: ignore[attr-defined]
    desk.tab_to("1")
    desk.key(Key.Key_Left, Key.Key_Up)
    assert desk.focused.accessibleName() == "1", "at an edge it stays"
    desk.key(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert desk.focused.accessibleName() == "Capital letters"
    desk.key(Key.Key_Space)
    desk.key(Key.Key_Up, Key.Key_Space)
    assert page.field.text == "tA"  # type: ignore[attr-defined]


def test_a_touched_key_leaves_the_focus_with_the_field(desk: Desk) -> None:
    desk.key(Key.Key_Return)
    desk.press("Verify")
    field = desk.focused
    (seven,) = [b for b in desk.shell.window.current.findChildren(QAbstractButton) if b.accessibleName() == "7"]
    desk.qtbot.mouseClick(seven, Qt.MouseButton.LeftButton)
    assert desk.focused is field
    desk.key(Key.Key_Return)
    assert isinstance(desk.screen, Who)


# --- one switch ----------------------------------------------------------------------------------------------------


class Switch:
    """The focus goes on when the test says so; the person has one key."""

    def __init__(self, desk: Desk, key: str) -> None:
        desk.shell.window.scan_with(3600.0, key)
        self._desk = desk
        self._key = KEYS[key]

    def press(self, name: str) -> None:
        """Wait until the ring is at ``name``, then press."""
        for _ in range(80):
            if self._desk.focused.accessibleName() == name and isinstance(self._desk.focused, QAbstractButton):
                break
            self._desk.shell.window.scan.go_on()
            assert self._desk.shell.window.focus_ring.showing
        else:
            raise AssertionError(f"{name} is never reached")
        self._desk.key(self._key)


@pytest.mark.parametrize("key", ["space", "enter", "f5"])
def test_a_visit_by_one_switch(desk: Desk, key: str) -> None:
    """Typing letter by letter, then everything else; the switch of a wheelchair is often one of these keys."""
    switch = Switch(desk, key)
    switch.press("Touch to begin")
    switch.press("Verify")
    for letter in USER.removeprefix("usr_").lower():
        switch.press(letter)
    switch.press("Continue")
    desk.qtbot.waitUntil(lambda: not isinstance(desk.screen, Who), timeout=WAIT_MS)
    assert result(desk).outcome is Outcome.VERIFIED
    switch.press("Done")
    assert isinstance(desk.screen, Home)


def test_the_way_without_a_palm_by_one_switch(desk: Desk) -> None:
    switch = Switch(desk, "space")
    switch.press("Touch to begin")
    switch.press("Another way")
    switch.press("With my phone")
    desk.qtbot.waitUntil(lambda: bool(getattr(desk.screen, "modules", ())), timeout=WAIT_MS)
    switch.press("Help")
    switch.press("Close")
    switch.press("Cancel")
    assert isinstance(desk.screen, Home)


def test_a_language_by_one_switch(desk: Desk, language: object) -> None:
    switch = Switch(desk, "space")
    switch.press("Deutsch")
    switch.press("Zum Starten berühren")
    switch.press("Hilfe")
    switch.press("Français")
    switch.press("Fermer")
    switch.press("Annuler")
    assert isinstance(desk.screen, Home)
    switch.press("Touch to begin")


def test_the_focus_goes_on_by_itself_and_only_when_told_to(qtbot: QtBot, desk: Desk) -> None:
    desk.key(Key.Key_Return)
    here = desk.focused
    desk.shell.window.scan_with(0.05, "space")
    qtbot.waitUntil(lambda: desk.focused is not here, timeout=WAIT_MS)
    desk.shell.window.scan_with(0.0, "space")
    assert not desk.shell.window.scan._timer.isActive()


def test_scanning_alone_does_not_keep_a_page(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    """The focus that goes on by itself is nobody's hand."""
    now = [1000.0]
    desk = Desk(qtbot, tmp_path, look, lambda: now[0])
    try:
        desk.key(Key.Key_Return)
        assert isinstance(desk.screen, Choose)
        desk.shell.window.scan_with(3600.0, "space")
        for _ in range(round(RULES.idle_s / 5.0)):
            now[0] += 5.0
            desk.shell.window.scan.go_on()
            desk.shell.kiosk.tick()
        assert isinstance(desk.screen, Home)
    finally:
        desk.shell.quit()


def test_a_key_that_is_held_presses_once(qtbot: QtBot, desk: Desk) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    desk.shell.window.scan_with(3600.0, "f1")
    desk.key(Key.Key_F1)
    assert isinstance(desk.screen, Choose)
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_F1, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(desk.focused, held)
    assert isinstance(desk.screen, Choose)


def test_without_scanning_the_switch_key_is_a_key_like_any_other(desk: Desk) -> None:
    desk.key(Key.Key_F1)
    assert isinstance(desk.screen, Home)

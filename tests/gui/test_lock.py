"""Kiosk mode: no key, menu, drag, dialog or close request leads out, and an orderly quit still does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from kiosk.flows.states import Choose, Home
from kiosk.theme.look import Look
from kiosk.views.lock import STAFF_KEYS, allowed
from tests.gui.test_shell import Stage, type_key

M = Qt.KeyboardModifier
K = Qt.Key
HELD = (M.AltModifier, M.ControlModifier, M.MetaModifier, M.ControlModifier | M.AltModifier)
OUT = [
    *((modifier, key) for modifier in HELD
      for key in (K.Key_F4, K.Key_Tab, K.Key_Escape, K.Key_Delete, K.Key_Backspace, K.Key_Q, K.Key_W, K.Key_N, K.Key_T,
                  K.Key_R, K.Key_P, K.Key_O, K.Key_S, K.Key_C, K.Key_V, K.Key_L, K.Key_D, K.Key_Space, K.Key_Left,
                  K.Key_F1, K.Key_F2, K.Key_F7, K.Key_F12, K.Key_Home, K.Key_Return)),
    *((M.NoModifier, key) for key in (
        *(K(K.Key_F1 + number) for number in range(24)), K.Key_Print, K.Key_SysReq, K.Key_Menu, K.Key_Help, K.Key_Pause,
        K.Key_Meta, K.Key_Super_L, K.Key_Super_R, K.Key_Alt, K.Key_AltGr, K.Key_Control, K.Key_Insert, K.Key_Back,
        K.Key_Forward, K.Key_Refresh, K.Key_HomePage, K.Key_Search, K.Key_PowerOff, K.Key_PowerDown, K.Key_Sleep,
        K.Key_LogOff, K.Key_Explorer, K.Key_LaunchMail, K.Key_LaunchMedia, K.Key_Calculator, K.Key_VolumeUp)),
    (M.ShiftModifier, K.Key_F10), (M.ShiftModifier, K.Key_F12), (M.ControlModifier | M.ShiftModifier, K.Key_Escape),
]  # fmt: skip
STAY = [
    (K.Key_A, "a"), (K.Key_0, "0"), (K.Key_Space, " "), (K.Key_Underscore, "_"), (K.Key_Tab, "\t"),
    (K.Key_Return, "\r"), (K.Key_Enter, "\r"), (K.Key_Backspace, "\b"), (K.Key_Escape, "\x1b"),
    (K.Key_Left, ""), (K.Key_PageDown, ""),
]  # fmt: skip


@pytest.fixture
def locked(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Stage]:
    """A kiosk in kiosk mode."""
    made = Stage(tmp_path, look, fullscreen=True)
    yield made
    made.shell.quit()


@pytest.mark.parametrize(("modifier", "key"), OUT, ids=lambda it: getattr(it, "name", None) or str(it))
def test_keys_that_lead_out_are_refused(modifier: Qt.KeyboardModifier, key: Qt.Key) -> None:
    assert not allowed(key, modifier, "")
    assert not allowed(key, modifier, "x")


@pytest.mark.parametrize(("key", "text"), STAY)
def test_keys_that_people_need_are_not(key: Qt.Key, text: str) -> None:
    assert allowed(key, M.NoModifier, text)
    assert allowed(key, M.ShiftModifier, text)
    assert allowed(key, M.KeypadModifier, text)


def test_the_one_way_to_the_pin_pad_is_left() -> None:
    assert allowed(STAFF_KEYS[1], STAFF_KEYS[0], "")


def test_refused_keys_reach_nothing(qtbot: QtBot, locked: Stage) -> None:
    page = type_key(locked)
    before = page.field.text
    for modifier, key in OUT:
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifier, "x")
            QApplication.sendEvent(page, event)
    assert page.field.text == before
    assert locked.shell.window.isVisible()
    assert locked.closed == []
    qtbot.keyClick(page, Qt.Key.Key_Backspace)
    assert page.field.text == before[:-1]


def test_escape_cancels_the_visit_and_closes_nothing(qtbot: QtBot, locked: Stage) -> None:
    type_key(locked)
    for _ in range(5):
        qtbot.keyClick(locked.shell.window, Qt.Key.Key_Escape)
    assert isinstance(locked.screen, Home)
    assert locked.shell.window.isVisible()


def test_a_request_to_close_is_ignored(locked: Stage) -> None:
    window = locked.shell.window
    assert not window.close()
    for target in (window, window.windowHandle()):
        event = QCloseEvent()
        QApplication.sendEvent(target, event)
        assert not event.isAccepted()
    assert window.isVisible()
    assert locked.closed == []


def test_no_menu_opens_and_nothing_is_dropped(locked: Stage) -> None:
    window = locked.shell.window
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(9, 9))
    drop = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, QMimeData(), Qt.MouseButton.LeftButton, M.NoModifier)
    drop.ignore()
    for event in (menu, drop):
        QApplication.sendEvent(window.current, event)
    assert not drop.isAccepted()
    assert QApplication.activePopupWidget() is None


def test_no_second_window_stays(qtbot: QtBot, locked: Stage) -> None:
    for made in (QDialog(), QDialog(locked.shell.window), QMenu(locked.shell.window)):
        made.show()
        qtbot.waitUntil(lambda made=made: not made.isVisible())
        made.deleteLater()
    assert locked.shell.window.isVisible()


def test_the_window_has_no_frame_stays_in_front_and_comes_back(qtbot: QtBot, locked: Stage) -> None:
    window = locked.shell.window
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.isFullScreen()
    for leave in (window.showNormal, window.showMinimized, window.showMaximized):
        leave()
        qtbot.waitUntil(window.isFullScreen)


def test_quitting_in_order_still_works(locked: Stage) -> None:
    locked.shell.quit()
    assert not locked.shell.window.isVisible()
    assert locked.closed == ["transport"]
    assert locked.captures[0].done[-1] == "shutdown"


def test_a_window_on_a_desk_is_not_locked(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    stage = Stage(tmp_path, look)
    stage.press("Touch to begin")
    assert isinstance(stage.screen, Choose)
    assert stage.shell.window.close()
    assert stage.closed == ["transport"]

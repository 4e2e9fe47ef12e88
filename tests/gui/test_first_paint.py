"""The log says once that people can see something, and not before they can."""

import logging

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.views.first_paint import FirstPaint


@pytest.fixture
def begun() -> list[str]:
    """What began when the window had painted."""
    return []


@pytest.fixture
def window(qtbot: QtBot, begun: list[str]) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    FirstPaint(made, lambda: begun.append("then"))
    return made


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "kiosk.views.first_paint"]


def turn(qtbot: QtBot) -> None:
    """Timers that are due run in order, so whatever was asked for before this has been done after it."""
    with qtbot.waitCallback() as done:
        QTimer.singleShot(0, done)


def test_the_first_painting_is_told_once(
    qtbot: QtBot, window: QWidget, begun: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    window.show()
    qtbot.waitUntil(lambda: bool(said(caplog)))
    window.repaint()
    turn(qtbot)
    assert said(caplog) == ["first page painted"]
    assert begun == ["then"]


def test_a_window_that_was_never_shown_is_not_called_painted(
    qtbot: QtBot, window: QWidget, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    window.update()
    turn(qtbot)
    assert said(caplog) == []

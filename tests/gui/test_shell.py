"""The kiosk with its face and scripted parts: a visit by touch, faults, hooks, and quitting in order."""

import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hardware.liveness.verdict import LivenessLevel, Verdict
from hardware.palm.side import Side
from kiosk.capture.picture import CapturePicture
from kiosk.client.errors import Unreachable
from kiosk.client.models import KeyInfo
from kiosk.flows.events import Event, PalmCaptured
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Choose, Consent, Fault, Home, Outcome, Purpose, Result, Sending, Who
from kiosk.journal import Journal
from kiosk.operator.office import Office
from kiosk.runner import Post
from kiosk.secret import Secret
from kiosk.theme.look import Look
from kiosk.views.operator.backstage import OperatorPages
from kiosk.views.pages.who import WhoPage
from kiosk.views.quitter import Quitter
from kiosk.views.shell import Parts, Shell

KEY = "eks_Ab3dEfgh1jKlmN0pQrStUvWxYz123456"
LIVE = Verdict(True, LivenessLevel.CHALLENGE, (), (), simulated=True, source="test")


class NoPreview:
    def take(self) -> CapturePicture | None:
        return None


class ScriptedCapture:
    """Captures whatever is asked for at once, from a thread of its own."""

    def __init__(self, post: Post) -> None:
        self.preview = NoPreview()
        self.done: list[str] = []
        self.warmed = False
        self._post = post

    def warm(self) -> None:
        self.warmed = True

    def silent(self) -> float:
        return 0.0

    def open(self) -> None:
        self.done.append("open")

    def close(self) -> None:
        self.done.append("close")

    def scan(self) -> None:
        self.done.append("scan")

    def stop(self) -> None:
        self.done.append("stop")

    def shutdown(self) -> bool:
        self.done.append("shutdown")
        return True

    def capture(self, side: Side, purpose: Purpose, others: tuple[Side, ...] = ()) -> None:
        self.done.append(f"capture {side}")
        event = PalmCaptured(side, b"template", LIVE)
        thread = threading.Thread(target=self._post, args=(event,))
        thread.start()
        thread.join()


class ScriptedServer:
    """Knows one key, and cannot be reached for an enrollment."""

    def inspect_key(self, secret: Secret) -> KeyInfo:
        assert secret == Secret(KEY)
        return KeyInfo(object="key", kind="enrollment", user_id="usr_1", flow=None, expires_at=2_000_000_000,
                       left_palm_enrolled=False, right_palm_enrolled=False)  # fmt: skip

    def enroll(self, *_: object) -> None:
        raise Unreachable("server_unreachable")

    start_session = recover = verify = attempt = enroll


class Nobody:
    def deliver(self, *_: object) -> None:
        raise AssertionError("no token was made")


class Stage:
    """A shell and what its scripted parts did; its clock is ``later`` than it is."""

    def __init__(
        self,
        folder: Path,
        look: Look,
        *,
        fullscreen: bool = False,
        screen: str = "primary",
        cover: bool = True,
        office: Office | None = None,
        pages: OperatorPages | None = None,
    ) -> None:
        self.captures: list[ScriptedCapture] = []
        self.closed: list[str] = []
        self.later = 0.0
        parts = Parts(
            server=ScriptedServer(), make_capture=self._make, journal=Journal(folder / "journal"), sink=Nobody(),
            rules=Rules(), close=(("transport", lambda: self.closed.append("transport")),),
            office=office, operator_pages=pages or {}, clock=lambda: time.monotonic() + self.later,
        )  # fmt: skip
        self.shell = Shell(parts, look)
        self.shell.start(fullscreen=fullscreen, screen=screen, cover=cover)

    def _make(self, post: Post) -> ScriptedCapture:
        self.captures.append(ScriptedCapture(post))
        return self.captures[-1]

    @property
    def screen(self) -> object:
        return self.shell.kiosk.visit.screen

    def press(self, name: str) -> None:
        page = self.shell.window.current
        found = [b for b in page.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
        assert len(found) == 1, name
        found[0].click()


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Stage]:
    made = Stage(tmp_path, look)
    yield made
    made.shell.quit()


def test_a_language_is_chosen_by_touch_and_gone_with_the_visit(stage: Stage, language: object) -> None:
    stage.press("العربية")
    assert (stage.shell.kiosk.visit.language, stage.shell.herald.language) == ("ar", "ar")
    assert stage.shell.window.current.layoutDirection() is Qt.LayoutDirection.RightToLeft
    stage.press("المس للبدء")
    assert isinstance(stage.screen, Choose)
    stage.press("إلغاء")
    assert isinstance(stage.screen, Home)
    assert stage.shell.window.current.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert stage.shell.herald.language == "en"
    stage.press("Touch to begin")


def type_key(stage: Stage) -> WhoPage:
    stage.press("Touch to begin")
    stage.press("Enroll")
    page = stage.shell.window.current
    assert isinstance(page, WhoPage)
    page.paste(KEY)
    return page


def test_the_model_is_loaded_once_the_first_page_is_on_the_screen(qtbot: QtBot, stage: Stage) -> None:
    assert not stage.captures[0].warmed
    qtbot.waitUntil(lambda: stage.captures[0].warmed)


def test_a_visit_by_touch(qtbot: QtBot, stage: Stage) -> None:
    type_key(stage)
    stage.press("Continue")
    qtbot.waitUntil(lambda: isinstance(stage.screen, Consent))
    assert stage.captures[0].done == []
    stage.press("I agree")
    stage.press("Both hands")
    qtbot.waitUntil(lambda: isinstance(stage.screen, Sending) and stage.screen.retry_at is not None)
    assert [word for word in stage.captures[0].done if word.startswith("capture")] == ["capture left", "capture right"]
    stage.press("Cancel")
    assert isinstance(stage.screen, Home)


def test_declining_stores_nothing_and_opens_no_camera(qtbot: QtBot, stage: Stage) -> None:
    type_key(stage)
    stage.press("Continue")
    qtbot.waitUntil(lambda: isinstance(stage.screen, Consent))
    stage.press("No, thanks")
    assert isinstance(stage.screen, Result)
    assert stage.screen.outcome is Outcome.DECLINED
    assert stage.captures[0].done == []


def test_an_error_in_a_slot_wipes_and_shows_the_fault(
    qtbot: QtBot, stage: Stage, expect_log: Callable[[str], None]
) -> None:
    expect_log("an error nobody caught")
    page = type_key(stage)
    assert page.field.text
    hook = sys.excepthook
    sys.excepthook = stage.shell.hooks._uncaught  # pytest-qt holds the hook while it waits
    try:
        stage.shell.hooks._uncaught(ValueError, ValueError("a bug"), None)
    finally:
        sys.excepthook = hook
    qtbot.waitUntil(lambda: isinstance(stage.screen, Fault))
    assert page.field.text == ""
    assert isinstance(stage.screen, Fault)
    assert stage.screen.code == "internal_error"


def test_an_error_in_a_thread_ends_there_too(qtbot: QtBot, stage: Stage, expect_log: Callable[[str], None]) -> None:
    expect_log("worker died")

    def fail() -> None:
        raise RuntimeError("a bug")

    type_key(stage)
    thread = threading.Thread(target=fail, name="worker")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: isinstance(stage.screen, Fault))


def test_quitting_happens_in_order_and_once(qtbot: QtBot, stage: Stage) -> None:
    before = stage.shell.hooks._before
    stage.shell.quit()
    stage.shell.quit()
    assert stage.captures[0].done[-1] == "shutdown"
    assert stage.closed == ["transport"]
    assert not stage.shell.window.isVisible()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_closing_the_window_quits(qtbot: QtBot, stage: Stage) -> None:
    stage.shell.window.close()
    assert stage.captures[0].done[-1] == "shutdown"
    assert stage.closed == ["transport"]


def test_events_after_quitting_do_nothing(qtbot: QtBot, stage: Stage) -> None:
    stage.shell.quit()
    late: Event = PalmCaptured(Side.LEFT, b"", LIVE)
    stage.shell.kiosk.post(late)
    assert isinstance(stage.screen, Home)


def test_run_ends_when_somebody_quits(qtbot: QtBot, stage: Stage) -> None:
    QTimer.singleShot(0, stage.shell.quit)
    assert stage.shell.run() == 0


def test_a_failing_step_does_not_stop_the_others(
    caplog: pytest.LogCaptureFixture, expect_log: Callable[[str], None]
) -> None:
    expect_log("quitting went on")
    done: list[str] = []
    quitter = Quitter()
    quitter.add("first", lambda: done.append("first"))
    quitter.add("second", lambda: 1 // 0)
    quitter.add("third", lambda: done.append("third"))
    with caplog.at_level(logging.ERROR):
        quitter.quit()
    assert done == ["first", "third"]


def test_typed_text_never_reaches_the_log(qtbot: QtBot, stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        type_key(stage)
        stage.press("Continue")
        qtbot.waitUntil(lambda: not isinstance(stage.screen, Who))
        stage.press("Cancel")
    assert KEY[4:] not in caplog.text
    assert not isinstance(stage.screen, Capture)

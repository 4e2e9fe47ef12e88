"""The way without a palm, whole: the kiosk with its face, a real server, a phone that scans what is on the screen."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import jwt
import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hardware.palm.side import Side
from kiosk.client.address import Address
from kiosk.client.pages import PageClient
from kiosk.client.signing import TerminalKey
from kiosk.client.terminal import TerminalClient
from kiosk.flows.events import CaptureTimedOut, Chosen, Entered
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Home, Outcome, Phone, PhoneState, Purpose, Result, Screen
from kiosk.journal import Journal
from kiosk.phone.approval import LocalFactor
from kiosk.phone.phone import Phone as Handset
from kiosk.secret import Secret
from kiosk.sinks import Collect
from kiosk.theme.look import Look
from kiosk.theme.tokens import PALETTES
from kiosk.views.pages.phone import PhonePage
from kiosk.views.shell import Parts, Shell
from server_stub.domain.management.apps import Apps
from tests.gui.test_shell import ScriptedCapture
from tests.kiosk.phone.phones import Agreeing, Place, place

WAIT_MS = 10_000
RULES = Rules(without_palm=("local_biometric",), attempts=1)


class Blind(ScriptedCapture):
    """Sees no palm at all."""

    def capture(self, side: Side, purpose: Purpose, others: tuple[Side, ...]) -> None:
        self.done.append(f"capture {side}")


class Desk:
    """A kiosk whose person has no palm to show, beside a real server; ``after`` lets its own time pass."""

    def __init__(self, qtbot: QtBot, folder: Path, look: Look, shop: Place) -> None:
        self._qtbot = qtbot
        self.now = 1000.0
        self.shop = shop
        self.sink = Collect()
        self.screens: list[Screen] = []
        address = Address.of(shop.server.url)
        key, clock = TerminalKey.generate(), shop.server.clock.now
        terminal = TerminalClient(shop.transport, address, shop.server.publishable_key, None, clock)
        terminal.pair(Secret(shop.server.new_pairing_code()), "Front desk", key)
        parts = Parts(
            server=terminal, make_capture=Blind, journal=Journal(folder / "journal"), sink=self.sink, rules=RULES,
            clock=lambda: self.now, pages=PageClient(shop.transport, address, shop.server.publishable_key, key, clock),
        )  # fmt: skip
        self.shell = Shell(parts, look, self.screens.append)
        self.shell.start()

    @property
    def screen(self) -> Screen:
        return self.shell.kiosk.visit.screen

    @property
    def page(self) -> PhonePage:
        found = self.shell.window.current
        assert isinstance(found, PhonePage)
        return found

    def says(self) -> str:
        return self.page.column.instruction.text()

    def press(self, name: str) -> None:
        window = self.shell.window
        root = window.sheet if window.sheet.isVisible() else window.current
        found = [b for b in root.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
        assert len(found) == 1, name
        found[0].click()

    def after(self, seconds: float) -> None:
        """The kiosk's time passes; the question that is due is answered before this returns."""
        self.now += seconds
        self.shell.kiosk.tick()
        self._qtbot.waitUntil(self._answered, timeout=WAIT_MS)

    def until(self, state: PhoneState) -> None:
        for _ in range(5):
            if self.screen == Phone(state) or getattr(self.screen, "state", None) is state:
                return
            self.after(1.0)
        raise AssertionError(f"{self.screen} is not {state}")

    def scanned_text(self) -> Secret:
        """What a phone's camera reads off the screen."""
        self.shell.window.arrival.finish()
        image = self.shell.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        pixels = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()
        text, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(pixels)
        return Secret(text)

    def _answered(self) -> bool:
        errand = self.shell.kiosk.visit.errand
        return errand is None or errand.asked is None


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Desk]:
    with place(tmp_path) as shop:
        made = Desk(qtbot, tmp_path, look, shop)
        made.shell.window.resize(1280, 720)
        yield made
        made.shell.quit()


def with_my_phone(desk: Desk) -> None:
    """From a verification that nobody has said anything for, through the sheet, to the code."""
    assert desk.shop.enrolled("ada", Agreeing((LocalFactor.BIOMETRIC,)))
    desk.shell.send(Chosen(Purpose.VERIFY))
    desk.press("Another way")
    desk.press("With my phone")
    desk._qtbot.waitUntil(lambda: isinstance(desk.screen, Phone) and bool(desk.screen.modules), timeout=WAIT_MS)


def ada(desk: Desk) -> Handset:
    return desk.shop.phone("ada", Agreeing((LocalFactor.BIOMETRIC,)))


def test_verified_by_phone_without_any_palm(desk: Desk) -> None:
    """Row 13: the same token reaches the same place; no camera was opened for it."""
    with_my_phone(desk)
    assert desk.says() == "Scan this code with your phone"
    phone = ada(desk)
    request = phone.scan(desk.scanned_text())
    desk.until(PhoneState.SCANNED)
    assert desk.says() == "Now say yes on your phone"
    assert not desk.page.card.scannable, "a claimed code is hidden"
    phone.approve(request.auth_session_id)
    desk.after(1.0)
    desk._qtbot.waitUntil(lambda: isinstance(desk.screen, Result) and bool(desk.sink.tokens), timeout=WAIT_MS)
    assert isinstance(desk.screen, Result)
    assert desk.screen.outcome is Outcome.VERIFIED
    (token,) = desk.sink.tokens
    claims = jwt.decode(token.id_token.reveal(), desk.shop.server.secret_key, algorithms=["HS256"])
    assert (token.user_id, claims["amr"]) == (claims["sub"], ["device", "local_biometric"])
    assert desk.shop.record("ada").user_id == token.user_id
    assert not [word for word in desk.shell._capture.done if word.startswith(("open", "capture"))]  # type: ignore[union-attr]


def test_an_app_that_names_origins_lets_its_own_kiosk_show_a_code(desk: Desk) -> None:
    server = desk.shop.server
    Apps(server.core).allow_as_operator(server.app_id, ["https://shop.example"])
    with_my_phone(desk)
    request = ada(desk).scan(desk.scanned_text())
    desk.until(PhoneState.SCANNED)
    ada(desk).approve(request.auth_session_id)
    desk.after(1.0)
    desk._qtbot.waitUntil(lambda: bool(desk.sink.tokens), timeout=WAIT_MS)


def test_the_state_follows_the_server(desk: Desk) -> None:
    """Row 18: denied, then a new code; failed; expired."""
    with_my_phone(desk)
    phone = ada(desk)
    request = phone.scan(desk.scanned_text())
    phone.deny(request.auth_session_id)
    desk.until(PhoneState.DENIED)
    assert desk.says() == "You said no on your phone"
    desk.press("New code")
    desk._qtbot.waitUntil(lambda: isinstance(desk.screen, Phone) and bool(desk.screen.modules), timeout=WAIT_MS)
    phone.scan(desk.scanned_text())
    desk.until(PhoneState.SCANNED)
    desk.shop.server.clock.advance(121)
    desk.until(PhoneState.EXPIRED)
    assert desk.says() == "Your phone took its time"


def test_a_new_code_comes_before_the_old_one_is_over_and_nothing_flashes(desk: Desk) -> None:
    """Row 19: between two codes there is never a moment without one, and both can be read off the screen."""
    with_my_phone(desk)
    first = desk.scanned_text()
    desk.screens.clear()
    desk.shop.server.clock.advance(101)
    desk.after(101.0)
    desk._qtbot.waitUntil(lambda: len(desk.screens) > 0, timeout=WAIT_MS)
    second = desk.scanned_text()
    assert first != second
    assert second.reveal()
    assert all(isinstance(screen, Phone) and screen.modules for screen in desk.screens)


def test_a_code_that_was_just_replaced_can_still_be_used(desk: Desk) -> None:
    with_my_phone(desk)
    old = desk.scanned_text()
    desk.after(101.0)
    request = ada(desk).scan(old)
    desk.until(PhoneState.SCANNED)
    ada(desk).approve(request.auth_session_id)
    desk.after(1.0)
    desk._qtbot.waitUntil(lambda: bool(desk.sink.tokens), timeout=WAIT_MS)


def test_an_outage_is_told_on_the_page_and_the_code_stays(desk: Desk) -> None:
    with_my_phone(desk)
    desk.shop.cable.breaks.append("before")
    desk.after(1.0)
    assert desk.page.column.help.text() == "We cannot reach our server. Nothing is lost; we try again."
    assert desk.page.card.scannable
    desk.after(1.0)
    assert "renews itself" in desk.page.column.help.text()


def test_leaving_forgets_the_code(desk: Desk) -> None:
    with_my_phone(desk)
    page = desk.page
    desk.press("Cancel")
    assert isinstance(desk.screen, Home)
    assert not page.card.scannable


def test_it_is_offered_after_a_failure(desk: Desk) -> None:
    with_my_phone(desk)
    desk.press("Cancel")
    desk.shell.send(Chosen(Purpose.VERIFY))
    desk.shell.send(Entered(Secret(str(desk.shop.record("ada").user_id))))
    desk._qtbot.waitUntil(lambda: isinstance(desk.screen, Capture), timeout=WAIT_MS)
    desk.shell.send(CaptureTimedOut("closer"))
    assert isinstance(desk.screen, Result)
    desk.press("With my phone")
    assert isinstance(desk.screen, Phone)
    desk._qtbot.waitUntil(lambda: isinstance(desk.screen, Phone) and bool(desk.screen.modules), timeout=WAIT_MS)


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize("size", [(800, 480), (1080, 1920)], ids=str)
def test_a_phone_reads_the_code_in_every_theme(desk: Desk, theme: str, size: tuple[int, int]) -> None:
    with_my_phone(desk)
    desk.shell.window.resize(*size)
    desk.shell.window.restyle(Look(PALETTES[theme], family=desk.shell.window.look.family, reduced_motion=True))
    assert desk.scanned_text().reveal().startswith(f"{desk.shop.server.url}/a/authsess_")

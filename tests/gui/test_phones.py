"""The window with simulated phones against the real server, worked by touch and by keyboard."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.client.address import Address
from kiosk.phone.bench import Surroundings
from kiosk.phone.record import RequestState
from kiosk.phone.shelf import Shelf
from kiosk.phone.snapshot import Doing
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.theme.look import Look
from kiosk.views.developer.aim import Aim
from kiosk.views.developer.opening import PhonesDesk, lens
from kiosk.views.developer.phone_card import PhoneCard
from tests.gui.phones_visitor import Visitor, new_person
from tests.kiosk.phone.benches import BLIND, PersonLens
from tests.kiosk.phone.phones import Place, place


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with place(tmp_path_factory.mktemp("phones")) as made:
        yield made


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Place]:
    with place(tmp_path) as made:
        yield made


@pytest.fixture
def come(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Callable[[Place], Visitor]]:
    visitors: list[Visitor] = []

    def made(at: Place) -> Visitor:
        codes: list[Secret] = []
        around = Surroundings(
            Shelf(tmp_path / "bench"), at.transport, lambda camera: PersonLens(camera, codes),
            Address.of(at.server.url), at.app["publishable_key"], lambda _purpose: at.enrollment_key(at.backend.user()),
            at.server.clock.now, again_s=0.05,
        )  # fmt: skip
        desk = PhonesDesk(around, look, Aim("0"))
        desk.window.show()
        visitors.append(Visitor(qtbot, at, desk, codes))
        return visitors[-1]

    yield made
    for visitor in visitors:
        visitor.desk.window.close()


@pytest.fixture
def ada(shop: Place, come: Callable[[Place], Visitor]) -> Visitor:
    return come(shop)


def test_nothing_on_the_bench_and_what_the_chip_says(ada: Visitor) -> None:
    assert ada.desk.window.chosen is None
    assert ada.desk.window.bar.chips == ("phones",)
    ada.reads("No phone yet")


def test_a_new_phone_scans_and_approves_with_both_local_factors_each_by_its_own_word(ada: Visitor) -> None:
    ada.enrolls("gui-one")
    ada.codes.append((page := ada.place.page("either_palm", "local_biometric", "local_passcode")).qr)
    ada.press("Scan a code")
    ada.reads("It wants: either_palm, local_biometric, local_passcode")
    assert "s left" in ada.desk.window.screen_.left.text()
    ada.press("Approve")
    ada.reads("Use your fingerprint or face?")
    assert page.state == "scanned"
    ada.press("Use it")
    ada.reads("Use your passcode?")
    assert page.state == "scanned"
    ada.press("Use it")
    ada.reads("Approved: the page has its token")
    assert page.token()


def test_no_to_a_factor_leaves_the_request_and_deny_ends_it(ada: Visitor) -> None:
    ada.enrolls("gui-no")
    page = ada.scans("local_passcode")
    ada.press("Approve")
    ada.reads("Use your passcode?")
    ada.press("No")
    ada.reads("Its owner did not agree")
    assert page.state == "scanned"
    ada.press("Deny")
    ada.reads("Denied: the page was told")
    assert page.state == "denied"


def test_a_push_is_looked_at(ada: Visitor) -> None:
    page = ada.place.page(user_id=ada.enrolls("gui-push"))
    ada.reads("A page asks for you")
    ada.press("Look at it")
    ada.reads("It wants: either_palm")
    ada.press("Approve")
    ada.reads("Approved")
    assert page.token()


def test_the_time_runs_out_before_ones_eyes(alone: Place, come: Callable[[Place], Visitor]) -> None:
    ada = come(alone)
    ada.enrolls("gui-late")
    page = ada.scans()
    alone.server.clock.advance(60)
    ada.desk.window.render_phones()
    left = ada.desk.window.screen_.left.text()
    assert left.endswith("s left")
    assert 0 < int(left.split()[0]) <= 60
    alone.server.clock.advance(61)
    ada.desk.window.render_phones()
    ada.reads("Nothing waits")
    assert (ada.shown.requests[-1].state, page.state) == (RequestState.EXPIRED, "expired")


def test_offline_and_back(ada: Visitor) -> None:
    user_id = ada.enrolls("gui-off")
    ada.press("Go offline")
    ada.reads("It is off the network")
    page = ada.place.page(user_id=user_id)
    ada.pastes(ada.place.page().qr.reveal())
    ada.reads("The server cannot be reached (server_unreachable)")
    ada.press("Go online")
    ada.reads("A page asks for you")
    assert ada.shown.waiting[0].auth_session_id == page.id


def test_slow_and_quick_again(ada: Visitor) -> None:
    ada.enrolls("gui-slow")
    ada.press("Be slow")
    ada.fill("Seconds before each request, 0 to 600", "nan")
    ada.press("Set it")
    assert ada.desk.window.sheet.isVisible()
    ada.fill("Seconds before each request, 0 to 600", "600")
    ada.press("Set it")
    ada.reads("Each request takes 600 s longer")
    page = ada.place.page()
    ada.pastes(page.qr.reveal())
    ada.reads("One moment…")
    ada.press("Be slow")
    ada.fill("Seconds before each request, 0 to 600", "0")
    ada.press("Set it")
    ada.reads("It wants")
    assert page.state == "scanned"


def test_lost_and_recovered_on_a_new_phone(ada: Visitor) -> None:
    user_id = ada.enrolls("gui-old")
    ada.loses()
    person = ada.desk.window.aim.camera
    ada.makes("gui-new")
    ada.aims(person)
    ada.press("Recover")
    ada.fill("Recovery key", ada.place.recovery_key(user_id).reveal())
    ada.press_go("Recover")
    ada.reads("A token came")
    assert ada.shown.phone.user_id == user_id


def test_a_token_is_named_and_copied_but_never_shown(ada: Visitor) -> None:
    ada.enrolls("gui-token")
    ada.press("Authenticate")
    ada.press_go("Authenticate")
    ada.reads("Proved: device, either_palm, right_palm")
    assert "log_id" in ada.desk.window.screen_.line.text()
    ada.press("Copy the token")
    token = ada.desk.bench.token("gui-token")
    assert token is not None
    assert QGuiApplication.clipboard().text() == token.reveal()
    ada.reads("The token is in the clipboard")
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("text", ["https://palms.example.com/a/authsess_1#wc_1", "x" * 5000, "\u202e<b>"])
def test_a_hostile_code_is_refused_in_words(ada: Visitor, text: str) -> None:
    ada.enrolls("gui-careful")
    ada.pastes(text)
    ada.reads("(code_")
    assert text not in ada.desk.window.screen_.news.text()


def test_a_key_is_hidden_and_good_once(ada: Visitor) -> None:
    key = ada.place.enrollment_key(ada.place.backend.user()).reveal()
    for name, words in (("gui-first", "It is enrolled"), ("gui-second", "This key was used before (key_secret_used)")):
        ada.makes(name)
        ada.aims(new_person())
        ada.press("Enroll")
        ada.press("None")
        ada.fill("Enrollment key", key)
        assert key not in ada.desk.window.sheet.form.fields[0].displayText()  # type: ignore[union-attr]
        ada.press_go("Enroll")
        ada.reads(words)


def test_a_fresh_key_at_one_touch(ada: Visitor) -> None:
    ada.makes("gui-fresh")
    ada.press("Enroll")
    ada.press("None")
    ada.press("With a fresh key")
    ada.reads("It is enrolled")


def test_an_empty_key_is_no_key(ada: Visitor) -> None:
    ada.makes("gui-empty")
    ada.press("Enroll")
    ada.press_go("Enroll")
    assert ada.desk.window.sheet.isVisible()
    ada.press("Cancel")
    assert not ada.desk.window.sheet.isVisible()
    assert ada.shown.doing is Doing.NOTHING


def test_the_server_is_gone_and_back(ada: Visitor) -> None:
    user_id = ada.enrolls("gui-storm")
    ada.press("Go offline")
    ada.until(lambda: not ada.shown.hears and ada.shown.phone.offline)
    ada.place.cable.breaks += ["before"] * 3
    ada.press("Go online")
    ada.until(lambda: ada.shown.hears and not ada.place.cable.breaks)
    ada.place.page(user_id=user_id)
    ada.reads("A page asks for you")


def test_two_phones_at_once(ada: Visitor) -> None:
    ada.enrolls("gui-a")
    first = ada.scans("local_passcode")
    ada.press("Approve")
    ada.reads("Use your passcode?")
    ada.enrolls("gui-b")
    second = ada.scans()
    ada.press("Deny")
    ada.reads("Denied")
    (card,) = [c for c in ada.desk.window.findChildren(PhoneCard) if c.accessibleName() == "gui-a"]
    assert "1 waiting" in card.accessibleDescription()
    card.click()
    ada.reads("Use your passcode?")
    ada.press("Use it")
    ada.reads("Approved")
    assert (first.state, second.state) == ("succeeded", "denied")


def test_palms_come_from_a_rendered_person_who_is_seen_and_told(
    qtbot: QtBot, look: Look, tmp_path: Path, shop: Place, hand_model: Path
) -> None:
    settings = Settings(hand_model=hand_model)
    around = Surroundings(
        Shelf(tmp_path), shop.transport, partial(lens, settings), Address.of(shop.server.url),
        shop.app["publishable_key"], lambda _purpose: shop.enrollment_key(shop.backend.user()), shop.server.clock.now,
    )  # fmt: skip
    ada = Visitor(qtbot, shop, PhonesDesk(around, look, Aim("virtual:77")), [])
    ada.desk.window.show()
    ada.makes("gui-rendered")
    ada.press("Enroll")
    ada.press("Right")
    ada.press("With a fresh key")
    ada.reads("The camera is looking")
    screen = ada.desk.window.screen_
    ada.until(lambda: screen.finder.picture is not None and screen.line.text() not in {"", "virtual:77"})
    ada.reads("It is enrolled")
    assert not screen.finder.isVisible()
    ada.desk.window.close()


def test_a_camera_that_sees_nothing_is_stopped(ada: Visitor) -> None:
    ada.enrolls("gui-blind")
    ada.press("Camera")
    ada.fill("virtual:7, replay:PATH or device:ID", BLIND)
    ada.press_go("Use it")
    ada.press("Scan a code")
    ada.reads("The camera is looking")
    ada.press("Stop")
    ada.reads("The camera saw nothing")


def test_a_keyboard_is_enough(ada: Visitor, qtbot: QtBot) -> None:
    window = ada.desk.window
    window.activateWindow()
    ada.makes("gui-keys")
    lose = window.actions_.buttons["lose"]
    ada.until(lambda: lose.isVisible() and lose.isEnabled())  # the phone is there before all that it can do
    lose.setFocus()
    ada.until(lambda: window.focusWidget() is lose)
    qtbot.keyClick(lose, Qt.Key.Key_Return)
    assert window.sheet.isVisible()
    inside = {window.sheet.cancel, window.sheet.go}
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() in inside
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.sheet.isVisible()
    assert window.focusWidget() is window.actions_.buttons["lose"]
    assert not ada.shown.phone.lost


@pytest.mark.parametrize("what", ["asked", "looking", "slow", "form", "hearing"])
def test_closing_the_window_leaves_no_thread(alone: Place, come: Callable[[Place], Visitor], what: str) -> None:
    ada = come(alone)
    ada.enrolls("gui-end")
    if what == "asked":
        ada.scans("local_passcode")
        ada.press("Approve")
        ada.reads("Use your passcode?")
    elif what == "looking":
        ada.aims(BLIND)
        ada.press("Scan a code")
        ada.reads("The camera is looking")
    elif what == "slow":
        ada.desk.window.sheet.dismiss()
        ada.press("Be slow")
        ada.fill("Seconds before each request, 0 to 600", "600")
        ada.press("Set it")
        ada.reads("Each request takes")
        ada.pastes(alone.page().qr.reveal())
        ada.reads("One moment…")
    elif what == "form":
        ada.press("Paste a code")
    ada.desk.window.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("pushes", "kiosk-work"))]
    assert not ada.desk.window.isVisible()

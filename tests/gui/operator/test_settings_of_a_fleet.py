"""The settings page of a kiosk of a fleet: what comes from afar, what is pinned, address and key, and languages."""

from collections.abc import Callable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape, unescape

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pytestqt.qtbot import QtBot

from kiosk.operator.options import options
from kiosk.remote_settings.fleet import Fleet
from kiosk.remote_settings.keys import public_text
from kiosk.remote_settings.rehearsal import Tried, Verdict
from kiosk.settings import Settings
from kiosk.settings_file import load
from kiosk.theme.look import Look
from kiosk.views.language import catalogues
from kiosk.views.operator.pair_cover import PairCover
from kiosk.views.texts.refusals import REFUSALS
from kiosk.views.texts.settings import SETTINGS
from tests.gui.operator.settings_room import Room, choose, press, words


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Room]:
    made = Room(tmp_path, look)
    yield made
    made.page.leave()
    made.window.close()


# --- a fleet's settings -----------------------------------------------------------------------------------------

OF_FLEET = Fleet(True, {"attempts": 5, "staff_call_url": "https://fleet.example/call", "volume": 40}, 11)
ADDRESS, KEY = "https://fleet.example/settings", public_text(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))


@pytest.fixture
def member(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Room]:
    made = Room(tmp_path, look, fleet=OF_FLEET)
    yield made
    made.page.leave()
    made.window.close()


def under(room: Room) -> Settings:
    """What the kiosk would start with."""
    return load(room.file, OF_FLEET.settings)


def test_the_list_says_what_comes_from_the_fleet(member: Room) -> None:
    row = member.page.rows["attempts"]
    assert row.value == "5"
    assert row.accessibleDescription().endswith("from the fleet")
    assert "from the fleet" not in member.page.rows["theme"].accessibleDescription()


def test_the_default_is_pinned_against_the_fleet_and_let_go_again(member: Room) -> None:
    cover = member.open("attempts")
    assert "The fleet says: 5. What is kept here wins over it." in words(cover)
    assert (cover.draft, cover.pin.isVisible(), cover.pin.isChecked()) == (5, True, False)
    press(cover, "Use the default")
    assert (cover.draft, cover.pin.isChecked()) == (3, True)
    member.keep()
    assert member.file.read_text() == "attempts = 3\n"
    assert under(member).attempts == 3
    row = member.page.rows["attempts"]
    assert (row.value, row.accessibleDescription().endswith("from the fleet")) == ("3", False)
    assert member.book.lines[0][2] == {"setting": "attempts", "from": "5", "to": "3", "method": "pinned"}
    cover = member.open("attempts")
    assert cover.pin.isChecked()
    cover.pin.click()
    assert cover.draft == 5, "what will count then"
    member.keep()
    assert member.file.read_text() == ""
    assert under(member).attempts == 5
    assert member.book.lines[1][2] == {"setting": "attempts", "from": "3", "to": "5"}


def test_what_the_fleet_says_is_pinned_as_it_is(member: Room) -> None:
    cover = member.open("attempts")
    cover.pin.click()
    member.keep()
    assert member.file.read_text() == "attempts = 5\n"
    assert load(member.file, {"attempts": 9}).attempts == 5


def test_nothing_is_pinned_by_looking(member: Room) -> None:
    cover = member.open("attempts")
    member.keep()
    assert not cover.open
    assert not member.file.exists()
    assert member.book.lines == []


def test_nothing_at_all_can_be_pinned_too(member: Room) -> None:
    cover = member.open("staff_call_url")
    press(cover, "Use the default")
    member.keep()
    assert member.file.read_text() == 'staff_call_url = ""\n'
    assert under(member).staff_call_url is None
    assert member.page.rows["staff_call_url"].value == "nothing"


def test_a_value_can_be_pinned_before_the_fleet_says_anything(member: Room) -> None:
    cover = member.open("theme")
    assert "The fleet says nothing of it so far." in words(cover)
    cover.pin.click()
    member.keep()
    assert member.file.read_text() == 'theme = "light"\n'
    assert load(member.file, {"theme": "dark"}).theme == "light"


@pytest.mark.parametrize("name", ["api_host", "liveness"])
def test_what_no_fleet_may_say_is_not_pinned(member: Room, name: str) -> None:
    assert not member.open(name).pin.isVisible()


def test_a_kiosk_on_its_own_has_nothing_to_pin(room: Room) -> None:
    assert not room.open("attempts").pin.isVisible()


def test_settings_that_were_given_up_are_said_above_the_restart(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    room = Room(tmp_path, look, fleet=Fleet(True, {}, None, 12))
    assert "ended badly again and again with the fleet's settings 12" in room.page.status.text()
    room.window.close()


# --- address and key --------------------------------------------------------------------------------------------


def pair(room: Room, url: str, key: str) -> PairCover:
    """Both typed, and held once."""
    room.page.rows["settings_url"].click()
    cover = room.page.pair
    assert cover.open
    for name, text in (("settings_url", url), ("settings_key", key)):
        cover.boxes[name].click()
        cover.asking.box.write("")
        cover.asking.type_in(text)
        cover.asking.keyboard.go.click()
    cover.hold.held.emit()
    return cover


def test_address_and_key_are_tried_and_then_kept_together(room: Room) -> None:
    cover = pair(room, ADDRESS, KEY)
    assert room.tried == [(ADDRESS, KEY)]
    assert not cover.open
    settings = load(room.file)
    assert (settings.settings_url, settings.settings_key) == (ADDRESS, KEY)
    assert room.page.rows["settings_url"].value == ADDRESS
    assert room.page.status.text() == SETTINGS["kept"]
    assert [line[2]["setting"] for line in room.book.lines] == ["settings_url", "settings_key"]
    room.page.rows["settings_key"].click()
    assert cover.draft == {"settings_url": ADDRESS, "settings_key": KEY}
    press(cover, "Follow nobody")
    cover.hold.held.emit()
    assert room.file.read_text() == ""
    assert room.tried == [(ADDRESS, KEY)], "there is nothing to try"


@pytest.mark.parametrize(
    ("url", "key", "said"),
    [
        ("http://fleet.example/settings", KEY, "'settings_url' must begin with https:// because"),
        ("fleet.example", KEY, "'settings_url' must begin with https://"),
        (ADDRESS, "A" * 44, "'settings_key' must be the base64 of an Ed25519 public key"),
        (ADDRESS, "", "'settings_key' must be set together"),
        ("", KEY, "'settings_key' must be set together"),
    ],
)
def test_a_wrong_pair_is_refused_before_anything_is_tried(room: Room, url: str, key: str, said: str) -> None:
    cover = pair(room, url, key)
    assert said in words(cover)
    assert (room.tried, room.book.lines, room.file.exists()) == ([], [], False)


@pytest.mark.parametrize("reason", ["signature_wrong", "format_wrong", "too_large"])
def test_a_file_of_somebody_else_is_never_kept(room: Room, reason: str) -> None:
    room.answer = Tried(Verdict.WRONG, reason)
    cover = pair(room, ADDRESS, KEY)
    for _ in range(2):
        assert SETTINGS[f"tried.{reason}"] in words(cover)
        cover.hold.held.emit()
    assert not room.file.exists()
    assert len(room.tried) == 3


@pytest.mark.parametrize("reason", ["unreachable", "status", "expired", "not_for_this", "serial_old", "given_up"])
def test_what_is_doubtful_is_said_and_kept_when_held_again(room: Room, reason: str) -> None:
    room.answer = Tried(Verdict.DOUBTFUL, reason, "404")
    cover = pair(room, ADDRESS, KEY)
    assert SETTINGS[f"tried.{reason}"].replace("%1", "404") in words(cover)
    assert "Hold once more" in words(cover)
    assert not room.file.exists()
    cover.hold.held.emit()
    assert load(room.file).settings_url == ADDRESS
    assert len(room.tried) == 1


def test_another_pair_is_tried_anew(room: Room) -> None:
    room.answer = Tried(Verdict.DOUBTFUL, "unreachable")
    cover = pair(room, ADDRESS, KEY)
    cover.boxes["settings_url"].click()
    cover.asking.type_in("/2")
    cover.asking.keyboard.go.click()
    cover.hold.held.emit()
    assert room.tried == [(ADDRESS, KEY), (f"{ADDRESS}/2", KEY)]
    assert not room.file.exists()


def test_an_answer_that_comes_too_late_keeps_nothing(room: Room) -> None:
    waiting: list[Callable[[], None]] = []
    room.page.pair._aside = lambda job, then: waiting.append(lambda: then(job()))
    cover = pair(room, ADDRESS, KEY)
    assert "One moment" in words(cover)
    press(cover, "Back")
    for answer in waiting:
        answer()
    assert not room.file.exists()
    pair(room, ADDRESS, KEY)
    press(cover, "Follow nobody")
    waiting[-1]()
    assert not room.file.exists()


# --- languages --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["de", "es", "fr", "ar", "zh_CN"])
def test_a_refusal_is_said_in_the_operators_language(
    qtbot: QtBot, tmp_path: Path, look: Look, language: Callable[[str], None], code: str
) -> None:
    language(code)
    room = Room(tmp_path, look)
    cover = room.open("attempts")
    choose(cover, options()["attempts"], 11)
    room.keep()
    said = words(cover)
    assert "attempts" in said
    assert "10" in said
    assert "must be" not in said
    assert catalogued(code, REFUSALS["most"]).replace("%1", "attempts").replace("%2", "10") in said
    room.window.close()


def catalogued(code: str, text: str) -> str:
    """As it stands in the translation file."""
    whole = (catalogues() / f"kiosk_{code}.ts").read_text(encoding="utf-8")
    after = whole[whole.index(f"<source>{escape(text, {chr(39): '&apos;'})}</source>") :]
    return unescape(after.partition("<translation>")[2].partition("</translation>")[0], {"&apos;": "'"})

"""The settings page: every option with text, range, value and default; changed with what it has, kept or refused."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.errors import AuditError
from kiosk.operator.options import DELICATE, GROUPS, options, plain
from kiosk.operator.settings_book import SettingsBook
from kiosk.settings import Settings
from kiosk.settings_file import load
from kiosk.theme.look import Look
from kiosk.views.operator.option_words import facts, value_words
from kiosk.views.operator.pages import operator_pages
from kiosk.views.operator.settings_page import SettingsPage
from kiosk.views.texts.settings import SETTINGS
from tests.gui.operator.settings_room import Room, another, choose, nobody, press, words
from tests.gui.test_operator import Desk, come_in
from tests.kiosk.operator.staff import CLERK_PIN
from tests.kiosk.operator.test_settings_book import TOGETHER


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Room]:
    made = Room(tmp_path, look)
    yield made
    made.page.leave()
    made.window.close()


def test_every_setting_has_its_words_and_they_are_the_schemas() -> None:
    for name, field in Settings.model_fields.items():
        assert SETTINGS[name] == field.description
    assert {f"group.{group}" for group in GROUPS} == {code for code in SETTINGS if code.startswith("group.")}


@pytest.mark.parametrize("name", sorted(set(Settings.model_fields) - TOGETHER))
def test_every_option_appears_and_round_trips(room: Room, name: str) -> None:
    option, value = options()[name], another(options()[name])
    row = room.page.rows[name]
    assert row.text() == Settings.model_fields[name].description
    assert row.accessibleDescription() == facts(option)
    assert row.accessibleName().endswith(value_words(option, option.default))
    cover = room.open(name)
    assert facts(option) in words(cover)
    choose(cover, option, value)
    room.keep()
    assert not cover.open, words(cover)
    assert plain(getattr(load(room.file), name)) == value
    assert room.page.rows[name].value == value_words(option, value)
    assert room.page.status.text() == SETTINGS["kept"]
    room.open(name)
    press(cover, "Use the default")
    room.keep()
    assert load(room.file) == Settings()
    assert room.page.rows[name].value == value_words(option, option.default)
    assert [(act, role, told["setting"]) for act, role, told in room.book.lines] == [
        ("settings_changed", "operator", name)
    ] * 2


def test_a_wrong_value_is_refused_in_the_words_of_the_file_and_changes_nothing(room: Room) -> None:
    room.file.write_text("# mine\nvolume = 50\n")
    cover = room.open("attempts")
    choose(cover, options()["attempts"], 11)
    room.keep()
    assert cover.open
    assert "The setting 'attempts' must be less than or equal to 10." in words(cover)
    choose(cover, options()["attempts"], "many")
    room.keep()
    assert "The setting 'attempts' must be a valid integer" in words(cover)
    press(cover, "Back")
    assert room.file.read_text() == "# mine\nvolume = 50\n"
    assert room.book.lines == []
    assert room.open("attempts").draft == 3, "what was typed is forgotten"


def test_numbers_go_up_and_down_within_their_range(room: Room) -> None:
    cover = room.open("attempts")
    for _ in range(20):
        cover.more.click()
    assert cover.draft == 10
    for _ in range(20):
        cover.less.click()
    assert cover.draft == 1
    cover.dismiss()
    cover = room.open("idle_seconds")
    cover.more.click()
    assert cover.draft == 65.0


def test_several_are_taken_in_the_order_in_which_they_are_touched(room: Room) -> None:
    cover = room.open("flow")
    press(cover, "either_palm (1)")
    press(cover, "right_palm")
    press(cover, "left_palm")
    assert cover.draft == ("right_palm", "left_palm")
    room.keep()
    assert load(room.file).flow == ("right_palm", "left_palm")


@pytest.mark.parametrize("name", sorted(DELICATE - TOGETHER))
def test_what_could_shut_everybody_out_must_be_held(room: Room, name: str) -> None:
    cover = room.open(name)
    assert not cover.keep_button.isVisible()
    assert SETTINGS["delicate"] in words(cover)
    cover.hold.click()
    assert not room.file.exists()


def test_a_secret_is_neither_shown_nor_written_down(room: Room) -> None:
    room.file.write_text('proxy = "http://name:hunter22@proxy.example"\n')
    room.page.enter()
    assert room.page.rows["proxy"].value == "set, not shown"
    cover = room.open("proxy")
    assert "hunter22" not in cover.box.text() + cover.box.accessibleName()
    cover.box.click()
    assert cover.asking.box.text() == ""
    cover.asking.type_in("http://name:hunter33@proxy.example")
    cover.asking.keyboard.go.click()
    assert "hunter33" not in cover.box.text() + cover.box.accessibleName()
    room.keep()
    assert "hunter33" in room.file.read_text()
    assert "hunter" not in str(room.book.lines)


def test_a_variable_of_the_environment_is_said_to_win(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_KIOSK_VOLUME", "70")
    cover = room.open("volume")
    assert "PALM_KIOSK_VOLUME in the environment wins over what is kept here." in words(cover)
    cover.less.click()
    room.keep()
    assert "PALM_KIOSK_VOLUME" in room.page.status.text()
    assert "volume = 99" in room.file.read_text()


def test_a_file_that_is_none_is_said_and_left_alone(room: Room) -> None:
    room.file.write_text("attempts = [")
    room.page.enter()
    assert "is not TOML" in room.page.status.text()
    assert not any(row.isEnabled() for row in room.page.rows.values())
    assert room.page.restart.hasFocus()


def test_a_change_that_cannot_be_written_down_is_not_made(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(act: str, *, role: str, facts: Mapping[str, str]) -> None:
        raise AuditError("full")

    monkeypatch.setattr(room.book, "write", full)
    cover = room.open("volume")
    cover.less.click()
    room.keep()
    assert SETTINGS["unwritten"] in words(cover)
    assert not room.file.exists()


def test_only_the_second_touch_starts_the_kiosk_anew(room: Room) -> None:
    room.page.restart.click()
    assert room.restarted == []
    room.page.leave()
    room.page.restart.click()
    assert room.restarted == []
    room.page.restart.click()
    assert room.restarted == ["again"]
    assert room.book.acts == ["restarted"]


@pytest.mark.parametrize("size", [(800, 480), (1080, 1920)])
def test_the_list_follows_the_focus(qtbot: QtBot, tmp_path: Path, look: Look, size: tuple[int, int]) -> None:
    room = Room(tmp_path, look, size)
    qtbot.waitUntil(room.window.isActiveWindow)
    scroll = room.page._scroll
    for row in room.page.rows.values():
        row.setFocus()
        top = row.mapTo(scroll.viewport(), row.rect().topLeft()).y()
        assert top >= 0
        assert top + row.height() <= scroll.viewport().height()
    room.window.close()


def test_it_lies_behind_the_hidden_entry_for_operators_alone(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = Desk(tmp_path, look, pages=operator_pages(None, SettingsBook(tmp_path / "settings.toml"), nobody))
    area = come_in(qtbot, desk)
    (page,) = [page for page in area.pages if isinstance(page, SettingsPage)]
    area.go_to(page)
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Return)
    assert page.cover.open
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert not page.cover.open
    page.rows["volume"].click()
    area.leave_button.click()
    assert not page.cover.open, "nothing of it stays over the visitors' page"
    assert come_in(qtbot, desk, CLERK_PIN).pages == []
    desk.stage.shell.quit()

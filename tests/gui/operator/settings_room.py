"""The settings page in a window, with what was written down, tried and started anew; and hands that change settings."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.operator.options import Kind, Option, Value, as_text
from kiosk.operator.roles import Member, Role
from kiosk.operator.settings_book import SettingsBook
from kiosk.remote_settings.fleet import NO_FLEET, Fleet
from kiosk.remote_settings.rehearsal import Tried, Verdict
from kiosk.theme.look import Look
from kiosk.views.operator.backstage import Backstage
from kiosk.views.operator.option_cover import OptionCover
from kiosk.views.operator.settings_page import SettingsPage
from kiosk.views.widgets.styled import restyle_tree
from kiosk.views.widgets.text import Text
from tests.kiosk.operator.staff import Book, Staff
from tests.kiosk.operator.test_settings_book import SHAPES

SIZE = (1280, 720)


class Room:
    """The page in a window, with what it wrote down and whether it had the kiosk started anew."""

    def __init__(self, folder: Path, look: Look, size: tuple[int, int] = SIZE, fleet: Fleet = NO_FLEET) -> None:
        self.file = folder / "settings.toml"
        self.tried: list[tuple[str, str]] = []
        self.answer = Tried(Verdict.FINE)
        self.staff = Staff(folder)
        self.restarted: list[str] = []
        self.window = QWidget()
        self.window.resize(*size)
        stage = Backstage(
            self.staff.office(), Member(Role.OPERATOR), lambda job, then: then(job()), lambda job: job(), lambda: None,
            quit=lambda: None, restart=lambda: self.restarted.append("again"),
        )  # fmt: skip
        self.page = SettingsPage(SettingsBook(self.file, fleet), self.rehearse, stage, self.window)
        self.page.resize(*size)
        restyle_tree(self.window, look.sized(*size))
        self.window.show()
        self.page.enter()

    def rehearse(self, url: str, key: str) -> Tried:
        self.tried.append((url, key))
        return self.answer

    @property
    def cover(self) -> OptionCover:
        return self.page.cover

    @property
    def book(self) -> Book:
        return self.staff.book

    def open(self, name: str) -> OptionCover:
        self.page.rows[name].click()
        assert self.cover.open
        return self.cover

    def keep(self) -> None:
        if self.cover.hold.isVisible():
            self.cover.hold.held.emit()
        else:
            self.cover.keep_button.click()


def nobody(_url: str, _key: str) -> Tried:
    return Tried(Verdict.DOUBTFUL, "unreachable")


def press(root: QWidget, words: str) -> None:
    (found,) = [b for b in root.findChildren(QAbstractButton) if b.isVisible() and b.text() == words]
    found.click()


def words(root: QWidget) -> str:
    return " ".join(text.text() for text in root.findChildren(Text) if text.isVisible())


def another(option: Option) -> Value:
    """A value that may be and is not the default."""
    match option.kind:
        case Kind.SWITCH:
            return not option.default
        case Kind.ONE:
            return next(one for one in option.choices if one != option.default)
        case Kind.SEVERAL:
            return (*option.choices[-1:], *option.choices[:1])
        case Kind.NUMBER:
            least = int(option.least or 0) + 1
            return least if option.whole else float(least) + 0.5
    return next(iter(SHAPES.get(option.name, ("Door 7",))))


def choose(cover: OptionCover, option: Option, value: Value) -> None:
    """With the widgets that are there for it."""
    if option.kind is Kind.SWITCH:
        press(cover, "on" if value else "off")
    elif option.kind is Kind.ONE:
        press(cover, str(value))
    elif isinstance(value, tuple):
        for chosen in [button for button in cover.choices if button.isChecked()]:
            chosen.click()
        for wanted in value:
            press(cover, wanted)
    else:
        cover.box.click()
        cover.asking.box.write("")
        cover.asking.type_in(as_text(value))
        cover.asking.keyboard.go.click()
        assert not cover.asking.open

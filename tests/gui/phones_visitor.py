"""Somebody who works the window with simulated phones, by the names of its buttons and fields."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.phone.snapshot import Snapshot
from kiosk.secret import Secret
from kiosk.views.developer.aim import Aim
from kiosk.views.developer.field import Field
from kiosk.views.developer.opening import PhonesDesk
from tests.kiosk.phone.phones import Page, Place

WAIT_MS = 60_000
_people = itertools.count(3000)


def new_person() -> str:
    """The camera before which nobody stood so far."""
    return str(next(_people))


@dataclass
class Visitor:
    """Somebody before the window."""

    qtbot: QtBot
    place: Place
    desk: PhonesDesk
    codes: list[Secret]

    @property
    def shown(self) -> Snapshot:
        chosen = self.desk.window.chosen
        assert chosen is not None
        return chosen

    def press(self, name: str) -> None:
        """As soon as it can be pressed."""
        self.until(lambda: self._buttons(name))
        self._buttons(name)[-1].click()

    def fill(self, name: str, text: str) -> None:
        (line,) = [f for f in self.desk.window.findChildren(Field) if f.accessibleName() == name and f.isVisible()]
        line.setText(text)

    def until(self, true: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=WAIT_MS)

    def reads(self, words: str) -> None:
        """Until the screen says it, in large or in small."""
        screen = self.desk.window.screen_
        self.until(lambda: words in " | ".join((screen.title.text(), screen.line.text(), screen.news.text())))

    def aims(self, camera: str) -> None:
        self.desk.window.do(Aim(camera))

    def makes(self, name: str) -> None:
        self.press("New phone")
        self.fill("Name: small letters, digits, - and _", name)
        self.press("Make it")
        self.until(lambda: self.shown.phone.name == name)

    def enrolls(self, name: str) -> str:
        """A phone of a new user with both palms of a new person."""
        self.makes(name)
        self.aims(new_person())
        user_id = self.place.backend.user()
        self.press("Enroll")
        self.fill("Enrollment key", self.place.enrollment_key(user_id).reveal())
        self.press_go("Enroll")
        self.reads("Nothing waits")
        self.until(lambda: self.shown.hears)
        return user_id

    def press_go(self, words: str) -> None:
        assert self.desk.window.sheet.go.text() == words
        self.desk.window.sheet.go.click()

    def pastes(self, text: str) -> None:
        self.press("Paste a code")
        self.fill("What the code of the page says", text)
        self.press("Read it")

    def scans(self, *flow: str) -> Page:
        page = self.place.page(*flow)
        self.pastes(page.qr.reveal())
        self.reads("It wants")
        return page

    def loses(self) -> None:
        self.press("Lose it")
        self.press_go("Lose it")
        self.reads("This phone is lost")

    def _buttons(self, name: str) -> list[QAbstractButton]:
        found = self.desk.window.findChildren(QAbstractButton)
        return [b for b in found if b.accessibleName() == name and b.isVisible() and b.isEnabled()]

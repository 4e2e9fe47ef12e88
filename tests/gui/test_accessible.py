"""Row 50: the accessible tree of every page, as a screen reader walks it; and what is announced when."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hardware.palm.side import Side
from kiosk.flows.states import Capture, Choose, Home, Phone, PhoneState, Purpose, Screen, Sending, Who
from kiosk.theme.look import Look
from kiosk.views.announce import Announcer, Politeness
from kiosk.views.developer.exhibits import Still, stills
from kiosk.views.gallery import SIZES, Exhibit, Wall, exhibits
from kiosk.views.operator.page import OperatorPage
from kiosk.views.pages.capture import CapturePage
from kiosk.views.pages.who import WhoPage
from kiosk.views.widgets.cards import Cards
from kiosk.views.widgets.digits import Digits
from kiosk.views.widgets.drawing import Drawing
from kiosk.views.widgets.pad import Pad
from kiosk.views.window import MainWindow

Hung = Callable[[Exhibit | Still, tuple[int, int]], MainWindow]
Show = Callable[[Screen], QWidget]
Role, Words = QAccessible.Role, QAccessible.Text
EXHIBITS = {exhibit.name: exhibit for exhibit in exhibits() if isinstance(exhibit, Exhibit)}
STILLS = {still.name: still for still in stills()}
CONTAINERS = {Role.Client, Role.Window}
ROLES = {Role.Client, Role.Dialog, Role.StaticText, Role.Button, Role.CheckBox, Role.Graphic, Role.EditableText}
IMPORTANT = {Role.Button, Role.CheckBox, Role.Graphic, Role.EditableText, Role.Dialog}


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader finds."""

    role: Role
    name: str
    description: str
    place: QRect
    widget: QWidget
    children: tuple["Node", ...]

    def walk(self) -> Iterator["Node"]:
        yield self
        for child in self.children:
            yield from child.walk()


def node(found: QAccessibleInterface) -> Node:
    shown = (found.child(index) for index in range(found.childCount()))
    children = tuple(node(child) for child in shown if child is not None and not child.state().invisible)
    widget = found.object()
    assert isinstance(widget, QWidget)
    texts = (found.text(Words.Name), found.text(Words.Description))
    return Node(found.role(), *texts, place_of(found, children), widget, children)


def place_of(found: QAccessibleInterface, children: tuple[Node, ...]) -> QRect:
    """Where there is something to see: of a group, what is in it, unless it scrolls, is a picture or a column."""
    if (
        found.role() not in CONTAINERS
        or not children
        or isinstance(found.object(), QScrollArea | Drawing | OperatorPage)
    ):
        return found.rect()
    whole = QRect()
    for child in children:
        whole = whole.united(child.place)
    return whole


def tree(window: QWidget) -> Node:
    found = QAccessible.queryAccessibleInterface(window)
    assert found is not None
    return node(found)


@pytest.fixture(params=EXHIBITS.values(), ids=EXHIBITS)
def exhibit(request: pytest.FixtureRequest) -> Exhibit:
    found: Exhibit = request.param
    return found


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_everything_found_has_a_role_and_a_name_of_its_own(hung: Hung, exhibit: Exhibit) -> None:
    window = hung(exhibit, (1280, 720))
    root = tree(window)
    for found in root.walk():
        names = Counter(child.name for child in found.children if child.role in IMPORTANT)
        assert [name for name, count in names.items() if count > 1] == []
        assert found.role in ROLES, (found.role, found.widget)
        if found.role not in CONTAINERS:
            assert found.name.strip(), (found.role, found.widget)
        elif not found.children:
            pytest.fail(f"an empty group is exposed: {found.widget}")
    covers = [each for each in (*window.in_front, window.still_there, window.sheet) if each.isVisible()]
    shown: QWidget = covers[0] if covers else window.current
    on_screen = {button for button in shown.findChildren(QAbstractButton) if button.isVisible()}
    found_buttons = {found.widget for found in root.walk() if found.role in {Role.Button, Role.CheckBox}}
    assert found_buttons == on_screen
    assert on_screen, "there is always a way on or out"


def test_with_large_texts_all_of_it_is_found_as_well(look: Look) -> None:
    """In the order in which it is seen, also what has to be scrolled to, and the buttons that scroll."""
    wall = Wall(SIZES[0], replace(look, text_scale=2.0))
    for exhibit in EXHIBITS.values():
        wall.show(exhibit)
        root = tree(wall.window)
        named = [found for found in root.walk() if found.role not in CONTAINERS]
        assert all(found.name.strip() for found in named), exhibit.name
        assert all(found.children for found in root.walk() if found.role in CONTAINERS), exhibit.name
        shown = next((each for each in wall.window.read_in_order() if each is not wall.window.bar), None)
        assert shown is not None
        on_screen = {button for button in shown.findChildren(QAbstractButton) if button.isVisible()}
        assert {found.widget for found in named if isinstance(found.widget, QAbstractButton)} == on_screen, exhibit.name
        check_order(wall.window, mirrored=False)
    wall.window.close()


@pytest.mark.parametrize("still", STILLS.values(), ids=STILLS)
def test_the_window_with_phones_is_named_as_well(hung: Hung, still: Still) -> None:
    for found in tree(hung(still, (1280, 720))).walk():
        assert found.role in ROLES | {Role.RadioButton, Role.ScrollBar}, (found.role, found.widget)
        if found.role not in CONTAINERS | {Role.ScrollBar}:
            assert found.name.strip(), (found.role, found.widget)


def before(one: Node, other: Node, mirrored: bool) -> bool:
    """Whether ``one`` is read before ``other`` by eye: further up, or beside it on the side where lines begin."""
    crossing = min(one.place.bottom(), other.place.bottom()) - max(one.place.top(), other.place.top())
    if crossing < min(one.place.height(), other.place.height()) / 3:  # descenders reach a little into the next line
        return one.place.top() < other.place.top()
    return one.place.right() > other.place.right() if mirrored else one.place.left() < other.place.left()


def check_order(window: MainWindow, mirrored: bool) -> None:
    for found in tree(window).walk():
        # Hands lie where hands are and keys where they are on a keyboard, whatever the language.
        same_side = mirrored and not isinstance(found.widget, Cards | Digits | Pad)
        for one, other in pairwise(found.children):
            assert before(one, other, same_side), (
                f"{one.widget} {one.place} is read before {other.widget} {other.place}"
            )


@pytest.mark.parametrize("size", [SIZES[0], SIZES[2]], ids=str)
def test_it_is_read_in_the_order_in_which_it_is_seen(hung: Hung, exhibit: Exhibit, size: tuple[int, int]) -> None:
    check_order(hung(exhibit, size), mirrored=False)


@pytest.mark.usefixtures("right_to_left")
@pytest.mark.parametrize("size", [SIZES[0], SIZES[2]], ids=str)
def test_it_is_read_from_right_to_left_as_well(hung: Hung, exhibit: Exhibit, size: tuple[int, int]) -> None:
    check_order(hung(exhibit, size), mirrored=True)


def test_behind_an_open_sheet_there_is_nothing(hung: Hung) -> None:
    root = tree(hung(EXHIBITS["choose-help"], (1280, 720)))
    assert [child.role for child in root.children] == [Role.Dialog]
    assert [n.name for n in root.walk() if n.role is Role.Button] == ["Make it easier", "Call staff", "Close"]


def test_a_page_that_is_not_shown_is_not_found(window: MainWindow, show: Show) -> None:
    show(Choose())
    assert {type(child.widget).__name__ for child in tree(window).children} == {"TopBar", "ChoosePage"}


def test_states_are_told(window: MainWindow, show: Show) -> None:
    page = show(Who(Purpose.VERIFY))
    assert isinstance(page, WhoPage)
    found = {n.name: QAccessible.queryAccessibleInterface(n.widget).state() for n in tree(window).walk()}
    assert found["Continue"].disabled
    assert found["Capital letters"].checkable
    assert not found["Capital letters"].checked
    page.type_in("abc")
    page.pad.shift.click()
    found = {n.name: QAccessible.queryAccessibleInterface(n.widget).state() for n in tree(window).walk()}
    assert not found["Continue"].disabled
    assert found["Capital letters"].checked


def test_what_is_typed_is_counted_and_never_told(window: MainWindow, show: Show) -> None:
    page = show(Who(Purpose.VERIFY))
    assert isinstance(page, WhoPage)
    page.type_in("Zebra99")
    (field,) = [n for n in tree(window).walk() if n.role is Role.EditableText]
    assert (field.name, field.description) == ("Your key", "7 of 24")
    assert not [n for n in tree(window).walk() if "Zebra99" in n.name + n.description]


def test_the_live_picture_is_described_by_the_guidance(hung: Hung) -> None:
    window = hung(EXHIBITS["capture-closer"], (1280, 720))
    (picture,) = [n for n in tree(window).walk() if n.name.startswith("Live picture")]
    assert (picture.role, picture.description) == (Role.Graphic, "A little closer")


# --- announcements ----------------------------------------------------------------------------------------------


class Listener:
    """A screen reader that keeps what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Politeness]] = []

    def __call__(self, _page: QWidget, text: str, politeness: Politeness) -> None:
        self.told.append((text, politeness))


@pytest.fixture
def listener(window: MainWindow) -> Listener:
    made = Listener()
    window._announcer = Announcer(made)
    return made


def test_another_page_is_told_at_once_and_as_a_whole(listener: Listener, show: Show) -> None:
    show(Choose())
    assert listener.told == [("What would you like to do? Each takes about a minute.", Politeness.Assertive)]


def test_guidance_is_told_politely_and_only_when_it_changes(listener: Listener, show: Show) -> None:
    screen = Capture(Purpose.VERIFY, Side.LEFT, (Side.LEFT,))
    page = show(screen)
    assert isinstance(page, CapturePage)
    listener.told.clear()
    page._tell("A little closer", "")
    page._tell("A little closer", "Bring the ring on your palm onto the thin one.")
    page._tell("Perfect, stay like that", "")
    assert listener.told == [
        ("A little closer", Politeness.Polite),
        ("Perfect, stay like that", Politeness.Polite),
    ]


def test_what_was_wrong_interrupts(listener: Listener, show: Show) -> None:
    show(Who(Purpose.VERIFY))
    listener.told.clear()
    show(Who(Purpose.VERIFY, problem="user_unknown"))
    assert listener.told == [("We do not know this id. Check each group of four.", Politeness.Assertive)]


def test_seconds_that_run_down_are_not_told(qtbot: QtBot, listener: Listener, show: Show, window: MainWindow) -> None:
    show(Sending(Purpose.ENROLL, retry_at=1004.0))
    listener.told.clear()
    window.desk = replace(window.desk, now=lambda: 1002.0)
    window.current.desk = window.desk
    show(Sending(Purpose.ENROLL, retry_at=1004.0))
    assert "2 s" in window.current.words()[1]
    assert [text for text, _ in listener.told if "cannot reach" in text] == []


def test_the_state_of_a_phone_is_told(listener: Listener, show: Show) -> None:
    modules = ("0" * 21,) * 21
    show(Phone(PhoneState.WAITING, modules))
    listener.told.clear()
    show(Phone(PhoneState.WAITING, tuple(reversed(modules))))
    assert listener.told == [], "a renewed code says nothing new"
    show(Phone(PhoneState.SCANNED))
    assert listener.told[0][0].startswith("Now say yes on your phone")


def test_another_language_is_told_at_once_and_read_like_the_first(
    listener: Listener, show: Show, window: MainWindow, language: object
) -> None:
    show(Who(Purpose.VERIFY))
    before = [(found.role, type(found.widget)) for found in tree(window).walk()]
    listener.told.clear()
    window.speak("de")
    assert listener.told == [(" ".join(window.current.words()), Politeness.Assertive)]
    after = list(tree(window).walk())
    assert [(found.role, type(found.widget)) for found in after] == before
    assert {"Hilfe", "Abbrechen", "Löschen"} <= {found.name for found in after}
    listener.told.clear()
    show(Who(Purpose.VERIFY, problem="user_unknown"))
    assert [politeness for _, politeness in listener.told] == [Politeness.Assertive]


def test_nobody_listening_is_no_trouble(show: Show) -> None:
    assert not QAccessible.isActive()
    show(Home())

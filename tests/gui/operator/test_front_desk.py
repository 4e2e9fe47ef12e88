"""The front desk's pages: what staff see, touch and type, and what is gone when they leave."""

import re
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.client.errors import Refused
from kiosk.client.front_desk import Device
from kiosk.operator.roles import Role
from kiosk.secret import Secret
from kiosk.theme.look import TARGET_FLOOR, Look
from kiosk.views.gallery import paint
from kiosk.views.operator.cover import Cover
from kiosk.views.operator.front_desk import FrontDeskPage
from kiosk.views.operator.gallery import desk_exhibits
from kiosk.views.operator.key_sheet import in_groups
from kiosk.views.operator.person_rows import devices
from kiosk.views.operator.table import Table
from kiosk.views.texts.front_desk import FRONT_DESK
from kiosk.views.texts.lookup import desk
from kiosk.views.widgets.styled import restyle_tree
from kiosk.views.widgets.text import Text
from tests.kiosk.operator.desks import REASON, SECRET, Counter, person

SIZES = [(800, 480), (1280, 720), (1080, 1920), (1920, 1080)]
ROOT = Path(__file__).resolve().parents[3]


class Host:
    """A plain window with the page in it, as the operator area would have it."""

    def __init__(self, look: Look, size: tuple[int, int] = (1280, 720), role: Role = Role.OPERATOR) -> None:
        self.counter = Counter(role)
        self.window = QWidget()
        self.window.resize(*size)
        self.page = FrontDeskPage(self.counter.front, self.window)
        self.page.resize(*size)
        restyle_tree(self.window, look.sized(*size))
        self.window.show()
        self.page.enter()

    def one(self) -> "Host":
        self.counter.front.open(person().person_id)
        return self


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> Iterator[Callable[..., Host]]:
    made: list[Host] = []

    def make(size: tuple[int, int] = (1280, 720), role: Role = Role.OPERATOR) -> Host:
        made.append(Host(look, size, role))
        return made[-1]

    yield make
    for one in made:
        one.page.leave()
        one.window.close()
        one.window.deleteLater()


STAGES: dict[str, Callable[[Host], object]] = {
    "empty": lambda host: None,
    "found": lambda host: host.counter.front.search("ada"),
    "person": lambda host: host.one(),
    "person-refused": lambda host: (host.one(), host.page.front.override("short")),
    "key": lambda host: (host.one(), host.page.person.enrollment.click()),
    "delete": lambda host: (host.one(), host.page.person.delete.click()),
    "delete-sure": lambda host: (STAGES["delete"](host), host.page.deleting.rows[-1].click()),
    "reason": lambda host: (host.one(), host.page.person.override.click()),
    "new": lambda host: host.page.people.new.click(),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("stage", STAGES)
def test_everything_is_in_its_place(
    host: Callable[..., Host], qapp: QApplication, stage: str, size: tuple[int, int], mirrored: bool
) -> None:
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        shown = host(size)
        STAGES[stage](shown)
        qapp.processEvents()
        check(shown)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(("code", "size"), [("en_XA", SIZES[0]), ("de", SIZES[2]), ("ar", SIZES[0])], ids=str)
@pytest.mark.parametrize("stage", STAGES)
def test_every_language_has_its_place(
    host: Callable[..., Host], language: Callable[[str], None], stage: str, code: str, size: tuple[int, int]
) -> None:
    language(code)
    shown = host(size)
    STAGES[stage](shown)
    QApplication.processEvents()
    check(shown)


@pytest.mark.parametrize(("code", "written"), [("de", "28.11.26"), ("ar", "2026"), ("zh_CN", "2026/11/28")])
def test_dates_are_written_as_the_language_writes_them(
    language: Callable[[str], None], code: str, written: str
) -> None:
    language(code)
    device = Device(device_id="dev_1", name="phone", platform="ios", created_at=1_795_867_200)
    ((_name, since),) = devices(person(devices=(device,)))
    assert written in since.text


def check(host: Host) -> None:
    """Targets are large, named and in the window; nothing fixed overlaps."""
    cover = next((c for c in host.window.findChildren(Cover) if c.isVisible()), None)
    root: QWidget = cover or host.page
    fixed = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | Text | Table):
            continue
        if isinstance(widget, Text) and not widget.text():
            continue
        if isinstance(widget, QAbstractButton):
            assert widget.height() >= TARGET_FLOOR, widget.accessibleName()
            assert widget.width() >= TARGET_FLOOR, widget.accessibleName()
            assert widget.accessibleName()
        if isinstance(widget, Text):
            assert widget.block(widget.width()).fits, widget.text()
        if not scrolled(widget, host):
            place = QRect(widget.mapTo(host.window, widget.rect().topLeft()), widget.size())
            assert host.window.rect().contains(place), (widget.accessibleName(), place)
            fixed.append((widget.accessibleName(), place))
    for (one, first), (other, second) in combinations(fixed, 2):
        assert not first.adjusted(1, 1, -1, -8).intersects(second), (one, other)


def scrolled(widget: QWidget, host: Host) -> bool:
    bodies = (host.page.people.list.body, host.page.person._scroll.body, host.page.deleting._list.body)
    return any(body.isAncestorOf(widget) for body in bodies)


def test_a_keyboard_or_a_code_reader_searches(host: Callable[..., Host], qtbot: QtBot) -> None:
    shown = host()
    qtbot.keyClicks(shown.page, "b-1002")
    qtbot.keyClick(shown.page, Qt.Key.Key_Return)
    assert shown.counter.desk.asked[0] == ("search", "operator", "b-1002")
    assert shown.page.person.isVisible()
    qtbot.keyClick(shown.page, Qt.Key.Key_Escape)
    assert shown.page.people.isVisible()
    assert shown.page.people.box.text() == "b-1002"


def test_a_code_read_while_somebody_is_open_leads_to_whose_it_is_and_presses_nothing(
    host: Callable[..., Host], qtbot: QtBot
) -> None:
    shown = host()
    qtbot.keyClicks(shown.page, "b-1001")
    qtbot.keyClick(shown.page, Qt.Key.Key_Return)
    asked = len(shown.counter.desk.asked)
    shown.page.person.delete.setFocus()
    qtbot.keyClicks(shown.page, "b-1002")
    qtbot.keyClick(shown.page, Qt.Key.Key_Return)
    assert not shown.page.deleting.open
    assert [said[-1] for said in shown.counter.desk.asked[asked:] if said[0] == "search"] == ["b-1002"]
    assert shown.page.people.box.text() == "b-1002"
    assert shown.page.person.isVisible()
    assert shown.page.front.snapshot.person is not None
    assert shown.page.front.snapshot.person.reference == "B-1002"


def test_a_stray_letter_long_before_enter_is_no_code(
    host: Callable[..., Host], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = host()
    qtbot.keyClicks(shown.page, "b-1002")
    qtbot.keyClick(shown.page, Qt.Key.Key_Return)
    shown.page.person.delete.setFocus()
    qtbot.keyClicks(shown.page, "b-1001")
    monkeypatch.setattr("kiosk.views.operator.front_desk._READER_PAUSE", 0.0)
    qtbot.keyClick(shown.page, Qt.Key.Key_Return)
    assert shown.page.deleting.open
    assert shown.page.front.snapshot.person is not None
    assert shown.page.front.snapshot.person.reference == "B-1002"


def test_fingers_search_with_the_keyboard_on_the_screen(host: Callable[..., Host]) -> None:
    shown = host((800, 480))
    shown.page.people.box.click()
    asking = shown.page.asking
    assert asking.open
    assert not asking.keyboard.go.isEnabled()
    for key in ("a", "d", "a"):
        next(button for row in asking.keyboard._rows for button in row if button.text() == key).click()
    asking.keyboard.space.click()
    asking.keyboard.erase.click()
    asking.keyboard.go.click()
    assert not asking.open
    assert [row.text() for row in shown.page.people.rows] == ["Ada Lovelace 1", "Ada Lovelace 2"]
    shown.page.people.rows[1].click()
    assert shown.counter.now.person == person(2)


def test_somebody_new_is_made_in_two_steps(host: Callable[..., Host]) -> None:
    shown = host(role=Role.CLERK)
    shown.page.people.new.click()
    shown.page.asking.type_in("C-7")
    shown.page.asking.keyboard.go.click()
    assert shown.page.asking.open
    shown.page.asking.type_in("Grace Hopper")
    shown.page.asking.keyboard.go.click()
    assert shown.counter.desk.asked[0] == ("create", "clerk", "C-7", "Grace Hopper")
    assert shown.page.person._name.text() == "Grace Hopper"


def test_a_person_is_shown_with_factors_phones_and_attempts(host: Callable[..., Host]) -> None:
    view = host().one().page.person
    cells = [[cell.text for cell in row] for row in view.factors.rows]
    assert cells == [["Left palm", "Yes"], ["Right palm", "No"], ["Phone", "Yes"]]
    assert all(row[1].icon for row in view.factors.rows)
    assert view.devices.rows[0][0].text == "Ada’s phone"
    assert [row[1].text for row in view.attempts.rows] == ["Recognised", "Not recognised", "Recognised"]
    assert view.attempts.rows[0][2].text == "0.93"
    assert view.attempts.rows[0][3].text == "left palm"
    assert "Recognised" in view.attempts.accessibleDescription()


def test_a_key_is_shown_in_groups_and_as_a_code_and_forgotten_when_put_away(host: Callable[..., Host]) -> None:
    shown = host().one()
    shown.page.person.enrollment.click()
    sheet = shown.page.key_sheet
    assert sheet.open
    assert re.sub(r"[\s\u200e]", "", sheet.code.text()) == SECRET
    assert re.findall(r"[A-Za-z0-9]{4}", sheet.code.text()) == re.findall("....", SECRET.partition("_")[2])
    assert sheet.symbol.scannable
    sheet.put_away.click()
    assert not sheet.open
    assert (sheet.code.text(), sheet.symbol.scannable, shown.counter.now.key) == ("", False, None)


def test_a_key_goes_when_its_time_is_over(host: Callable[..., Host]) -> None:
    shown = host().one()
    shown.page.person.recovery.click()
    shown.counter.clock.now += 30
    shown.page.key_sheet.pass_time()
    assert shown.page.key_sheet._good.text() == desk("key.left", "9", "30")
    shown.counter.clock.now += 600
    shown.page.key_sheet.pass_time()
    assert not shown.page.key_sheet.open
    assert shown.page.key_sheet.code.text() == ""
    assert shown.page.person.status.text() == FRONT_DESK["notice.key_over"]


@pytest.mark.parametrize("stage", STAGES)
def test_nothing_is_left_of_anybody_when_the_page_is_left(host: Callable[..., Host], stage: str) -> None:
    shown = host()
    STAGES[stage](shown)
    shown.page.leave()
    texts = [w.text() for w in shown.window.findChildren(Text)] + [w.text() for w in shown.page.people.rows]
    assert not any("Ada" in text or SECRET[4:8] in text for text in texts)
    assert all(not table.rows for table in shown.window.findChildren(Table))
    assert not any(cover.open for cover in (shown.page.asking, shown.page.deleting, shown.page.key_sheet))
    assert shown.counter.now.person is None


def test_deleting_says_what_goes_and_must_be_held(host: Callable[..., Host], qtbot: QtBot) -> None:
    shown = host().one()
    shown.page.person.delete.click()
    deleting = shown.page.deleting
    assert [row.text() for row in deleting.rows] == [
        "Left palm",
        "Phone: Ada’s phone",
        "Everything about Ada Lovelace 1",
    ]
    deleting.rows[0].click()
    assert "Left palm of Ada Lovelace 1 will be deleted" in deleting._says.text()
    assert shown.window.focusWidget() is deleting.keep
    deleting.hold.click()
    assert shown.counter.desk.acts() == []
    deleting.hold.hold_ms = 0
    with qtbot.waitSignal(deleting.hold.held):
        qtbot.mousePress(deleting.hold, Qt.MouseButton.LeftButton)
    assert shown.counter.desk.asked[-2] == ("delete", "operator", person().person_id, "palms/left")
    assert shown.page.person.status.text() == FRONT_DESK["notice.palms_deleted"]


def test_the_space_key_holds_as_well(host: Callable[..., Host], qtbot: QtBot) -> None:
    shown = host().one()
    shown.page.person.delete.click()
    shown.page.deleting.rows[1].click()
    shown.page.deleting.hold.hold_ms = 0
    with qtbot.waitSignal(shown.page.deleting.hold.held):
        qtbot.keyPress(shown.page.deleting.hold, Qt.Key.Key_Space)
    assert [act for act, _, _ in shown.counter.audit.written] == ["device_deleted"]


def test_a_clerk_is_told_kindly_who_may(host: Callable[..., Host]) -> None:
    shown = host(role=Role.CLERK).one()
    shown.page.person.override.click()
    assert not shown.page.asking.open
    assert shown.page.person.status.text() == FRONT_DESK["problem.role_missing"]
    shown.page.person.delete.click()
    shown.page.deleting.rows[-1].click()
    assert not shown.page.deleting.open
    assert shown.page.person.status.text() == FRONT_DESK["problem.role_missing"]
    assert shown.counter.audit.written == []


def test_an_override_asks_why(host: Callable[..., Host], qtbot: QtBot) -> None:
    shown = host().one()
    shown.page.person.override.click()
    asking = shown.page.asking
    qtbot.keyClicks(asking, "too short")
    assert not asking.keyboard.go.isEnabled()
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    assert asking.open
    asking.box.write("")
    qtbot.keyClicks(asking, REASON + "x" * 400)
    assert len(asking.box.text()) == 300
    asking.box.write(REASON)
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    assert shown.counter.desk.asked[-1] == ("override", "operator", person().person_id, REASON)
    assert "act_" in shown.page.person.status.text()


def test_escape_and_cancel_write_nothing(host: Callable[..., Host], qtbot: QtBot) -> None:
    shown = host().one()
    for leave in (
        lambda: qtbot.keyClick(shown.page.asking, Qt.Key.Key_Escape),
        shown.page.asking.keyboard.cancel.click,
    ):
        shown.page.person.override.click()
        shown.page.asking.type_in(REASON)
        leave()
        assert not shown.page.asking.open
        assert shown.page.asking.box.text() == ""
    assert shown.counter.desk.acts() == []


def test_the_focus_stays_in_a_cover(host: Callable[..., Host], qtbot: QtBot) -> None:
    shown = host().one()
    shown.page.person.delete.click()
    shown.page.deleting.rows[0].click()
    seen = set()
    for _ in range(5):
        qtbot.keyClick(shown.window.focusWidget(), Qt.Key.Key_Tab)
        seen.add(shown.window.focusWidget())
    assert seen == {shown.page.deleting.keep, shown.page.deleting.hold}


def test_trouble_is_said_in_words(host: Callable[..., Host], expect_log: Callable[[str], None]) -> None:
    shown = host().one()
    for code, words in (("api_unavailable", "problem.api_unavailable"), ("never_heard_of", "problem.unknown")):
        shown.counter.desk.failing = Refused(code, 503)
        shown.page.person.enrollment.click()
        assert shown.page.person.status.text() == FRONT_DESK[words]


def test_who_is_gone_or_suspended_gets_no_key(host: Callable[..., Host]) -> None:
    shown = host()
    for change in ({"gone": True}, {"suspended": True}):
        shown.counter.desk.people[0] = person(1, **change)
        shown.one()
        assert not shown.page.person.enrollment.isEnabled()
        assert shown.page.person.delete.isEnabled()
        assert shown.page.person.status.text()


def test_every_code_of_the_desk_has_words() -> None:
    written = [*(ROOT / "server_stub/desk_service").glob("*.py"), ROOT / "kiosk/operator/front_desk.py"]
    found = {
        code for file in written for code in re.findall(r'(?:reason|problem)="([a-z_]+)"', file.read_text("utf-8"))
    }
    assert {"desk_token_unknown", "role_missing", "audit_unwritable"} <= found
    assert {f"problem.{code}" for code in found} <= set(FRONT_DESK)


def test_a_key_is_in_groups_of_four() -> None:
    assert in_groups(Secret("rks_" + "abcd" * 8)).count("abcd") == 8


def test_the_gallery_shows_every_state_at_every_size(qapp: QApplication, tmp_path: Path) -> None:
    for size in SIZES:
        assert len(paint(tmp_path, size, "contrast", ("desk",))) == len(list(desk_exhibits()))

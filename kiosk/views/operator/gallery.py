"""Pictures of the front desk's pages, with people who do not exist, behind a desk that answers nothing."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from kiosk.client.errors import Unreachable
from kiosk.client.front_desk import Attempt, Device, FrontDeskClient, Key, Listed, Person
from kiosk.client.transport import Flow, Message, Reply
from kiosk.operator.front_desk import FrontDesk, Snapshot
from kiosk.operator.roles import Member, Role
from kiosk.theme.look import Look
from kiosk.views.operator.front_desk import FrontDeskPage
from kiosk.views.widgets.styled import restyle_tree

_NOW = 1_790_000_000
_NAMES = ("Ada Lovelace", "Grace Hopper", "Katherine Johnson", "Mary Jackson", "Hedy Lamarr", "Emmy Noether")
_REASON = "Passport was shown, right hand is bandaged"


@dataclass(frozen=True, slots=True)
class DeskExhibit:
    """The page with a snapshot; ``stage`` is done to it before the picture is taken."""

    name: str
    snapshot: Snapshot
    stage: Callable[[FrontDeskPage], object] = lambda _page: None


class _Quiet:
    """An auditor and a network of nothing."""

    def write(self, act: str, *, role: str, facts: Mapping[str, str]) -> None:
        """Nothing is done here that could be written down."""

    def send(self, message: Message) -> Reply:
        """Nobody is there."""
        raise Unreachable("server_unreachable")

    def flow(self, message: Message, silence_s: float) -> AbstractContextManager[Flow]:
        """Nobody is there."""
        raise Unreachable("server_unreachable")


def desk_exhibits() -> Iterator[DeskExhibit]:
    """Every state in which the pages look different."""
    person, people = _person(), tuple(_listed(number, name) for number, name in enumerate(_NAMES))
    one = Snapshot(people=people, person=person)
    key = Key(object="key", kind="enrollment", secret="eks_" + "Ab3dEfgh" * 4, seconds=600)  # type: ignore[arg-type]
    yield DeskExhibit("desk-people", Snapshot())
    yield DeskExhibit("desk-found", Snapshot(people=people, more=True), lambda page: page.people.box.write("a"))
    yield DeskExhibit("desk-none", Snapshot(people=()))
    yield DeskExhibit("desk-trouble", Snapshot(problem="api_unreachable"))
    yield DeskExhibit("desk-typing", Snapshot(), lambda page: page.people.box.click())
    yield DeskExhibit("desk-person", one)
    yield DeskExhibit("desk-refused", Snapshot(person=person, problem="role_missing"))
    yield DeskExhibit("desk-key", Snapshot(person=person, key=key, key_ends=600.0))
    yield DeskExhibit("desk-delete", one, lambda page: page.person.delete.click())
    yield DeskExhibit("desk-delete-sure", one, _about_to_delete)
    yield DeskExhibit("desk-override", one, _about_to_override)


def front_of(snapshot: Snapshot) -> FrontDesk:
    """A front desk that shows this, and answers nothing."""
    quiet = _Quiet()
    client = FrontDeskClient(quiet, "https://desk.example", lambda: None)
    here = Member(Role.OPERATOR)
    front = FrontDesk(
        client,
        quiet,
        lambda: here,
        start=lambda _job: None,
        enter=lambda job: job(),
        clock=lambda: 0.0,
    )
    front.snapshot = snapshot
    return front


def hang_desk(exhibit: DeskExhibit, size: tuple[int, int], look: Look) -> QWidget:
    """A window with the page in it. Close it afterwards."""
    window = QWidget()
    window.resize(*size)
    palette = window.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(look.palette.paper))
    window.setPalette(palette)
    page = FrontDeskPage(front_of(exhibit.snapshot), window)
    page.resize(*size)
    restyle_tree(window, look.sized(*size))
    window.show()
    page.enter()
    exhibit.stage(page)
    return window


def _about_to_delete(page: FrontDeskPage) -> None:
    page.person.delete.click()
    page.deleting.rows[-1].click()


def _about_to_override(page: FrontDeskPage) -> None:
    page.person.override.click()
    page.asking.type_in(_REASON)


def _listed(number: int, name: str) -> Listed:
    return Listed(object="person", person_id=f"per_{number:024d}", reference=f"B-{1001 + number}", name=name)


def _person() -> Person:
    return Person(
        object="person",
        person_id=f"per_{0:024d}",
        reference="B-1001",
        name=_NAMES[0],
        user_id=f"usr_{0:024d}",
        gone=False,
        suspended=False,
        device_enrolled=True,
        left_palm_enrolled=True,
        right_palm_enrolled=False,
        devices=(Device(device_id="dev_1", name="Ada’s phone", platform="ios", created_at=_NOW - 86_400 * 40),),
        attempts=tuple(_attempt(number) for number in range(9)),
    )


def _attempt(number: int) -> Attempt:
    lucky = number not in {1, 2}
    return Attempt(
        at=_NOW - 7_300 * number,
        success=lucky,
        score=0.91 - 0.02 * number if lucky else 0.21,
        factors=("either_palm", "left_palm") if lucky else (),
        reason=None if lucky else "palm_mismatch",
    )

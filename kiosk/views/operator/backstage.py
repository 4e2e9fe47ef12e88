"""What an operator page gets when it is made: who is in, and what may be done from here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kiosk.operator.office import Office
from kiosk.operator.roles import Member, Role
from kiosk.views.operator.page import OperatorPage

T = TypeVar("T")


class Aside(Protocol):
    """Runs a job in the background and hands its answer over in the GUI thread."""

    def __call__(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Returns at once."""
        ...


@dataclass(frozen=True, slots=True)
class Backstage:
    """``camera_trouble`` is the code of what was wrong when the camera was last used; ``quit`` ends the kiosk,
    ``restart`` ends it so that it is started again.

    ``enter`` runs something in the GUI thread, from any other.
    """

    office: Office
    member: Member
    aside: Aside
    enter: Callable[[Callable[[], None]], None]
    camera_trouble: Callable[[], str | None]
    quit: Callable[[], None]
    restart: Callable[[], None]

    @property
    def role(self) -> Role:
        """What whoever is in may see."""
        return self.member.role


OperatorPages = Mapping[type[OperatorPage], Callable[[Backstage], OperatorPage]]

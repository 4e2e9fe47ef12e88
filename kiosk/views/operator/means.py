"""What the operator area can do to the kiosk around it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.operator.office import Office
from kiosk.operator.roles import Member
from kiosk.views.operator.backstage import Aside, Backstage


@dataclass(frozen=True, slots=True)
class Means:
    """See ``Backstage``, which is the same for one member of the staff."""

    aside: Aside
    enter: Callable[[Callable[[], None]], None]
    camera_trouble: Callable[[], str | None]
    quit: Callable[[], None]
    restart: Callable[[], None]

    def backstage(self, office: Office, member: Member) -> Backstage:
        """What the pages of this member get."""
        return Backstage(office, member, self.aside, self.enter, self.camera_trouble, self.quit, self.restart)

"""Whether people may begin: the sign of the staff first, then the opening hours."""

from collections.abc import Callable
from datetime import UTC, datetime

from kiosk.flows.states import Closed
from kiosk.operator.hours import Hours
from kiosk.operator.maintenance import Maintenance


def local_time() -> datetime:
    """Now, as the clock on the wall shows it."""
    return datetime.now(UTC).astimezone()


class Door:
    """``clock`` gives the local time; it is asked at each look, so a changed clock or time zone is followed."""

    def __init__(self, maintenance: Maintenance, hours: Hours, clock: Callable[[], datetime] = local_time) -> None:
        self.maintenance = maintenance
        self.hours = hours
        self._clock = clock

    def look(self) -> Closed | None:
        """The page that keeps people from beginning; None while they may."""
        if self.maintenance.sign is not None:
            return Closed(self.maintenance.sign.value)
        now = self._clock()
        if self.hours.open_at(now):
            return None
        opens = self.hours.next_opening(now)
        return Closed("hours", opens, (opens.date() - now.date()).days if opens else 0)

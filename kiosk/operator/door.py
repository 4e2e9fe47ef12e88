"""Whether people may begin: the sign of the staff first, then a pause before a stop, then the opening hours."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from kiosk.flows.states import Closed
from kiosk.operator.hours import Hours
from kiosk.operator.maintenance import Maintenance, Sign


def local_time() -> datetime:
    """Now, as the clock on the wall shows it."""
    return datetime.now(UTC).astimezone()


class Door:
    """``clock`` gives the local time; it is asked at each look, so a changed clock or time zone is followed.

    ``steady`` is monotonic seconds, for pauses.
    """

    def __init__(
        self,
        maintenance: Maintenance,
        hours: Hours,
        clock: Callable[[], datetime] = local_time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self.maintenance = maintenance
        self.hours = hours
        self._clock = clock
        self._steady = steady
        self._paused_until = float("-inf")

    def pause(self, seconds: float) -> None:
        """Let nobody begin for so long: somebody is about to stop the kiosk. 0 ends it."""
        self._paused_until = self._steady() + seconds

    def look(self) -> Closed | None:
        """The page that keeps people from beginning; None while they may."""
        if self.maintenance.sign is not None:
            return Closed(self.maintenance.sign.value)
        if self._steady() < self._paused_until:
            return Closed(Sign.BREAK.value)
        now = self._clock()
        if self.hours.open_at(now):
            return None
        opens = self.hours.next_opening(now)
        return Closed("hours", opens, (opens.date() - now.date()).days if opens else 0)

"""After a restart, or after somebody left: what was going on, and what the server knows of it."""

from collections.abc import Callable

from kiosk.client.errors import ClientError, Unreachable
from kiosk.flows.events import Event, Restarted
from kiosk.flows.rules import Rules
from kiosk.flows.states import Stage
from kiosk.journal import JournalEntry
from kiosk.ports import Server


class Aftermath:
    """Asks the server until it answers, with growing pauses; every call runs in the caller's thread but ``ask``.

    Until ``under_way_until`` the message may still arrive, so that a server that knows nothing of it is asked again.
    """

    def __init__(
        self, entry: JournalEntry, server: Server, rules: Rules, under_way_until: float = float("-inf")
    ) -> None:
        self._entry = entry
        self._server = server
        self._rules = rules
        self._outages = 0
        self._due: float | None = float("-inf")
        self._under_way_until = under_way_until
        self._under_way = False

    def due(self, now: float) -> bool:
        """Whether it is time to ask; true once for each asking."""
        if self._due is None or now < self._due:
            return False
        self._due = None
        self._under_way = now < self._under_way_until
        return True

    def ask(self, post: Callable[[Event], None]) -> None:
        """Ask once (blocks) and post ``Restarted``."""
        post(Restarted(self._entry.purpose, self._entry.stage, self._landed()))

    def heard(self, event: Restarted, now: float) -> bool:
        """Whether that settles it; if not, it is asked again later."""
        if event.landed is not None or self._entry.stage is not Stage.SENDING:
            return True
        self._outages += 1
        self._due = now + self._rules.pause(self._outages)
        return False

    def _landed(self) -> bool | None:
        """None when nobody can tell yet. Whatever never arrived is not there, and did not land."""
        if self._entry.stage is not Stage.SENDING or self._entry.attempt is None:
            return False
        try:
            state = self._server.attempt(self._entry.attempt).state
            return None if state == "unknown" and self._under_way else state == "done"
        except Unreachable:
            return None
        except ClientError:
            # It answers, but not to this terminal any more: nobody will ever tell us.
            return False

"""Logs and events: read, never changed."""

from server_stub.domain.core import Core
from server_stub.domain.entities import Event, Log, Scope
from server_stub.domain.management.lists import ask
from server_stub.domain.ownership import owned
from server_stub.domain.ports import Page, PageRequest


class Records:
    """What happened in one account."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def log(self, scope: Scope, log_id: str) -> Log:
        """One attempt; raises NotFound or Forbidden."""
        with self._core.store.read() as work:
            return owned(work.logs.get(log_id), scope, "log")

    def logs(self, scope: Scope, request: PageRequest) -> Page[Log]:
        """Newest first; raises BadRequest for an unknown cursor."""
        with self._core.store.read() as work:
            return ask(work.logs.page, scope, request)

    def event(self, scope: Scope, event_id: str) -> Event:
        """One change; raises NotFound or Forbidden."""
        with self._core.store.read() as work:
            return owned(work.events.get(event_id), scope, "event")

    def events(self, scope: Scope, request: PageRequest) -> Page[Event]:
        """Newest first; raises BadRequest for an unknown cursor."""
        with self._core.store.read() as work:
            return ask(work.events.page, scope, request)

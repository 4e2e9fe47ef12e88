"""What one server's inspector knows."""

import logging
import threading
from collections import deque

from server_stub.domain.core import Core
from server_stub.domain.jsonvalues import JsonObject
from server_stub.inspector.clock import SettableClock
from server_stub.inspector.hooks import Hooks
from server_stub.inspector.orders import Orders

KEPT = 200
"""Exchanges that are remembered; the oldest is forgotten first."""

_log = logging.getLogger("server_stub.inspector")


class Inspector:
    """In this process's memory: servers that share a database have one each."""

    def __init__(self, core: Core, clock: SettableClock) -> None:
        self.clock = clock
        self.orders = Orders()
        self.hooks = Hooks(core)
        self._core = core
        self._lock = threading.Lock()
        self._exchanges: deque[JsonObject] = deque(maxlen=KEPT)
        self._over = False

    def present(self) -> bool:
        """Whether it may be here: not from the moment on when the database has a live key. Blocks for the store."""
        if not self._over:
            with self._core.store.read() as work:
                live = work.secret_keys.any_live()
            if live:
                self._end()
        return not self._over

    def record(self, exchange: JsonObject) -> None:
        """Remember one request and its answer, masked already."""
        with self._lock:
            self._exchanges.append(exchange)

    def exchanges(self) -> list[JsonObject]:
        """Newest first."""
        with self._lock:
            return list(reversed(self._exchanges))

    def clear(self) -> None:
        """Forget all exchanges."""
        with self._lock:
            self._exchanges.clear()

    def _end(self) -> None:
        self._over = True
        self.clock.reset()
        self.orders.clear()
        self.hooks.clear()
        self.clear()
        _log.warning("the database has a live key: the inspector is gone, and its clock is the machine's again")

"""Deletes what is due, now and every hour, in a thread of its own beside the server."""

import logging
import threading
from types import TracebackType

from server_stub.domain.core import Core
from server_stub.domain.errors import DomainError
from server_stub.domain.retention import Retention, Swept

_log = logging.getLogger("server_stub.retention")

SWEEP_EVERY_S = 3600
"""By the server's clock."""
LOOK_EVERY_S = 60.0
"""How often the server's clock is looked at."""


class Sweeper:
    """Sweeps while its ``with`` block runs; ``ring`` after the clock was moved on, so that nobody has to wait."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._bell = threading.Event()
        self._stopping = False
        self._sweep_at = core.clock.now()
        self._thread = threading.Thread(target=self._live, name="palm-retention")

    def __enter__(self) -> "Sweeper":
        """Start."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, after the batch that is under way."""
        self._stopping = True
        self._bell.set()
        self._thread.join()

    def ring(self) -> None:
        """Look at the clock now; from any thread."""
        self._bell.set()

    def _live(self) -> None:
        while not self._stopping:
            self._bell.clear()
            if self._core.clock.now() >= self._sweep_at:
                self._sweep()
            if not self._stopping:
                self._bell.wait(LOOK_EVERY_S)

    def _sweep(self) -> None:
        began = self._core.clock.now()
        try:
            swept = Retention(self._core, lambda: not self._stopping).run()
        except DomainError as error:
            _log.info("nothing is deleted for now: %s", error)  # requests fail for the same cause, and say so
            return
        except Exception:  # noqa: BLE001 - the one place where errors of sweeping end
            _log.exception("a fault while deleting what is due")
            swept = Swept()
        self._sweep_at = began + SWEEP_EVERY_S
        if swept != Swept():
            _log.info("deleted by age: %s", swept)

"""The one way to start background work, and the one place where its errors end."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

log = logging.getLogger(__name__)

_THREADS = 4  # one question at a time, plus given-up ones that still hang on a dead server


class Workers:
    """A few threads. A job answers by posting events; one that raises is a bug, told to ``on_error``."""

    def __init__(self, on_error: Callable[[], None], threads: int = _THREADS) -> None:
        self._on_error = on_error
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="kiosk-work")

    def start(self, job: Callable[[], None]) -> None:
        """Run ``job`` soon, in a thread of its own."""
        self._pool.submit(self._run, job)

    def close(self) -> None:
        """Wait for what was started: a token on its way must not be dropped. Each job's own time limits bound it."""
        self._pool.shutdown(wait=True)

    def _run(self, job: Callable[[], None]) -> None:
        try:
            job()
        except Exception:
            log.exception("background work failed")
            self._on_error()

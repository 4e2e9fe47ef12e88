"""The one place where other threads enter the GUI thread.

Any Python thread may call ``post``; the work runs later, in order, in the thread that made the bridge. The signal
carries no payload and is sent only when none is under way, so a flood of posts cannot fill Qt's event queue.
"""

from collections import deque
from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal

Work = Callable[[], None]


class Bridge(QObject):
    """Make it in the GUI thread, before the threads that post to it start."""

    _news = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._waiting: deque[Work] = deque()
        self._closed = False
        self._news.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, work: Work) -> None:
        """Run ``work`` in the GUI thread. After ``close`` it is dropped."""
        with self._lock:
            if self._closed:
                return
            first = not self._waiting
            self._waiting.append(work)
        if first:
            self._news.emit()

    def close(self) -> None:
        """Drop what still waits and whatever comes later; harmless when called twice."""
        with self._lock:
            self._closed = True
            self._waiting.clear()

    def _run(self) -> None:
        """Take what is here now, not what arrives meanwhile: the window must get its turn to paint."""
        with self._lock:
            batch, self._waiting = self._waiting, deque()
        while batch and not self._closed:
            work = batch.popleft()
            try:
                work()
            except BaseException:
                self._put_back(batch)
                raise

    def _put_back(self, rest: deque[Work]) -> None:
        """One piece of work failed: the exception goes to the hook, and the rest still has its turn."""
        with self._lock:
            self._waiting.extendleft(reversed(rest))
            again = bool(self._waiting)
        if again:
            self._news.emit()

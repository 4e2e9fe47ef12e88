"""A mailbox that keeps the newest item only: the one place where frames are dropped, and where drops are counted.

Enrollment samples must not be dropped; for those use a bounded ``queue.Queue``, whose ``put`` waits or says ``Full``.
"""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """One slot between threads. Writers never wait; a reader gets each item at most once, and always the newest."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: T | None = None
        self._fresh = False
        self._puts = 0
        self._drops = 0
        self._closed = False

    def put(self, item: T) -> None:
        """Replace what is there; an item that nobody took counts as dropped. After ``close`` this does nothing."""
        with self._changed:
            if self._closed:
                return
            self._drops += self._fresh
            self._puts += 1
            self._item, self._fresh = item, True
            self._changed.notify_all()

    def take(self, timeout: float | None = None) -> T | None:
        """The newest item that was not taken yet; None when ``timeout`` (real seconds) passes or on ``close``."""
        with self._changed:
            self._changed.wait_for(lambda: self._fresh or self._closed, timeout)
            if not self._fresh:
                return None
            self._fresh = False
            return self._item

    def peek(self) -> T | None:
        """The newest item, taken or not, without taking it: for painters, who may show a frame twice."""
        with self._changed:
            return self._item

    def clear(self) -> None:
        """Forget the item, so that nothing of a visit stays; it does not count as dropped."""
        with self._changed:
            self._item, self._fresh = None, False

    def close(self) -> None:
        """Forget the item and wake every reader; they get None from now on."""
        with self._changed:
            self._item, self._fresh, self._closed = None, False, True
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called."""
        with self._changed:
            return self._closed

    @property
    def puts(self) -> int:
        """Items put so far."""
        with self._changed:
            return self._puts

    @property
    def drops(self) -> int:
        """Items replaced before anybody took them."""
        with self._changed:
            return self._drops

"""Pushes without anybody's service: a phone that is connected to this server is told by this server.

The pushes themselves lie in the outbox, where a phone finds those that came while it was away; this only says when to
look, so that nobody waits for the next look. A phone connected to another process of the same database looks by itself.
"""

import asyncio
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

LOOK_EVERY_S = 1.0
"""How long a push may take whose provider runs in another process."""


class Ear:
    """One phone's connection; lives in one event loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._heard = asyncio.Event()

    async def wait(self) -> None:
        """Until there may be something, a second at most."""
        try:
            async with asyncio.timeout(LOOK_EVERY_S):
                await self._heard.wait()
        except TimeoutError:
            return
        self._heard.clear()

    def ring(self) -> None:
        """From any thread; a loop that has closed hears nothing."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._heard.set)


class LocalPush:
    """The provider for simulated phones, and for networks without any other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ears: defaultdict[str, list[Ear]] = defaultdict(list)

    def send(self, device_id: str, push_notification_token: str, auth_session_id: str) -> None:  # noqa: ARG002 - the port's
        """Tell this device's connections to look."""
        with self._lock:
            ears = tuple(self._ears.get(device_id, ()))
        for ear in ears:
            ear.ring()

    @contextmanager
    def listening(self, device_id: str) -> Iterator[Ear]:
        """A connection of this device, inside the block."""
        ear = Ear()
        with self._lock:
            self._ears[device_id].append(ear)
        try:
            yield ear
        finally:
            with self._lock:
                self._ears[device_id].remove(ear)
                if not self._ears[device_id]:
                    del self._ears[device_id]

"""A phone's way to the server, which may be slow or gone."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.client.errors import Unreachable
from kiosk.client.transport import Carrier, Flow, Message, Reply


class Line:
    """See ``Carrier``. ``slow_s`` is waited before every request; ``wait`` replaces the waiting."""

    def __init__(
        self,
        carrier: Carrier,
        *,
        offline: bool = False,
        slow_s: float = 0.0,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self._carrier = carrier
        self._offline = offline
        self._slow_s = slow_s
        self._wait = wait

    def send(self, message: Message) -> Reply:
        """See ``Carrier``."""
        self._on_the_way()
        return self._carrier.send(message)

    @contextmanager
    def flow(self, message: Message, silence_s: float) -> Iterator[Flow]:
        """See ``Carrier``."""
        self._on_the_way()
        with self._carrier.flow(message, silence_s) as flow:
            yield flow

    def _on_the_way(self) -> None:
        if self._offline:
            raise Unreachable("server_unreachable", "the phone is offline")
        if self._slow_s:
            self._wait(self._slow_s)

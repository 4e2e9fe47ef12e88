"""One phone's wire to the network, which can be cut from another thread: streams end, waits are over."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.client.errors import Unreachable
from kiosk.client.transport import Carrier, Flow, Message, Reply


class Wire:
    """See ``Carrier``. Thread-safe. A request under way is not broken off: its own time limits bound it."""

    def __init__(self, carrier: Carrier) -> None:
        self._carrier = carrier
        self._news = threading.Condition()
        self._cuts: list[Callable[[], None]] = []
        self._turn = 0
        self._closed = False
        self._offline = False

    @property
    def closed(self) -> bool:
        """Whether it is closed for good."""
        return self._closed

    @property
    def turn(self) -> int:
        """Counts how often it was cut; see ``rest``."""
        return self._turn

    def send(self, message: Message) -> Reply:
        """See ``Carrier``."""
        self._check()
        return self._carrier.send(message)

    @contextmanager
    def flow(self, message: Message, silence_s: float) -> Iterator[Flow]:
        """See ``Carrier``."""
        turn = self._turn
        self._check()
        with self._carrier.flow(message, silence_s) as flow:
            with self._news:
                if self._turn != turn:
                    raise _hung_up()
                self._cuts.append(flow.cut)
            try:
                yield flow
            finally:
                with self._news:
                    self._cuts.remove(flow.cut)

    def wait(self, seconds: float) -> None:
        """What being slow does: until so many seconds are over or the wire was cut. Raises ``Unreachable``."""
        self._check()
        self.rest(self._turn, seconds)
        self._check()

    def rest(self, turn: int, seconds: float | None = None) -> None:
        """Until the wire was cut after ``turn``; ``seconds`` at most."""
        with self._news:
            self._news.wait_for(lambda: self._turn != turn or self._closed, seconds)

    def cut(self, *, offline: bool = False) -> None:
        """End streams and waits; what comes later goes through unless the phone is offline."""
        with self._news:
            self._offline = offline
            self._turn += 1
            self._news.notify_all()
            cuts = list(self._cuts)
        for cut in cuts:
            cut()

    def close(self) -> None:
        """Cut, and let nothing through any more."""
        self._closed = True
        self.cut()

    def _check(self) -> None:
        if self._closed or self._offline:
            raise _hung_up()


def _hung_up() -> Unreachable:
    return Unreachable("server_unreachable", "the phone hung up")

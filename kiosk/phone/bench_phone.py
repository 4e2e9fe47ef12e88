"""One phone on the bench: what it does now, what happened to it last, and the thread that listens for its pushes."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

from kiosk.client.errors import ClientError
from kiosk.phone.approval import Owner
from kiosk.phone.errors import PhoneError
from kiosk.phone.handset import Handset
from kiosk.phone.phone import Phone
from kiosk.phone.record import aged
from kiosk.phone.snapshot import Described, Doing, News, Snapshot, TokenFacts
from kiosk.phone.troubles import TROUBLES, trouble
from kiosk.phone.wire import Wire

log = logging.getLogger(__name__)

LISTEN_S = 20.0
"""Twice the server's sign of life: a line that went silent is noticed after this."""
AGAIN_S = 3.0
"""Before pushes are listened for again, after the server was away."""


class BenchPhone:
    """Thread-safe. ``on_change`` tells that ``snapshot`` says something else now; ``again_s`` see ``AGAIN_S``."""

    def __init__(
        self, handset: Handset, wire: Wire, owner: Owner, on_change: Callable[[], None], again_s: float = AGAIN_S
    ) -> None:
        self._handset = handset
        self._wire = wire
        self._on_change = on_change
        self._again_s = again_s
        self._lock = threading.Lock()
        self._kept = Snapshot(Described.of(handset.record))
        self.phone = Phone(handset, owner)
        self._read()
        self._listener = threading.Thread(target=self._listen, name=f"pushes of {self._kept.phone.name}")
        self._listener.start()

    def snapshot(self) -> Snapshot:
        """How it is now; requests that nobody answered in time are expired."""
        with self._lock:
            kept = self._kept
        now = self._handset.clock()
        return replace(kept, requests=tuple(aged(request, now) for request in kept.requests))

    def begin(self) -> bool:
        """Whether it may do something now: one thing after the other."""
        with self._lock:
            if self._kept.doing is not Doing.NOTHING:
                return False
            self._kept = replace(self._kept, doing=Doing.SENDING)
        self._on_change()
        return True

    def look(self, looking: bool) -> None:
        """What it does, it does with a camera (True) or with the server."""
        self._keep(doing=Doing.LOOKING if looking else Doing.SENDING)

    def end(self, news: News) -> None:
        """It is done, in one way or another; of a phone that was lost meanwhile that is the news."""
        self._read()
        self._keep(doing=Doing.NOTHING, news=News("lost") if self._kept.phone.lost else news)

    def tell(self, news: News) -> None:
        """Something happened: its record and inbox may be others now."""
        self._read()
        self._keep(news=news)

    def show_token(self, token: TokenFacts | None) -> None:
        """A token came, or must not be seen any more."""
        self._keep(token=token)

    def hang_up(self) -> None:
        """End streams and waits, and let nothing through any more; ``join`` comes after it."""
        self._wire.close()

    def join(self) -> None:
        """Wait until nobody listens any more."""
        self._listener.join()

    def _keep(self, **values: object) -> None:
        with self._lock:
            self._kept = replace(self._kept, **values)  # type: ignore[arg-type]
        self._on_change()

    def _read(self) -> None:
        """From its folder, which other processes may write to as well."""
        try:
            described = Described.of(self._handset.record)
            inbox = self._handset.inbox.all()
        except TROUBLES as error:
            self._keep(news=News(trouble(error)[0], ok=False))
            return
        before = self._kept.phone
        self._keep(phone=described, requests=tuple(one.model_copy(update={"challenge": None}) for one in inbox))
        self._rewire(before, described)

    def _rewire(self, before: Described, now: Described) -> None:
        """Connected in another way, what listens or waits does so anew; a lost phone says nothing any more."""
        if now.lost:
            self._wire.close()
        elif _line(before) != _line(now):
            self._wire.cut(offline=now.offline)

    def _listen(self) -> None:
        while not self._wire.closed:
            turn = self._wire.turn
            if not self._reachable():
                self._hear(False)
                self._wire.rest(turn)
                continue
            try:
                self._receive()
            except (ClientError, PhoneError, OSError, ValueError) as error:
                self._hear(False)
                log.info("no pushes: %s", trouble(error)[0])
                self._wire.rest(turn, self._again_s)

    def _receive(self) -> None:
        self._hear(True)
        request = self.phone.receive(LISTEN_S)
        if request is not None:
            self.tell(News("pushed"))

    def _reachable(self) -> bool:
        with self._lock:
            phone = self._kept.phone
        return phone.enrolled and phone.push and not phone.offline

    def _hear(self, hears: bool) -> None:
        with self._lock:
            same = self._kept.hears is hears
        if not same:
            self._keep(hears=hears)


def _line(phone: Described) -> tuple[bool, bool, float]:
    return phone.enrolled, phone.offline, phone.slow_s

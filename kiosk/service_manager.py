"""Telling the service manager how the kiosk is: systemd's protocol, one datagram a word, and a watchdog.

A kiosk that hangs must not look alive: the watchdog is fed from the GUI thread, and only while the background answers
and the analysis of pictures goes on.
"""

import logging
import os
import socket
import time
from collections.abc import Callable, Mapping

log = logging.getLogger(__name__)

ANALYSIS_S = 60.0
"""The analysis may be silent this long, which is more than loading the model takes on a slow machine."""

_Aside = Callable[[Callable[[], None], Callable[[None], None]], None]


class ServiceManager:
    """``address`` is a socket's path ("@…" an abstract one), None when nobody is told. ``interval`` is 0 without a
    watchdog, otherwise the seconds in which it must be fed.
    """

    def __init__(self, address: str | None, interval: float = 0.0) -> None:
        self.interval = interval
        self._address = "\0" + address[1:] if address and address.startswith("@") else address
        self._complained = False

    @classmethod
    def of(cls, environment: Mapping[str, str] = os.environ) -> "ServiceManager":
        """The one that started us. Its ``WATCHDOG_PID`` is not asked: that may be a compositor that started us."""
        address = environment.get("NOTIFY_SOCKET", "")
        waits = environment.get("WATCHDOG_USEC", "")
        interval = int(waits) / 1_000_000 if waits.isascii() and waits.isdecimal() and len(waits) < 19 else 0.0
        return cls(address, interval) if address.startswith(("/", "@")) else cls(None)

    def say(self, word: str) -> None:
        """Tell it; whoever does not listen keeps nobody waiting."""
        if self._address is None:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
                line.setblocking(False)
                line.sendto(word.encode("ascii"), self._address)
        except OSError as error:
            if not self._complained:
                log.error("the service manager cannot be told: %s", error.strerror)
            self._complained = True


class Watchdog:
    """``look`` is called from a timer of the GUI thread, at half the interval.

    ``aside`` runs a job in the background and answers in the GUI thread; it may take ``patience`` seconds.
    ``analysis_silent`` says for how many seconds the analysis showed no sign of life, 0 while it has nothing to do.
    """

    def __init__(
        self,
        say: Callable[[str], None],
        aside: _Aside,
        analysis_silent: Callable[[], float],
        *,
        patience: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._say = say
        self._aside = aside
        self._analysis_silent = analysis_silent
        self._patience = patience
        self._clock = clock
        self._asked: float | None = None
        self._hungry = False

    def look(self) -> None:
        """Feed it if all is well, and ask the background for a sign of life."""
        hanging = self._hanging()
        if not hanging:
            self._say("WATCHDOG=1")
        elif not self._hungry:
            log.error("the watchdog is not fed any more: %s", hanging)
        self._hungry = bool(hanging)
        if self._asked is None:
            self._asked = self._clock()
            self._aside(lambda: None, self._answered)

    def _answered(self, _nothing: None) -> None:
        self._asked = None

    def _hanging(self) -> str:
        if self._asked is not None and self._clock() - self._asked > self._patience:
            return "the background does not answer"
        return "the analysis hangs" if self._analysis_silent() > ANALYSIS_S else ""

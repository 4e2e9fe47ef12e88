"""Calling staff: a message to an address in the settings, or nobody to call but by raising a hand."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime

from kiosk.client.errors import Unreachable
from kiosk.client.payload import encoded
from kiosk.client.transport import Message, Transport

log = logging.getLogger(__name__)

_SUCCESS = range(200, 300)
_AT_MOST_EVERY_S = 20.0


class NobodyToCall:
    """The person is told where to find staff."""

    def call(self, page: str) -> bool:  # noqa: ARG002 - the port's
        """See ``StaffCall``."""
        return False


class CallAt:
    """POSTs ``{"at", "page", "terminal"}`` to ``url``; any 2xx means that staff know. Nothing says who calls.

    Pressed again and again it calls once in 20 s. ``clock`` is Unix seconds.
    """

    def __init__(self, transport: Transport, url: str, terminal: str, clock: Callable[[], float]) -> None:
        self._transport = transport
        self._url = url
        self._terminal = terminal
        self._clock = clock
        self._called = float("-inf")

    def call(self, page: str) -> bool:
        """See ``StaffCall``."""
        now = self._clock()
        if 0 <= now - self._called < _AT_MOST_EVERY_S:
            return True
        at = datetime.fromtimestamp(now, UTC).isoformat(timespec="seconds")
        body = encoded({"at": at, "page": page, "terminal": self._terminal})
        try:
            status = self._transport.send(Message("POST", self._url, {"content-type": "application/json"}, body)).status
        except Unreachable as error:
            log.error("staff could not be called: %s", error)
            return False
        if status not in _SUCCESS:
            log.error("staff could not be called: the address answered %d", status)
            return False
        self._called = now
        return True

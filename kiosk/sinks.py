"""Where ID tokens go: nowhere, to a demonstration, or to an address in the settings. Never to a log or a screen."""

import threading
from dataclasses import dataclass

from kiosk.client.errors import Unreachable
from kiosk.client.payload import encoded
from kiosk.client.transport import Message, Transport
from kiosk.secret import Secret

_SUCCESS = range(200, 300)


@dataclass(frozen=True, slots=True)
class Delivered:
    """One token with what belongs to it."""

    user_id: str
    id_token: Secret
    log_id: str


class KeepNothing:
    """The person is told that it is them, and that is all."""

    def deliver(self, user_id: str, id_token: Secret, log_id: str) -> None:
        """See ``TokenSink``."""


class Collect:
    """Keeps tokens in memory for whoever runs the kiosk: demonstrations and tests. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tokens: list[Delivered] = []

    def deliver(self, user_id: str, id_token: Secret, log_id: str) -> None:
        """See ``TokenSink``."""
        with self._lock:
            self._tokens.append(Delivered(user_id, id_token, log_id))

    @property
    def tokens(self) -> tuple[Delivered, ...]:
        """All so far, oldest first."""
        with self._lock:
            return tuple(self._tokens)


class PostTo:
    """POSTs ``{"id_token", "log_id", "user_id"}`` to ``url``; any 2xx is thanks enough. A token lives 30 seconds, so
    one immediate repeat is all that waiting could be good for; the receiver accepts each ``log_id`` once.
    """

    def __init__(self, transport: Transport, url: str) -> None:
        self._transport = transport
        self._url = url

    def deliver(self, user_id: str, id_token: Secret, log_id: str) -> None:
        """See ``TokenSink``; raises ``Unreachable``."""
        body = encoded({"id_token": id_token.reveal(), "log_id": log_id, "user_id": user_id})
        message = Message("POST", self._url, {"content-type": "application/json"}, body)
        try:
            self._post(message)
        except Unreachable:
            self._post(message)

    def _post(self, message: Message) -> None:
        status = self._transport.send(message).status
        if status not in _SUCCESS:
            raise Unreachable("server_error", f"the token's address answered {status}")

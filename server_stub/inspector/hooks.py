"""A receiver of webhooks on this server itself: a developer sees an event arrive, and whether it is genuine."""

import threading
from collections import deque
from collections.abc import Iterator
from urllib.parse import urlsplit

from server_stub.domain.core import Core
from server_stub.domain.jsonvalues import JsonObject, JsonValue
from server_stub.domain.webhook_secrets import opened
from server_stub.examples.verify_webhook import is_genuine
from server_stub.inspector.masking import masked_body

PATH = "/inspector/hooks"
KEPT = 200
"""Webhooks that are remembered; the oldest is forgotten first."""


class Hooks:
    """What came to ``PATH``; safe to share between threads."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._lock = threading.Lock()
        self._came: deque[JsonObject] = deque(maxlen=KEPT)

    def take(self, header: str, body: bytes) -> bool:
        """Remember one request by its ``Pinn-Signature`` and its body; whether it is genuine. Blocks for the store."""
        now = self._core.clock.now()
        shown = masked_body(body)
        genuine = any(is_genuine(secret, header, body, now) for secret in self._secrets(_event_id(shown), now))
        with self._lock:
            self._came.append({"at": now, "type": _type(shown), "genuine": genuine, "event": shown})
        return genuine

    def shown(self) -> list[JsonObject]:
        """Newest first."""
        with self._lock:
            return list(reversed(self._came))

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._came.clear()

    def _secrets(self, event_id: str, now: int) -> Iterator[str]:
        """Those of the endpoints that send here, in the event's account and mode."""
        with self._core.store.read() as work:
            event = work.events.get(event_id)
            endpoints = () if event is None else work.webhook_endpoints.enabled(event.scope)
            kept = [
                work.webhook_secrets.of(one.webhook_endpoint_id) for one in endpoints if urlsplit(one.url).path == PATH
            ]
        for of_endpoint in kept:
            yield from opened(self._core.vault, of_endpoint, now)


def _event_id(shown: JsonValue) -> str:
    found = shown.get("event_id") if isinstance(shown, dict) else None
    return found if isinstance(found, str) and found.isascii() and found.isprintable() else ""


def _type(shown: JsonValue) -> str:
    found = shown.get("type") if isinstance(shown, dict) else None
    return found if isinstance(found, str) else "no event"

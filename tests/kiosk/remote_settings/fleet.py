"""A fleet's operator with a key, and a kiosk of the fleet in a folder of the test's."""

import json
from collections.abc import Mapping
from pathlib import Path

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.client.transport import Transport
from kiosk.errors import AuditError
from kiosk.profile import Profile
from kiosk.remote_settings.envelope import signed
from kiosk.remote_settings.judge import Standing, judge
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.keys import public_text
from kiosk.remote_settings.store import Store
from kiosk.remote_settings.watch import SettingsWatch

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32))
PUBLIC = public_text(KEY)
URL = "https://fleet.example/settings"
NOW = 1_800_000_000.0
TERMINAL = "trm_AAAAAAAAAAAAAAAAAAAAAAAA"


def document(settings: Mapping[str, object], /, **changes: object) -> bytes:
    whole = {"version": 1, "serial": 7, "expires_at": int(NOW) + 60, "terminals": "*", "settings": settings}
    return json.dumps(whole | changes).encode()


def file(settings: Mapping[str, object], /, *, key: Ed25519PrivateKey = KEY, **changes: object) -> bytes:
    return signed(key, document(settings, **changes))


def judged(data: bytes, kept: Kept | None = None) -> Kept | None:
    return judge(data, Standing(PUBLIC, TERMINAL, kept, NOW))


class Book:
    """Remembers what was written; ``full`` when nothing can be."""

    def __init__(self) -> None:
        self.acts: list[tuple[str, dict[str, str]]] = []
        self.full = False

    def write(self, act: str, *, role: str, facts: Mapping[str, str]) -> None:
        if self.full:
            raise AuditError("the audit log cannot be written: disk full")
        self.acts.append((act, dict(facts)))


class Kiosk:
    """A kiosk that looks for its settings at a network that answers ``body`` with ``status``, or not at all."""

    def __init__(self, root: Path) -> None:
        self.body = b""
        self.status: int | None = 200
        self.seconds = 100.0
        self.asked: list[str] = []
        self.book = Book()
        self.profile = Profile(root)
        self.store = Store(self.profile, PUBLIC)
        self.transport = Transport(network=httpx.MockTransport(self._answer))
        self.watch = SettingsWatch(
            self.transport,
            (URL, PUBLIC),
            self.store,
            self.book,
            TERMINAL,
            every_s=60.0,
            clock=lambda: self.seconds,
            now=lambda: NOW,
        )

    def fetches(self, body: bytes) -> Kept | None:
        """What is kept after it looked once."""
        self.body = body
        self.watch.run()
        return self.store.newest()

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.method} {request.url}")
        if self.status is None:
            raise httpx.ConnectError("cut")
        return httpx.Response(self.status, stream=httpx.ByteStream(self.body))

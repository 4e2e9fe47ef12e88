"""A page in a browser, as far as the server can tell: plain requests, an Origin, a publishable key."""

import json
from dataclasses import dataclass, field
from typing import Any

from tests.helpers.asgi import Http
from tests.helpers.palms import Json
from tests.helpers.sdk import Reply, Sender

SITE = "https://shop.example"
SESSIONS = "/v1/web/auth_sessions"


@dataclass
class Page:
    """``origin`` None sends no such header, as programs that are no browsers do."""

    http: Http
    publishable_key: str
    origin: str | None = SITE
    session: dict[str, Any] = field(default_factory=dict)

    def call(self, method: str, path: str, body: Json | None = None, **headers: str) -> Reply:
        raw = b"" if body is None else json.dumps(body).encode()
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.origin is not None:
            sent.setdefault("origin", self.origin)
        answer = self.http.request(method, path, headers=sent, content=raw)
        return Reply(answer.status_code, answer.json() if answer.content else {}, dict(answer.headers))

    def open(self, flow: list[str], **more: object) -> Reply:
        """Ask for a session, and remember it when there is one."""
        body: Json = {"flow": flow, **more}
        reply = self.call("POST", SESSIONS, body, pinn_publishable_key=self.publishable_key)
        self.session = reply.json if reply.status == 200 else {}
        return reply

    def look(self, secret: str | None = None) -> Reply:
        return self._with_secret("GET", "", secret)

    def token(self, secret: str | None = None) -> Reply:
        return self._with_secret("POST", "/token", secret)

    @property
    def state(self) -> str:
        found: str = self.look().json["state"]
        return found

    @property
    def auth_session_id(self) -> str:
        found: str = self.session["auth_session_id"]
        return found

    @property
    def code(self) -> str:
        """From the QR's fragment."""
        found: str = self.session["qr"].partition("#")[2]
        return found

    def _with_secret(self, method: str, tail: str, secret: str | None) -> Reply:
        bearer = f"Bearer {secret or self.session['polling_secret']}"
        return self.call(method, f"{SESSIONS}/{self.auth_session_id}{tail}", authorization=bearer)


def claim(phone: Sender, page: Page, code: str | None = "", attempt: str | None = None) -> Reply:
    """The phone takes the page's session on with the QR's code, with another, or (None) with none."""
    body: Json = {"auth_session_id": page.auth_session_id}
    if code is not None:
        body["code"] = code or page.code
    return phone.send("POST", "/v1/sdk/web_sessions/claim", body, attempt=attempt)


def deny(phone: Sender, page: Page) -> Reply:
    return phone.send("POST", f"/v1/sdk/auth_sessions/{page.auth_session_id}/deny", {})

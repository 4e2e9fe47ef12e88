"""The app backend that a customer would write: the only holder of the secret key. Never part of a kiosk in service."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import jwt
from jwt.types import Options

from kiosk.client.transport import Message, Transport
from kiosk.secret import Secret

CLAIMS = ("sub", "iss", "iat", "exp", "auth_time", "log_id", "amr")


class BackendRefused(Exception):
    """The management API said no; ``status`` and ``type`` are its own."""

    def __init__(self, status: int, kind: str) -> None:
        super().__init__(f"{status} {kind}")
        self.status = status
        self.type = kind


class AppBackend:
    """Users, keys and tokens of one account, over the public management API."""

    def __init__(self, transport: Transport, host: str, secret_key: Secret, app_id: str) -> None:
        self._transport = transport
        self._host = host
        self._secret_key = secret_key
        self._app_id = app_id

    def publishable_key(self) -> str:
        """The App's key that a terminal carries."""
        return str(self._ask("GET", f"/v1/apps/{self._app_id}")["publishable_key"])

    def create_mobile_app(self, name: str) -> str:
        """An App for phones; its publishable key."""
        return str(self._ask("POST", "/v1/apps/ios", {"name": name, "description": None})["publishable_key"])

    def pairing_code(self) -> Secret:
        """A code that lets one terminal join."""
        return Secret(self._ask("POST", "/v1/pairing_codes", {"app_id": self._app_id})["secret"])

    def create_user(self) -> str:
        """A new person without personal data."""
        return str(self._ask("POST", "/v1/users")["user_id"])

    def user(self, user_id: str) -> Mapping[str, Any]:
        """What the server says of a person."""
        return self._ask("GET", f"/v1/users/{quote(user_id, safe='')}")

    def delete_user(self, user_id: str) -> None:
        """Forget a person."""
        self._ask("DELETE", f"/v1/users/{quote(user_id, safe='')}")

    def enrollment_key(self, user_id: str) -> tuple[Secret, int]:
        """Permission to enroll, and when it ends (Unix seconds)."""
        key = self._ask("POST", "/v1/enrollment_keys", {"user_id": user_id})
        return Secret(key["secret"]), int(key["expires_at"])

    def recovery_key(self, user_id: str, flow: list[str]) -> Secret:
        """Permission to recover by proving ``flow``."""
        return Secret(self._ask("POST", "/v1/recovery_keys", {"user_id": user_id, "flow": flow})["secret"])

    def log(self, log_id: str) -> Mapping[str, Any]:
        """The record of one attempt."""
        return self._ask("GET", f"/v1/logs/{quote(log_id, safe='')}")

    def verify(self, id_token: Secret, amr: set[str]) -> Mapping[str, Any]:
        """Claims of a genuine token that proves ``amr``; raises ``jwt.InvalidTokenError`` otherwise."""
        options: Options = {"require": list(CLAIMS)}
        key = self._secret_key.reveal()
        claims = jwt.decode(id_token.reveal(), key, algorithms=["HS256"], issuer=self._host, options=options)
        if not amr <= set(claims["amr"]):
            raise jwt.InvalidTokenError(f"{sorted(amr)} asked, {claims['amr']} proved")
        return dict(claims)

    def _ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
        headers = {"authorization": f"Bearer {self._secret_key.reveal()}"}
        data = b""
        if body is not None:
            headers["content-type"] = "application/json"
            data = json.dumps(body).encode()
        reply = self._transport.send(Message(method, self._host + path, headers, data))
        answer = json.loads(reply.body) if reply.body else {}
        if reply.status >= 300:
            raise BackendRefused(reply.status, str(answer.get("error", {}).get("type", "unknown")))
        return dict(answer)

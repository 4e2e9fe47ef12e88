"""The API as an app backend calls it: with the secret key, which never leaves the server."""

from dataclasses import dataclass, field
from typing import Any

import httpx

SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Backend:
    """``api_host`` is the API's base URL: also the issuer of its tokens, character by character."""

    api_host: str
    secret_key: str = field(repr=False)

    def create_user(self, external_id: str) -> str:
        """A Pinn user for one of our own; its id. Pinn learns nothing of them but our own id."""
        return str(self._post("/v1/users", {"metadata": {"external_id": external_id}})["user_id"])

    def create_app(self, app_type: str, name: str, allowed_origins: list[str] | None = None) -> str:
        """An App; its publishable key."""
        body: dict[str, Any] = {"name": name, "description": None}
        body |= {"allowed_origins": allowed_origins} if allowed_origins else {}
        return str(self._post(f"/v1/apps/{app_type}", body)["publishable_key"])

    def enrollment_key(self, user_id: str) -> str:
        """Permission for this user's phone to enroll, for ten minutes."""
        return str(self._post("/v1/enrollment_keys", {"user_id": user_id})["secret"])

    def user_hint(self, user_id: str) -> str:
        """Says to the page's session whose phone it waits for: nobody else's may answer, and theirs is woken."""
        return str(self._post("/v1/user_hints", {"user_id": user_id})["user_hint"])

    def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self.secret_key}"}
        answer = httpx.post(self.api_host + path, json=body, headers=headers, timeout=SECONDS)
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

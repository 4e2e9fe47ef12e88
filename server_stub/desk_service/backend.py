"""The API as the desk calls it: with the secret key, which stays in this process."""

import ssl
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import httpx

from server_stub.domain.errors import Conflict, DomainError, Internal, NotFound, RateLimited, Unavailable, Unprocessable

SECONDS = 10.0
SHOWN = 20
"""Attempts and devices of one person that are asked for."""
LONGEST_WAIT = 3600

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Backend:
    """``api_host`` is the API's base URL. Every method raises what ``_refused`` says, or ``Unavailable``."""

    api_host: str
    secret_key: str = field(repr=False)

    def create_user(self, external_id: str) -> str:
        """The user for one of our own, the same when asked again; its id. The API learns our id and nothing else."""
        body = {"metadata": {"external_id": external_id}}
        return str(self._ask("POST", "/v1/users", body, {"Idempotency-Key": external_id})["user_id"])

    def user(self, user_id: str) -> Json:
        """One user."""
        return self._ask("GET", f"/v1/users/{user_id}")

    def devices(self, user_id: str) -> list[Json]:
        """Their devices, newest first."""
        return list(self._ask("GET", f"/v1/users/{user_id}/devices?limit={SHOWN}")["data"])

    def logs(self, user_id: str) -> list[Json]:
        """Their last attempts, newest first."""
        return list(self._ask("GET", f"/v1/users/{user_id}/logs?limit={SHOWN}")["data"])

    def enrollment_key(self, user_id: str) -> Json:
        """Permission to enroll, with its secret."""
        return self._ask("POST", "/v1/enrollment_keys", {"user_id": user_id})

    def recovery_key(self, user_id: str) -> Json:
        """Permission to recover by either palm, with its secret."""
        return self._ask("POST", "/v1/recovery_keys", {"user_id": user_id, "flow": ["either_palm"]})

    def delete_user(self, user_id: str) -> None:
        """Forget the user and all that is theirs."""
        self._ask("DELETE", f"/v1/users/{user_id}")

    def delete_palm(self, user_id: str, side: str) -> None:
        """Forget one palm."""
        self._ask("DELETE", f"/v1/users/{user_id}/palms/{side}")

    def delete_device(self, device_id: str) -> None:
        """Forget one device."""
        self._ask("DELETE", f"/v1/devices/{device_id}")

    def _ask(self, method: str, path: str, body: Json | None = None, headers: dict[str, str] | None = None) -> Json:
        sent = {"Authorization": f"Bearer {self.secret_key}", **(headers or {})}
        try:
            answer = httpx.request(
                method, self.api_host + path, json=body, headers=sent, timeout=SECONDS, verify=_trusted()
            )
        except httpx.HTTPError as error:
            # The error's text may quote the request; its kind is enough.
            raise Unavailable(f"The API gave no answer ({type(error).__name__}).", reason="api_unreachable") from None
        found = _object(answer)
        if answer.is_success:
            return found
        raise _refused(answer, found)


@cache
def _trusted() -> ssl.SSLContext:
    """Reading the authorities takes longer than the whole rest of a request, so it is done once."""
    return httpx.create_ssl_context()


def _object(answer: httpx.Response) -> Json:
    """The JSON object that was answered, {} for nothing. Raises ``Unavailable``: what says something else is no API."""
    try:
        found = answer.json() if answer.content else {}
    except ValueError:
        found = None
    if not isinstance(found, dict) or not (answer.is_success or isinstance(found.get("error"), dict)):
        raise Unavailable(f"What answers is not the API (status {answer.status_code}).", reason="api_unreachable")
    return found


_PASSED_ON: dict[int, tuple[type[DomainError], str]] = {
    404: (NotFound, "The API knows it no more."),
    409: (Conflict, "The API says that it cannot be now."),
    422: (Unprocessable, "The API cannot do it."),
}


def _refused(answer: httpx.Response, found: Json) -> DomainError:
    """What the API said, as the desk passes it on. A key it does not take is the desk's own trouble."""
    status, reason = answer.status_code, found["error"].get("reason")
    if status in _PASSED_ON:
        kind, message = _PASSED_ON[status]
        return kind(message, reason=reason if isinstance(reason, str) else None)
    if status == 429:
        return RateLimited("The API is asked too often.", reason="api_busy", retry_after=_wait(answer))
    if status in {401, 403}:
        return Unavailable("The API does not take the desk's secret key.", reason="desk_misconfigured")
    if status >= 500:
        return Unavailable("The API cannot be used now.", reason="api_unavailable")
    return Internal("The API did not understand the desk.")


def _wait(answer: httpx.Response) -> int:
    given = answer.headers.get("retry-after", "")
    return min(LONGEST_WAIT, int(given)) if given.isdecimal() and len(given) < 9 else 1

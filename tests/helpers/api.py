"""An app backend: calls the management API with a secret key over real sockets."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from server_stub.domain.management.accounts import NewAccount
from server_stub.testing import InProcessServer


class Api:
    """One account's backend."""

    def __init__(self, http: httpx.Client, account: NewAccount) -> None:
        self.http = http
        self.account = account
        self.headers = {"Authorization": f"Bearer {account.secret_key.secret}"}

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:  # noqa: ANN401 - httpx's own
        headers = {**self.headers, **options.pop("headers", {})}
        return self.http.request(method, path, headers=headers, **options)

    def get(self, path: str, **params: str | int) -> httpx.Response:
        return self.call("GET", path, params=params)

    def post(self, path: str, body: object = None) -> httpx.Response:
        return self.call("POST", path) if body is None else self.call("POST", path, json=body)

    def made(self, path: str, body: object = None) -> dict[str, Any]:
        """The resource that a POST makes."""
        response = self.post(path, body)
        assert response.status_code == 200, response.text
        return response.json()

    def user(self) -> str:
        return self.made("/v1/users")["user_id"]

    def events(self) -> list[str]:
        """Types of the last events, newest first."""
        return [event["type"] for event in self.get("/v1/events", limit=100).json()["data"]]


@contextmanager
def api_of(server: InProcessServer, *, livemode: bool = False) -> Iterator[Api]:
    """A backend with an account of its own."""
    with httpx.Client(base_url=server.url) as http:
        yield Api(http, server.new_account(livemode=livemode))


def refused(response: httpx.Response, status: int, **members: str) -> None:
    """Assert the published envelope, with these members."""
    types = {
        400: "bad_request",
        401: "unauthorized",
        403: "forbidden",
        404: "not_found",
        405: "method_not_allowed",
        409: "conflict",
        422: "unprocessable_entity",
        429: "rate_limit_exceeded",
        500: "internal_server_error",
        503: "service_unavailable",
    }
    assert response.status_code == status, response.text
    error = response.json()["error"]
    assert error["code"] == str(status)
    assert error["type"] == types[status]
    assert error["message"]
    assert {name: error.get(name) for name in members} == members

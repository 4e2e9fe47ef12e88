"""What every check has in hand: an account, the official client, plain requests, simulated phones and kiosks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from server_stub.domain.management.accounts import NewAccount
from server_stub.settings import Settings
from server_stub.testing import InProcessServer
from tests.conformance.pinn.official import Official, Raised
from tests.helpers.asgi import SocketClient
from tests.helpers.cluster import Cluster
from tests.helpers.sdk import Phone, Sender

Serve = Callable[[Settings], InProcessServer]


@dataclass
class Backend:
    """An app backend of a fresh account: the official client, and plain requests where that has no call."""

    server: InProcessServer
    client: Official
    account: NewAccount

    def __post_init__(self) -> None:
        self.use(self.account)

    @property
    def secret_key(self) -> str:
        return self.account.secret_key.secret

    def use(self, account: NewAccount) -> None:
        """Configure the client for this account."""
        self.client.set(secret_key=account.secret_key.secret, api_host=self.server.url, api_version=None)

    def call(self, target: str, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        return self.client.call(target, *args, **kwargs)

    def refused(self, target: str, *args: Any, **kwargs: Any) -> Raised:  # noqa: ANN401
        """What the client raises."""
        with pytest.raises(Raised) as caught:
            self.client.call(target, *args, **kwargs)
        return caught.value

    def raw(self, method: str, path: str, **more: Any) -> httpx.Response:  # noqa: ANN401
        """A plain request with the secret key, no redirect followed."""
        headers = {"authorization": f"Bearer {self.secret_key}", **more.pop("headers", {})}
        with httpx.Client(timeout=30, follow_redirects=False) as plain:
            return plain.request(method, self.server.url + path, headers=headers, **more)

    def logged(self, caplog: pytest.LogCaptureFixture) -> str:
        """Whatever the server has logged, in this process or in its own."""
        return self.server.log_text() if isinstance(self.server, Cluster) else caplog.text

    def phone(self) -> Phone:
        """A simulated phone with a mobile app of this account."""
        app = self.call("App.create", "ios", "Phone app")
        return Phone(SocketClient(self.server.url), self.server.clock, app.publishable_key)

    def terminal(self) -> Sender:
        """A paired kiosk of this account."""
        kiosk = Sender(SocketClient(self.server.url), self.server.clock, self.account.app.publishable_key)
        code = self.raw("POST", "/v1/pairing_codes", json={"app_id": self.account.app.app_id}).json()["secret"]
        body: dict[str, object] = {"name": "Front desk", "key": kiosk.key.pem}
        assert kiosk.send("POST", "/v1/sdk/terminals", body, bearer=code).status == 200
        return kiosk


def envelope_of(answer: httpx.Response) -> dict[str, str]:
    """The error of an answer, its three members checked."""
    error: dict[str, str] = answer.json()["error"]
    assert error["code"] == str(answer.status_code)
    assert all(isinstance(error[name], str) and error[name] for name in ("code", "type", "message"))
    assert not answer.is_redirect
    return error

"""Every management route with an id refuses another account with 403, and the other mode with 404."""

import re
from typing import Any

import pytest

from server_stub.domain.entities import Scope
from server_stub.domain.management.secret_keys import SecretKeys
from server_stub.testing import InProcessServer
from tests.helpers import rows
from tests.helpers.api import Api, refused
from tests.server_stub.door.test_openapi import DESCRIBED

ROUTES = [
    (method.upper(), path)
    for path, methods in DESCRIBED["paths"].items()
    for method in methods
    if re.search(r"\{\w+_id\}", path) and not path.startswith(("/v1/sdk/", "/v1/web/"))
]


def things_of(owner: Api, server: InProcessServer) -> dict[str, Any]:
    """One id of each kind that a route takes."""
    user_id = owner.user()
    with server.core.store.write() as work:
        user = work.users.get(user_id)
        assert user is not None
        device = rows.device(user, fingerprint=user_id)
        log = rows.log(user, device)
        terminal = rows.terminal(owner.account.app)
        work.devices.add(device)
        work.logs.add(log)
        work.terminals.add(terminal)
    endpoint = owner.made("/v1/webhook_endpoints", {"url": "http://127.0.0.1:9/", "events": ["user.deleted"]})
    return {
        "user_id": user_id,
        "side": "left",
        "device_id": device.device_id,
        "log_id": log.log_id,
        "terminal_id": terminal.terminal_id,
        "app_id": owner.account.app.app_id,
        "event_id": owner.get("/v1/events").json()["data"][0]["event_id"],
        "webhook_endpoint_id": endpoint["webhook_endpoint_id"],
    }


@pytest.mark.parametrize(("method", "path"), ROUTES, ids=" ".join)
def test_another_account_is_forbidden(api: Api, other: Api, server: InProcessServer, method: str, path: str) -> None:
    refused(api.call(method, path.format(**things_of(other, server))), 403)


@pytest.mark.parametrize(("method", "path"), ROUTES, ids=" ".join)
def test_the_other_mode_finds_nothing(api: Api, server: InProcessServer, method: str, path: str) -> None:
    things = things_of(api, server)
    live = SecretKeys(server.core).create(Scope(api.account.account.account_id, True)).secret
    headers = {"Authorization": f"Bearer {live}"}
    refused(api.call(method, path.format(**things), headers=headers), 404)

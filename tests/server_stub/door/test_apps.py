"""``/v1/apps``, ``/v1/pairing_codes`` and ``/v1/terminals``."""

import pytest

from server_stub.testing import InProcessServer
from tests.helpers import rows
from tests.helpers.api import Api, refused


@pytest.mark.parametrize(("kind", "description"), [("web", None), ("ios", "d"), ("android", None)])
def test_an_app_of_each_type(api: Api, kind: str, description: str | None) -> None:
    app = api.made(f"/v1/apps/{kind}", {"name": "N", "description": description})
    assert set(app) == {
        "object",
        "app_id",
        "created_at",
        "updated_at",
        "publishable_key",
        "app_type",
        "name",
        "description",
    }
    assert (app["object"], app["app_type"], app["name"], app["description"]) == ("app", kind, "N", description)
    assert app["publishable_key"].startswith("pk_")
    assert api.get(f"/v1/apps/{app['app_id']}").json() == app
    assert app in api.get("/v1/apps").json()["data"]


def test_publishable_keys_differ(api: Api) -> None:
    keys = {api.made("/v1/apps/web", {"name": "N"})["publishable_key"] for _ in range(3)}
    assert len(keys) == 3


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"name": ""}, 422),
        ({"name": "  "}, 422),
        ({"name": "x" * 201}, 422),
        ({"name": "x", "description": "y" * 1001}, 422),
        ({}, 400),
        ({"name": None}, 400),
        ({"name": 1}, 400),
        ({"name": "x", "description": 1}, 400),
    ],
)
def test_texts_that_are_none(api: Api, body: object, status: int) -> None:
    refused(api.post("/v1/apps/web", body), status)


def test_a_type_nobody_knows_is_no_route(api: Api) -> None:
    refused(api.post("/v1/apps/desktop", {"name": "N"}), 404)
    refused(api.get("/v1/apps/web"), 404)


def test_deleting_an_app_takes_its_terminals(api: Api, server: InProcessServer) -> None:
    app = api.account.app
    with server.core.store.write() as work:
        terminal = rows.terminal(app, fingerprint="1" * 64)
        work.terminals.add(terminal)
    assert api.call("DELETE", f"/v1/apps/{app.app_id}").status_code == 204
    refused(api.get(f"/v1/apps/{app.app_id}"), 404)
    refused(api.get(f"/v1/terminals/{terminal.terminal_id}"), 404)
    assert api.events()[:2] == ["app.deleted", "terminal.deleted"]
    refused(api.post("/v1/pairing_codes", {"app_id": app.app_id}), 422, param="app_id")


def test_a_pairing_code_for_a_web_app(api: Api) -> None:
    code = api.made("/v1/pairing_codes", {"app_id": api.account.app.app_id})
    assert code["object"] == "pairing_code"
    assert code["secret"].startswith("pc_")
    assert code["expires_at"] - code["created_at"] == 600
    assert (code["app_id"], code["livemode"]) == (api.account.app.app_id, False)


def test_no_pairing_code_for_other_apps(api: Api, other: Api) -> None:
    phone = api.made("/v1/apps/ios", {"name": "N"})
    refused(api.post("/v1/pairing_codes", {"app_id": phone["app_id"]}), 422, param="app_id")
    refused(api.post("/v1/pairing_codes", {"app_id": other.account.app.app_id}), 403)
    refused(api.post("/v1/pairing_codes", {"app_id": "app_…"}), 422)
    refused(api.post("/v1/pairing_codes", {}), 400, param="app_id")


def test_terminals_are_listed_and_removed(api: Api, other: Api, server: InProcessServer) -> None:
    terminal = rows.terminal(api.account.app, fingerprint="2" * 64)
    with server.core.store.write() as work:
        work.terminals.add(terminal)
    (shown,) = api.get("/v1/terminals").json()["data"]
    assert shown == {
        "object": "terminal",
        "terminal_id": terminal.terminal_id,
        "app_id": terminal.app_id,
        "name": "Kiosk 1",
        "created_at": 8,
        "livemode": False,
    }
    path = f"/v1/terminals/{terminal.terminal_id}"
    assert api.get(path).json() == shown
    refused(other.call("DELETE", path), 403)
    assert api.call("DELETE", path).status_code == 204
    refused(api.call("DELETE", path), 404)
    assert api.get("/v1/terminals").json()["count"] == 0

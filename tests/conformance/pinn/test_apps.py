"""Checks 26 to 28: apps."""

from tests.conformance.pinn.backend import Backend, envelope_of


def test_26_apps_are_made(backend: Backend) -> None:
    web = backend.call("App.create", "web", "N")
    ios = backend.call("App.create", "ios", "N", "d")
    android = backend.call("App.create", "android", "N")
    assert [app.app_type for app in (web, ios, android)] == ["web", "ios", "android"]
    assert [app.description for app in (web, ios, android)] == [None, "d", None]
    keys = [app.publishable_key for app in (web, ios, android)]
    assert all(key.startswith("pk_") for key in keys)
    assert len(set(keys)) == 3


def test_27_apps_are_read_listed_and_deleted(backend: Backend) -> None:
    app = backend.call("App.create", "web", "N")
    assert backend.call("App.retrieve", app.app_id).has == app.has
    assert app.app_id in {item.app_id for item in backend.call("App.list").items}
    terminal = backend.terminal()
    assert terminal.send("GET", "/v1/sdk/terminal").status == 200
    assert backend.call("App.delete", backend.account.app.app_id) is True
    refused = terminal.send("GET", "/v1/sdk/terminal")
    assert (refused.status, refused.reason) == (401, "publishable_key_unknown")
    assert backend.refused("App.retrieve", backend.account.app.app_id).type == "not_found"


def test_28_other_types_and_names(backend: Backend) -> None:
    desktop = backend.raw("POST", "/v1/apps/desktop", json={"name": "N", "description": None})
    assert desktop.status_code == 404
    envelope_of(desktop)
    nameless = backend.raw("POST", "/v1/apps/web", json={"name": "", "description": None})
    assert nameless.status_code in {400, 422}
    envelope_of(nameless)

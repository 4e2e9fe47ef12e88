"""Logs, events, devices; and who may see them."""

from server_stub.testing import InProcessServer
from tests.helpers import rows
from tests.helpers.api import Api, refused


def _with_device_and_log(api: Api, server: InProcessServer) -> tuple[str, str, str]:
    user_id = api.user()
    with server.core.store.write() as work:
        user = work.users.get(user_id)
        assert user is not None
        device = rows.device(user, api.account.app, fingerprint=user_id)
        log = rows.log(user, device)
        work.devices.add(device)
        work.logs.add(log)
    return user_id, device.device_id, log.log_id


def test_a_log_has_every_published_field(api: Api, server: InProcessServer) -> None:
    user_id, device_id, log_id = _with_device_and_log(api, server)
    log = api.get(f"/v1/logs/{log_id}").json()
    assert log == {
        "object": "log",
        "log_id": log_id,
        "user_id": user_id,
        "device_id": device_id,
        "app_id": None,
        "web_app_id": "app_x",
        "terminal_id": None,
        "created_at": 14,
        "success": True,
        "score": 0.75,
        "factors": {"left_palm": {"verified": True, "score": 0.75}},
        "auth_type": "web",
        "reason": None,
        "liveness": {"level": "none", "live": True},
    }
    for path in ("/v1/logs", f"/v1/users/{user_id}/logs", f"/v1/devices/{device_id}/logs"):
        page = api.get(path).json()
        assert page["data"] == [log]
        assert page["url"] == path


def test_a_device_has_every_published_field_and_no_key(api: Api, server: InProcessServer) -> None:
    user_id, device_id, _ = _with_device_and_log(api, server)
    device = api.get(f"/v1/devices/{device_id}").json()
    assert device == {
        "object": "device",
        "device_id": device_id,
        "user_id": user_id,
        "created_at": 7,
        "updated_at": 7,
        "name": "Phone",
        "make": None,
        "model": "M",
        "platform": "ios",
        "platform_version": "17",
        "framework_version": None,
        "push_notification_token": None,
    }
    for path in ("/v1/devices", f"/v1/users/{user_id}/devices"):
        assert api.get(path).json()["data"] == [device]


def test_a_deleted_device_is_gone_and_its_logs_stay(api: Api, server: InProcessServer) -> None:
    user_id, device_id, log_id = _with_device_and_log(api, server)
    assert api.call("DELETE", f"/v1/devices/{device_id}").status_code == 204
    refused(api.call("DELETE", f"/v1/devices/{device_id}"), 404)
    refused(api.get(f"/v1/devices/{device_id}/logs"), 404)
    assert api.get(f"/v1/users/{user_id}").json()["device_enrolled"] is False
    assert api.get(f"/v1/logs/{log_id}").json()["device_id"] == device_id
    assert api.events()[0] == "device.deleted"


def test_logs_and_events_stay_when_the_user_goes(api: Api, server: InProcessServer) -> None:
    user_id, _, log_id = _with_device_and_log(api, server)
    api.call("DELETE", f"/v1/users/{user_id}")
    assert api.get(f"/v1/logs/{log_id}").json()["user_id"] == user_id
    assert api.events()[:3] == ["user.deleted", "device.deleted", "user.created"]


def test_every_change_is_an_event_that_shows_the_resource(api: Api) -> None:
    made = api.post("/v1/users", {"metadata": {"a": 1}})
    user = made.json()
    event = api.get("/v1/events", limit=1).json()["data"][0]
    assert event == {
        "object": "event",
        "event_id": event["event_id"],
        "created_at": event["created_at"],
        "data": {"object": user},
        "request": made.headers["pinn-request-id"],
        "type": "user.created",
        "livemode": False,
    }
    assert api.get(f"/v1/events/{event['event_id']}").json() == event


def test_an_update_names_what_was_there_before(api: Api) -> None:
    path = f"/v1/users/{api.made('/v1/users', {'metadata': {'a': 1}})['user_id']}"
    api.call("PATCH", path, json={"metadata": {"a": 2}})
    data = api.get("/v1/events", limit=1).json()["data"][0]["data"]
    assert data["previous_attributes"] == {"metadata": {"a": 1}}
    assert data["object"]["metadata"] == {"a": 2}


def test_what_is_refused_leaves_no_event(api: Api) -> None:
    before = api.events()
    api.post("/v1/users", {"metadata": "text"})
    api.post("/v1/enrollment_keys", {"user_id": "usr_" + "x" * 24})
    api.call("DELETE", "/v1/users/usr_" + "x" * 24)
    assert api.events() == before


def test_another_accounts_things_are_forbidden(api: Api, other: Api, server: InProcessServer) -> None:
    user_id, device_id, log_id = _with_device_and_log(other, server)
    event_id = other.get("/v1/events").json()["data"][0]["event_id"]
    app_id = other.account.app.app_id
    for method, path in (
        ("GET", f"/v1/users/{user_id}"),
        ("PATCH", f"/v1/users/{user_id}"),
        ("DELETE", f"/v1/users/{user_id}"),
        ("GET", f"/v1/users/{user_id}/logs"),
        ("GET", f"/v1/users/{user_id}/devices"),
        ("GET", f"/v1/devices/{device_id}"),
        ("DELETE", f"/v1/devices/{device_id}"),
        ("GET", f"/v1/devices/{device_id}/logs"),
        ("GET", f"/v1/logs/{log_id}"),
        ("GET", f"/v1/events/{event_id}"),
        ("GET", f"/v1/apps/{app_id}"),
        ("DELETE", f"/v1/apps/{app_id}"),
    ):
        refused(api.call(method, path), 403)
    assert other.get(f"/v1/users/{user_id}").status_code == 200

"""Checks 54 to 56 and 60 to 63: devices, events, what is never told, and many callers at once."""

import base64
import logging
import threading

import pytest

from hardware.palm.codec import encode
from tests.conformance.pinn.backend import Backend
from tests.conformance.pinn.official import Thing
from tests.helpers.palms import another_look, template
from tests.helpers.receiver import receiving
from tests.helpers.sdk import Phone, Sender, captured

LEFT, RIGHT = template("left", 1), template("right", 1)
DEVICE = {"object", "device_id", "user_id", "created_at", "updated_at", "name", "make", "model"} | {
    "platform",
    "platform_version",
    "framework_version",
}


def enrolled(backend: Backend) -> tuple[Thing, Phone]:
    user, phone = backend.call("User.create"), backend.phone()
    secret = backend.call("EnrollmentKey.create", user.user_id).secret
    assert phone.enroll(secret, captured(LEFT) | phone.introduction()).status == 200
    return user, phone


def test_54_device_fields(backend: Backend) -> None:
    user, _ = enrolled(backend)
    (device,) = backend.call("Device.list").items
    assert set(device.response) == DEVICE | {"push_notification_token"}
    assert device.push_notification_token is None
    assert backend.call("Device.retrieve", device.device_id).response == device.response
    assert device.user_id == user.user_id


def test_55_deleted_device(backend: Backend) -> None:
    _, phone = enrolled(backend)
    (device,) = backend.call("Device.list").items
    assert backend.call("Device.delete", device.device_id) is True
    assert phone.start(["device"]).reason == "key_unknown"
    assert backend.refused("Device.retrieve", device.device_id).type == "not_found"


def test_56_events(backend: Backend) -> None:
    user, phone = enrolled(backend)
    assert phone.authenticate(["left_palm"], captured(another_look(LEFT))).status == 200
    secret = backend.call("RecoveryKey.create", user.user_id, None).secret
    assert backend.terminal().recover(secret, captured(another_look(LEFT))).status == 200
    events = backend.call("Event.list", limit=100).items
    assert {
        "user.created",
        "device.created",
        "palm.enrolled",
        "enrollment_key.created",
        "enrollment_key.used",
        "recovery_key.created",
        "recovery_key.used",
        "log.created",
        "app.created",
        "terminal.created",
    } <= {event.event_type for event in events}
    for event in events:
        assert isinstance(event.data["object"], dict)
        assert event.livemode is False
        assert "request" in event.response
        assert event.response["type"] == event.event_type
    newest = events[0]
    assert backend.call("Event.retrieve", newest.event_id).response == newest.response
    assert newest.request.startswith("req_")


def test_60_nothing_biometric_and_no_secret_is_told(backend: Backend, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="server_stub")
    with receiving() as receiver:
        before = backend.call("Event.list", limit=100).count
        hook = backend.call("WebhookEndpoint.create", receiver.url, ["*"])
        told, secrets = _everything_told(backend, caplog)
        count = backend.call("Event.list", limit=100).count - before
        told += "".join(got.body.decode() + str(got.headers) for got in receiver.wait(count))
    for hidden in (*secrets, hook.secret, backend.secret_key, "palm-template-2", "eks_", "pc_", "whsec_"):
        assert hidden not in told


def _everything_told(backend: Backend, caplog: pytest.LogCaptureFixture) -> tuple[str, list[str]]:
    """Lists, logs and answers of a whole life, and what must not be in them."""
    user, phone = enrolled(backend)
    kiosk = backend.terminal()
    secret = backend.call("RecoveryKey.create", user.user_id, None).secret
    reply = kiosk.recover(secret, captured(another_look(LEFT)))
    assert phone.authenticate(["left_palm"], captured(another_look(LEFT))).status == 200
    paths = [
        "users",
        "devices",
        "logs",
        "events",
        "apps",
        "terminals",
        "webhook_endpoints",
        f"users/{user.user_id}/logs",
    ]
    told = "".join(backend.raw("GET", f"/v1/{path}?limit=100").text for path in paths)
    told += str({**reply.json, "id_token": ""}) + backend.logged(caplog)
    assert "POST /v1/sdk/recoveries 200" in backend.logged(caplog)
    template_text = base64.b64encode(encode(LEFT)).decode()
    return told, [secret, template_text[40:80], phone.key.pem]


def test_61_fifty_users_at_once(backend: Backend) -> None:
    made = backend.client.together(50, "User.create")
    ids = {user.user_id for user in made}
    assert len(ids) == 50
    listed = backend.call("User.list", limit=100)
    assert {user.user_id for user in listed.items} == ids
    assert listed.has_more is False


def test_62_two_enrollments_with_one_secret(backend: Backend) -> None:
    user = backend.call("User.create")
    secret = backend.call("EnrollmentKey.create", user.user_id).secret
    start, statuses = threading.Barrier(2), []

    def enroll(kiosk: Sender, seed: int) -> None:
        start.wait(timeout=10)
        statuses.append(kiosk.enroll(secret, captured(template("left", seed))).status)

    threads = [threading.Thread(target=enroll, args=(backend.terminal(), seed)) for seed in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert sorted(statuses) == [200, 401]

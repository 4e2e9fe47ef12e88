"""Resources as the published API shows them."""

from collections.abc import Callable, Mapping
from typing import Any

from server_stub.domain.entities import (
    App,
    Delivery,
    Device,
    EnrollmentKey,
    Event,
    Log,
    PairingCode,
    RecoveryKey,
    Terminal,
    User,
    UserHint,
    WebhookEndpoint,
)
from server_stub.domain.events import Resource
from server_stub.domain.jsonvalues import JsonObject


def user(of: User) -> JsonObject:
    """The union of the two published forms, without ``report``."""
    return {
        "object": "user",
        "user_id": of.user_id,
        "created_at": of.created_at,
        "updated_at": of.updated_at,
        "authenticated_at": of.authenticated_at,
        "device_enrolled": of.device_enrolled,
        "left_palm_enrolled": of.left_palm_enrolled,
        "right_palm_enrolled": of.right_palm_enrolled,
        "metadata": of.metadata,
        "status": of.status.value,
        "devices": f"/v1/users/{of.user_id}/devices",
        "last_auth": of.authenticated_at,
        "last_enroll": of.enrolled_at,
    }


def app(of: App) -> JsonObject:
    """With its publishable key, which is no secret; ``allowed_origins``, which is ours, only where there are any."""
    shape: JsonObject = {
        "object": "app",
        "app_id": of.app_id,
        "created_at": of.created_at,
        "updated_at": of.updated_at,
        "publishable_key": of.publishable_key,
        "app_type": of.app_type.value,
        "name": of.name,
        "description": of.description,
    }
    return {**shape, "allowed_origins": list(of.allowed_origins)} if of.allowed_origins else shape


def device(of: Device) -> JsonObject:
    """Without its public keys, which nobody but this server needs."""
    return {
        "object": "device",
        "device_id": of.device_id,
        "user_id": of.user_id,
        "created_at": of.created_at,
        "updated_at": of.updated_at,
        "name": of.name,
        "make": of.make,
        "model": of.model,
        "platform": of.platform.value,
        "platform_version": of.platform_version,
        "framework_version": of.framework_version,
        "push_notification_token": of.push_notification_token,
    }


def terminal(of: Terminal) -> JsonObject:
    """A kiosk."""
    return {
        "object": "terminal",
        "terminal_id": of.terminal_id,
        "app_id": of.app_id,
        "name": of.name,
        "created_at": of.created_at,
        "livemode": of.livemode,
    }


def log(of: Log) -> JsonObject:
    """The published fields, and ours: ``terminal_id``, ``reason``, ``liveness``."""
    return {
        "object": "log",
        "log_id": of.log_id,
        "user_id": of.user_id,
        "device_id": of.device_id,
        "app_id": of.app_id,
        "web_app_id": of.web_app_id,
        "terminal_id": of.terminal_id,
        "created_at": of.created_at,
        "success": of.success,
        "score": of.score,
        "factors": of.factors,
        "auth_type": of.auth_type.value,
        "reason": of.reason,
        "liveness": of.liveness,
    }


def event(of: Event) -> JsonObject:
    """One change."""
    return {
        "object": "event",
        "event_id": of.event_id,
        "created_at": of.created_at,
        "data": of.data,
        "request": of.request_id,
        "type": of.type.value,
        "livemode": of.livemode,
    }


def enrollment_key(of: EnrollmentKey, secret: str | None = None) -> JsonObject:
    """``secret`` only in the answer that makes the key."""
    return {
        "object": "enrollment_key",
        "enrollment_key_id": of.enrollment_key_id,
        "user_id": of.user_id,
        "created_at": of.created_at,
        "expires_at": of.expires_at,
        "livemode": of.livemode,
        "secret": secret,
    }


def recovery_key(of: RecoveryKey, secret: str | None = None) -> JsonObject:
    """``secret`` only in the answer that makes the key."""
    return {
        "object": "recovery_key",
        "recovery_key_id": of.recovery_key_id,
        "user_id": of.user_id,
        "created_at": of.created_at,
        "expires_at": of.expires_at,
        "livemode": of.livemode,
        "secret": secret,
        "flow": [factor.value for factor in of.flow],
    }


def pairing_code(of: PairingCode, secret: str | None = None) -> JsonObject:
    """``secret`` only in the answer that makes the code."""
    return {
        "object": "pairing_code",
        "pairing_code_id": of.pairing_code_id,
        "app_id": of.app_id,
        "created_at": of.created_at,
        "expires_at": of.expires_at,
        "livemode": of.livemode,
        "secret": secret,
    }


def user_hint(of: UserHint, secret: str) -> JsonObject:
    """Only ever in the answer that makes it."""
    return {"object": "user_hint", "user_hint": secret, "user_id": of.user_id, "expires_at": of.expires_at}


def webhook_endpoint(of: WebhookEndpoint, secret: str | None = None) -> JsonObject:
    """``secret`` only in answers about one endpoint, never in a list or an event."""
    return {
        "object": "webhook_endpoint",
        "webhook_endpoint_id": of.webhook_endpoint_id,
        "created_at": of.created_at,
        "updated_at": of.updated_at,
        "status": of.status.value,
        "url": of.url,
        "events": list(of.events),
        "livemode": of.livemode,
        "secret": secret,
    }


def delivery(of: Delivery) -> JsonObject:
    """What became of one event on its way to one endpoint; ours."""
    return {
        "object": "delivery",
        "delivery_id": of.delivery_id,
        "webhook_endpoint_id": of.webhook_endpoint_id,
        "event_id": of.event_id,
        "type": of.event_type.value,
        "created_at": of.created_at,
        "state": of.state.value,
        "tries": of.tries,
        "next_try_at": of.next_at,
        "livemode": of.livemode,
    }


_SHAPES: Mapping[type[Any], Callable[[Any], JsonObject]] = {
    User: user,
    App: app,
    Device: device,
    Terminal: terminal,
    Log: log,
    EnrollmentKey: enrollment_key,
    RecoveryKey: recovery_key,
    PairingCode: pairing_code,
    WebhookEndpoint: webhook_endpoint,
}


def render(resource: Resource) -> JsonObject:
    """Any resource as an event carries it: without secrets, and without what wakes a phone."""
    shape = dict(_SHAPES[type(resource)](resource))
    for hidden in ("push_notification_token", "secret"):
        if hidden in shape:
            shape[hidden] = None
    return shape

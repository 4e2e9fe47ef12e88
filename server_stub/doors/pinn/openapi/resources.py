"""JSON Schemas of resources: every member is always there."""

from server_stub.domain.entities import AppType, AuthType, EventType, UserStatus
from server_stub.domain.jsonvalues import JsonObject, JsonValue
from server_stub.doors.pinn.openapi import law
from server_stub.doors.pinn.openapi.schemas import (
    FLOW,
    FREE,
    NUMBER,
    SECRET,
    TEXT,
    TEXTS,
    TIME,
    YES_NO,
    one_of,
    or_null,
    whole,
)


def _resource(kind: str, id_member: str, **members: JsonValue) -> JsonObject:
    return whole(**{"object": {"const": kind}, id_member: TEXT, **members})


_MADE: dict[str, JsonValue] = {"created_at": TIME, "updated_at": TIME}
_PASSING: dict[str, JsonValue] = {"created_at": TIME, "expires_at": TIME, "livemode": YES_NO, "secret": SECRET}

RESOURCES: dict[str, JsonObject] = {
    "user": _resource(
        "user",
        "user_id",
        **_MADE,
        authenticated_at=or_null(TIME),
        device_enrolled=YES_NO,
        left_palm_enrolled=YES_NO,
        right_palm_enrolled=YES_NO,
        metadata=FREE,
        status=one_of(*UserStatus),
        devices=TEXT,
        last_auth=or_null(TIME),
        last_enroll=or_null(TIME),
    ),
    "app": _resource(
        "app",
        "app_id",
        **_MADE,
        publishable_key=TEXT,
        app_type=one_of(*AppType),
        name=TEXT,
        description=or_null(TEXT),
    ),
    "device": _resource(
        "device",
        "device_id",
        user_id=TEXT,
        **_MADE,
        name=TEXT,
        make=or_null(TEXT),
        model=or_null(TEXT),
        platform=one_of("ios", "android"),
        platform_version=or_null(TEXT),
        framework_version=or_null(TEXT),
        push_notification_token=or_null(TEXT),
    ),
    "terminal": _resource("terminal", "terminal_id", app_id=TEXT, name=TEXT, created_at=TIME, livemode=YES_NO),
    "log": _resource(
        "log",
        "log_id",
        user_id=or_null(TEXT),
        device_id=or_null(TEXT),
        app_id=or_null(TEXT),
        web_app_id=or_null(TEXT),
        terminal_id=or_null(TEXT),
        created_at=TIME,
        success=YES_NO,
        score=or_null(NUMBER),
        factors=FREE,
        auth_type=one_of(*AuthType),
        reason=or_null(TEXT),
        liveness=or_null(FREE),
    ),
    "event": _resource(
        "event",
        "event_id",
        created_at=TIME,
        data=FREE,
        request=or_null(TEXT),
        type=one_of(*EventType),
        livemode=YES_NO,
    ),
    "enrollment_key": _resource("enrollment_key", "enrollment_key_id", user_id=TEXT, **_PASSING),
    "recovery_key": _resource("recovery_key", "recovery_key_id", user_id=TEXT, **_PASSING, flow=FLOW),
    "pairing_code": _resource("pairing_code", "pairing_code_id", app_id=TEXT, **_PASSING),
    "user_hint": whole(object={"const": "user_hint"}, user_hint=TEXT, user_id=TEXT, expires_at=TIME),
    "webhook_endpoint": _resource(
        "webhook_endpoint",
        "webhook_endpoint_id",
        **_MADE,
        status=one_of("enabled", "disabled"),
        url=TEXT,
        events=TEXTS,
        livemode=YES_NO,
        secret=SECRET,
    ),
    "delivery": _resource(
        "delivery",
        "delivery_id",
        webhook_endpoint_id=TEXT,
        event_id=TEXT,
        type=one_of(*EventType),
        created_at=TIME,
        state=TEXT,
        tries={"type": "array"},
        next_try_at=or_null(TIME),
        livemode=YES_NO,
    ),
    "user_export": law.EXPORT,
    "deletion_receipt": law.RECEIPT,
}
"""By the name in their member ``object``."""

ERROR: JsonObject = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "type", "message"],
            "properties": {"code": TEXT, "type": TEXT, "message": TEXT, "reason": TEXT, "param": TEXT},
        }
    },
}


def page_of(name: str) -> JsonObject:
    """A list of these resources, newest first."""
    return whole(
        object={"const": "list"},
        url=TEXT,
        count={"type": "integer", "minimum": 0},
        has_more=YES_NO,
        ended_at=or_null(TEXT),
        data={"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}},
    )

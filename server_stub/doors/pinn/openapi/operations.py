"""What each operation takes and gives. A route that is not in these tables is described by its path alone."""

from pydantic import BaseModel

from server_stub.domain.entities import EventType
from server_stub.domain.jsonvalues import JsonObject
from server_stub.doors.pinn.openapi.schemas import TEXT, one_of, or_null
from server_stub.doors.pinn.sdk.bodies import EnrollmentBody, RecoveryBody, SessionBody, TerminalBody, VerifyBody
from server_stub.doors.pinn.web.bodies import ClaimBody, WebSessionBody

Operation = tuple[str, str]
"""Method in lower case, and path."""


def _body(*required: str, **members: JsonObject) -> JsonObject:
    schema: JsonObject = {"type": "object", "properties": dict(members)}
    return {**schema, "required": list(required)} if required else schema


_METADATA: JsonObject = {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}}
_URL: JsonObject = {"type": "string", "format": "uri"}
_KINDS: JsonObject = {"type": "array", "items": one_of("*", *EventType), "minItems": 1}
_NAMES: JsonObject = {"type": "array", "items": TEXT}

BODIES: dict[Operation, JsonObject] = {
    ("post", "/v1/users"): _body(metadata=or_null(_METADATA)),
    ("patch", "/v1/users/{user_id}"): _body(
        metadata=or_null(_METADATA), status={"type": ["string", "null"], "enum": ["valid", "suspended", None]}
    ),
    ("post", "/v1/apps/{app_type}"): _body("name", name=TEXT, description=or_null(TEXT), allowed_origins=_NAMES),
    ("post", "/v1/enrollment_keys"): _body("user_id", user_id=TEXT),
    ("post", "/v1/recovery_keys"): _body("user_id", user_id=TEXT, flow=or_null(_NAMES)),
    ("post", "/v1/pairing_codes"): _body("app_id", app_id=TEXT),
    ("post", "/v1/user_hints"): _body("user_id", user_id=TEXT),
    ("post", "/v1/webhook_endpoints"): _body("url", "events", url=_URL, events=_KINDS),
    ("patch", "/v1/webhook_endpoints/{webhook_endpoint_id}"): _body(
        url=or_null(_URL), events=or_null(_KINDS), status={"type": ["string", "null"]}
    ),
}
"""Bodies of management routes; other members are ignored."""

MODELS: dict[Operation, type[BaseModel]] = {
    ("post", "/v1/sdk/terminals"): TerminalBody,
    ("post", "/v1/sdk/enrollments"): EnrollmentBody,
    ("post", "/v1/sdk/recoveries"): RecoveryBody,
    ("post", "/v1/sdk/auth_sessions"): SessionBody,
    ("post", "/v1/sdk/auth_sessions/{auth_session_id}/verify"): VerifyBody,
    ("post", "/v1/sdk/web_sessions/claim"): ClaimBody,
    ("post", "/v1/web/auth_sessions"): WebSessionBody,
}
"""Bodies of SDK and page routes; other members are refused."""

ANSWERS: dict[Operation, str] = {
    ("post", "/v1/users"): "user",
    ("get", "/v1/users/{user_id}"): "user",
    ("patch", "/v1/users/{user_id}"): "user",
    ("get", "/v1/users/{user_id}/export"): "user_export",
    ("get", "/v1/deletion_receipts/{user_id}"): "deletion_receipt",
    ("post", "/v1/apps/{app_type}"): "app",
    ("get", "/v1/apps/{app_id}"): "app",
    ("get", "/v1/devices/{device_id}"): "device",
    ("get", "/v1/logs/{log_id}"): "log",
    ("get", "/v1/events/{event_id}"): "event",
    ("get", "/v1/terminals/{terminal_id}"): "terminal",
    ("post", "/v1/enrollment_keys"): "enrollment_key",
    ("post", "/v1/recovery_keys"): "recovery_key",
    ("post", "/v1/pairing_codes"): "pairing_code",
    ("post", "/v1/user_hints"): "user_hint",
    ("post", "/v1/webhook_endpoints"): "webhook_endpoint",
    ("post", "/v1/webhook_endpoints/{webhook_endpoint_id}/secret"): "webhook_endpoint",
    ("get", "/v1/webhook_endpoints/{webhook_endpoint_id}"): "webhook_endpoint",
    ("patch", "/v1/webhook_endpoints/{webhook_endpoint_id}"): "webhook_endpoint",
}
"""Resources that are answered with 200."""

PAGES: dict[Operation, str] = {
    ("get", "/v1/users"): "user",
    ("get", "/v1/users/{user_id}/devices"): "device",
    ("get", "/v1/users/{user_id}/logs"): "log",
    ("get", "/v1/apps"): "app",
    ("get", "/v1/devices"): "device",
    ("get", "/v1/devices/{device_id}/logs"): "log",
    ("get", "/v1/logs"): "log",
    ("get", "/v1/events"): "event",
    ("get", "/v1/terminals"): "terminal",
    ("get", "/v1/webhook_endpoints"): "webhook_endpoint",
    ("get", "/v1/webhook_endpoints/{webhook_endpoint_id}/deliveries"): "delivery",
}
"""Lists, answered with 200 and asked for in pages."""

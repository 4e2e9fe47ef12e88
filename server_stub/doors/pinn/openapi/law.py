"""JSON Schemas of consents, receipts and exports; all of it is ours."""

from server_stub.domain.jsonvalues import JsonObject
from server_stub.doors.pinn.openapi.schemas import FREE, TEXT, TIME, YES_NO, or_null, whole

_COUNT: JsonObject = {"type": "integer", "minimum": 0}
_COUNTS: JsonObject = {"type": "object", "additionalProperties": _COUNT}


def _listed(item: JsonObject) -> JsonObject:
    return {"type": "array", "items": item}


def _resource(name: str) -> JsonObject:
    return {"$ref": f"#/components/schemas/{name}"}


CONSENT: JsonObject = whole(
    object={"const": "consent"},
    consent_id=TEXT,
    terminal_id=or_null(TEXT),
    version=TEXT,
    language=TEXT,
    given_at=TIME,
    text_sha256=TEXT,
    created_at=TIME,
    ended_at=or_null(TIME),
)
PALM: JsonObject = whole(
    object={"const": "palm"},
    side={"type": "string", "enum": ["left", "right"]},
    format=TEXT,
    stored_bytes=_COUNT,
    enrolled_at=TIME,
    last_used_at=or_null(TIME),
    reissued=_COUNT,
)
RECEIPT: JsonObject = whole(
    object={"const": "deletion_receipt"},
    content=whole(
        receipt_id=TEXT,
        user_id=TEXT,
        livemode=YES_NO,
        deleted_at=TIME,
        deleted=_COUNTS,
        kept=_COUNTS,
        data_key_destroyed=YES_NO,
    ),
    sha256=TEXT,
    secret_key_id=or_null(TEXT),
    signature=or_null(TEXT),
)
EXPORT: JsonObject = whole(
    object={"const": "user_export"},
    generated_at=TIME,
    user=_resource("user"),
    palms=_listed(PALM),
    devices=_listed(FREE),
    consents=_listed(CONSENT),
    enrollment_keys=_listed(FREE),
    recovery_keys=_listed(FREE),
    not_included=_listed(whole(what=TEXT, why=TEXT)),
    logs=_listed(_resource("log")),
    events=_listed(_resource("event")),
)

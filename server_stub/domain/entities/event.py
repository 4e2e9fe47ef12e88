"""The record of one change, told to whoever listens."""

from dataclasses import dataclass
from enum import StrEnum

from server_stub.domain.entities.scope import Scoped
from server_stub.domain.jsonvalues import JsonObject


class EventType(StrEnum):
    """Every change this server knows."""

    USER_CREATED = "user.created"
    USER_UPDATED = "user.updated"
    USER_DELETED = "user.deleted"
    DEVICE_CREATED = "device.created"
    DEVICE_DELETED = "device.deleted"
    PALM_ENROLLED = "palm.enrolled"
    PALM_DELETED = "palm.deleted"
    ENROLLMENT_KEY_CREATED = "enrollment_key.created"
    ENROLLMENT_KEY_USED = "enrollment_key.used"
    RECOVERY_KEY_CREATED = "recovery_key.created"
    RECOVERY_KEY_USED = "recovery_key.used"
    LOG_CREATED = "log.created"
    APP_CREATED = "app.created"
    APP_DELETED = "app.deleted"
    WEBHOOK_ENDPOINT_CREATED = "webhook_endpoint.created"
    WEBHOOK_ENDPOINT_UPDATED = "webhook_endpoint.updated"
    WEBHOOK_ENDPOINT_DELETED = "webhook_endpoint.deleted"
    PAIRING_CODE_CREATED = "pairing_code.created"
    TERMINAL_CREATED = "terminal.created"
    TERMINAL_DELETED = "terminal.deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Scoped):
    """``data`` is ``{"object": <the resource as the API shows it>}``, never secrets or biometric data."""

    event_id: str
    type: EventType
    created_at: int
    request_id: str | None
    data: JsonObject

"""Every table; importing the package fills ``METADATA``."""

from server_stub.store.tables.attempts import ATTEMPTS, AUTH_SESSIONS, EVENTS, FACTS, FAILURES, LOGS, NONCES
from server_stub.store.tables.columns import METADATA
from server_stub.store.tables.enrolled import (
    DATA_KEYS,
    DEVICE_KEYS,
    DEVICES,
    ENROLLMENT_KEYS,
    PAIRING_CODES,
    PALMS,
    RECOVERY_KEYS,
    TERMINALS,
)
from server_stub.store.tables.gallery import GALLERIES, PALM_CHANGES, PALM_CODES
from server_stub.store.tables.law import CONSENTS, RECEIPTS
from server_stub.store.tables.limits import BUCKETS, GUESSES
from server_stub.store.tables.management import ACCOUNTS, APPS, SECRET_KEYS, TOMBSTONES, USERS
from server_stub.store.tables.outbox import DELIVERIES, PUSHES, WEBHOOK_ENDPOINTS, WEBHOOK_SECRETS
from server_stub.store.tables.web import USER_HINTS, WEB_SESSIONS

__all__ = [
    "ACCOUNTS",
    "APPS",
    "ATTEMPTS",
    "AUTH_SESSIONS",
    "BUCKETS",
    "CONSENTS",
    "DATA_KEYS",
    "DELIVERIES",
    "DEVICES",
    "DEVICE_KEYS",
    "ENROLLMENT_KEYS",
    "EVENTS",
    "FACTS",
    "FAILURES",
    "GALLERIES",
    "GUESSES",
    "LOGS",
    "METADATA",
    "NONCES",
    "PAIRING_CODES",
    "PALMS",
    "PALM_CHANGES",
    "PALM_CODES",
    "PUSHES",
    "RECEIPTS",
    "RECOVERY_KEYS",
    "SECRET_KEYS",
    "TERMINALS",
    "TOMBSTONES",
    "USERS",
    "USER_HINTS",
    "WEBHOOK_ENDPOINTS",
    "WEBHOOK_SECRETS",
    "WEB_SESSIONS",
]

"""Sessions, nonces, repeated requests, failures, logs, events, and facts about the database itself."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from server_stub.domain.entities import AuthType, EventType
from server_stub.store.tables.columns import HASH_WIDTH, ID_WIDTH, METADATA, FlowList, TextEnum, id_, position, time

AUTH_SESSIONS = Table(
    "auth_sessions",
    METADATA,
    Column("auth_session_id", String(ID_WIDTH), primary_key=True),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("app_id"),
    id_("user_id", nullable=True),
    id_("terminal_id", nullable=True),
    id_("device_id", nullable=True),
    Column("flow", FlowList, nullable=False),
    Column("challenge", String(128), nullable=False),
    time("created_at"),
    time("expires_at"),
    time("closed_at", nullable=True),
    ForeignKeyConstraint(["app_id"], ["apps.app_id"], ondelete="CASCADE"),
    ForeignKeyConstraint(["user_id"], ["users.user_id"], ondelete="CASCADE"),
    ForeignKeyConstraint(["terminal_id"], ["terminals.terminal_id"], ondelete="CASCADE"),
    ForeignKeyConstraint(["device_id"], ["devices.device_id"], ondelete="CASCADE"),
    Index(None, "user_id"),
    Index(None, "expires_at"),
)

NONCES = Table(
    "nonces",
    METADATA,
    Column("keyid", String(HASH_WIDTH), nullable=False),
    Column("nonce", String(128), nullable=False),
    time("expires_at"),
    PrimaryKeyConstraint("keyid", "nonce"),
    Index(None, "expires_at"),
)

ATTEMPTS = Table(
    "attempts",
    METADATA,
    Column("owner", String(HASH_WIDTH), nullable=False),
    Column("key", String(HASH_WIDTH), nullable=False),
    Column("kind", String(ID_WIDTH), nullable=False),
    Column("request_hash", String(HASH_WIDTH), nullable=False),
    time("created_at"),
    time("expires_at"),
    Column("status", Integer, nullable=True),
    Column("sealed", LargeBinary, nullable=True),
    PrimaryKeyConstraint("owner", "key"),
    Index(None, "expires_at"),
)

FAILURES = Table(
    "failures",
    METADATA,
    position(),
    id_("user_id"),
    time("at"),
    ForeignKeyConstraint(["user_id"], ["users.user_id"], ondelete="CASCADE"),
    Index(None, "user_id", "at"),
    Index(None, "at"),
    sqlite_autoincrement=True,
)

LOGS = Table(
    "logs",
    METADATA,
    position(),
    id_("log_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("user_id", nullable=True),
    id_("device_id", nullable=True),
    id_("app_id", nullable=True),
    id_("web_app_id", nullable=True),
    id_("terminal_id", nullable=True),
    time("created_at"),
    Column("success", Boolean, nullable=False),
    Column("score", Float, nullable=True),
    Column("factors", JSON, nullable=False),
    Column("auth_type", TextEnum(AuthType), nullable=False),
    Column("reason", Text, nullable=True),
    Column("liveness", JSON(none_as_null=True), nullable=True),
    UniqueConstraint("log_id"),
    Index(None, "account_id", "livemode", "position"),
    Index(None, "user_id", "position"),
    Index(None, "device_id", "position"),
    Index(None, "terminal_id", "created_at"),
    Index(None, "created_at"),
    sqlite_autoincrement=True,
)

EVENTS = Table(
    "events",
    METADATA,
    position(),
    id_("event_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    Column("type", TextEnum(EventType), nullable=False),
    time("created_at"),
    id_("request_id", nullable=True),
    Column("data", JSON, nullable=False),
    UniqueConstraint("event_id"),
    Index(None, "created_at"),
    Index(None, "account_id", "livemode", "position"),
    sqlite_autoincrement=True,
)

FACTS = Table(
    "facts",
    METADATA,
    Column("name", String(ID_WIDTH), primary_key=True),
    Column("value", Text, nullable=False),
)
"""What this database says about itself, such as which master key its secrets are sealed under."""

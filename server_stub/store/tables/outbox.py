"""Webhook endpoints with their secrets, and what is still to be told to whom."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from server_stub.domain.entities import DeliveryState, EndpointStatus, EventType
from server_stub.store.tables.columns import METADATA, TextEnum, TextTuple, id_, position, time

WEBHOOK_ENDPOINTS = Table(
    "webhook_endpoints",
    METADATA,
    position(),
    id_("webhook_endpoint_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    time("created_at"),
    time("updated_at"),
    Column("status", TextEnum(EndpointStatus), nullable=False),
    Column("url", Text, nullable=False),
    Column("events", TextTuple, nullable=False),
    time("failing_since", nullable=True),
    UniqueConstraint("webhook_endpoint_id"),
    ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
    Index(None, "account_id", "livemode", "position"),
    sqlite_autoincrement=True,
)

WEBHOOK_SECRETS = Table(
    "webhook_secrets",
    METADATA,
    position(),
    id_("webhook_secret_id"),
    id_("webhook_endpoint_id"),
    Column("sealed", LargeBinary, nullable=False),
    time("created_at"),
    time("expires_at", nullable=True),
    UniqueConstraint("webhook_secret_id"),
    ForeignKeyConstraint(["webhook_endpoint_id"], ["webhook_endpoints.webhook_endpoint_id"], ondelete="CASCADE"),
    Index(None, "webhook_endpoint_id"),
    sqlite_autoincrement=True,
)

DELIVERIES = Table(
    "deliveries",
    METADATA,
    position(),
    id_("delivery_id"),
    id_("webhook_endpoint_id"),
    id_("event_id"),
    Column("event_type", TextEnum(EventType), nullable=False),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    time("created_at"),
    Column("state", TextEnum(DeliveryState), nullable=False),
    Column("tries", JSON, nullable=False),
    time("next_at", nullable=True),
    UniqueConstraint("delivery_id"),
    ForeignKeyConstraint(["webhook_endpoint_id"], ["webhook_endpoints.webhook_endpoint_id"], ondelete="CASCADE"),
    Index(None, "webhook_endpoint_id", "position"),
    Index(None, "next_at", "webhook_endpoint_id"),
    Index(None, "event_id"),
    sqlite_autoincrement=True,
)
"""The outbox of events; ``next_at`` is null once a delivery is over."""

PUSHES = Table(
    "pushes",
    METADATA,
    position(),
    id_("push_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("device_id"),
    id_("auth_session_id"),
    time("created_at"),
    time("expires_at"),
    time("next_at", nullable=True),
    UniqueConstraint("push_id"),
    ForeignKeyConstraint(["device_id"], ["devices.device_id"], ondelete="CASCADE"),
    Index(None, "device_id", "position"),
    Index(None, "next_at"),
    sqlite_autoincrement=True,
)
"""The outbox of pushes; ``next_at`` is null once one was sent."""

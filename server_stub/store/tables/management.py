"""Accounts, secret keys, users, apps, and where the list cursors of deleted things point."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    column,
)

from server_stub.domain.entities import AppType, UserStatus
from server_stub.store.tables.columns import HASH_WIDTH, METADATA, TextEnum, TextList, id_, position, time

ACCOUNTS = Table(
    "accounts",
    METADATA,
    position(),
    id_("account_id"),
    Column("name", Text, nullable=False),
    time("created_at"),
    UniqueConstraint("account_id"),
    sqlite_autoincrement=True,
)

SECRET_KEYS = Table(
    "secret_keys",
    METADATA,
    position(),
    id_("secret_key_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    Column("secret_hash", String(HASH_WIDTH), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("primary", Boolean, nullable=False),
    time("created_at"),
    time("revoked_at", nullable=True),
    UniqueConstraint("secret_key_id"),
    UniqueConstraint("secret_hash"),
    ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
    Index(
        "uq_secret_keys_primary",
        "account_id",
        "livemode",
        unique=True,
        sqlite_where=column("primary"),
        postgresql_where=column("primary"),
    ),
    sqlite_autoincrement=True,
)

USERS = Table(
    "users",
    METADATA,
    position(),
    id_("user_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    time("created_at"),
    time("updated_at"),
    time("authenticated_at", nullable=True),
    time("enrolled_at", nullable=True),
    Column("metadata", JSON, nullable=False),
    Column("status", TextEnum(UserStatus), nullable=False),
    UniqueConstraint("user_id"),
    ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
    Index(None, "account_id", "livemode", "position"),
    sqlite_autoincrement=True,
)

APPS = Table(
    "apps",
    METADATA,
    position(),
    id_("app_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    time("created_at"),
    time("updated_at"),
    Column("publishable_key", String(HASH_WIDTH), nullable=False),
    Column("app_type", TextEnum(AppType), nullable=False),
    Column("name", Text, nullable=False),
    Column("description", Text, nullable=True),
    Column("allowed_origins", TextList, nullable=False, server_default="[]"),
    UniqueConstraint("app_id"),
    UniqueConstraint("publishable_key"),
    ForeignKeyConstraint(["account_id"], ["accounts.account_id"], ondelete="CASCADE"),
    Index(None, "account_id", "livemode", "position"),
    sqlite_autoincrement=True,
)

TOMBSTONES = Table(
    "tombstones",
    METADATA,
    Column("id", String(40), primary_key=True),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("parent", nullable=True),
    Column("position", position().type, nullable=False),
)
"""Deleted things that a cursor may still name. ``parent`` is the user or App whose list it was in."""

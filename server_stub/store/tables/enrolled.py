"""Devices, terminals, palms and the secrets that let people in."""

from sqlalchemy import Boolean, Column, ForeignKeyConstraint, Index, Integer, LargeBinary, String, Table, Text
from sqlalchemy import PrimaryKeyConstraint as PrimaryKey
from sqlalchemy import UniqueConstraint as Unique

from hardware.palm.side import Side
from server_stub.domain.entities import Platform
from server_stub.domain.factors import Factor
from server_stub.store.tables.columns import HASH_WIDTH, ID_WIDTH, METADATA, FlowList, TextEnum, id_, position, time


def _of_user() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["user_id"], ["users.user_id"], ondelete="CASCADE")


def _of_app() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["app_id"], ["apps.app_id"], ondelete="CASCADE")


DEVICES = Table(
    "devices",
    METADATA,
    position(),
    id_("device_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("user_id"),
    id_("app_id", nullable=True),
    time("created_at"),
    time("updated_at"),
    Column("name", Text, nullable=False),
    Column("make", Text, nullable=True),
    Column("model", Text, nullable=True),
    Column("platform", TextEnum(Platform), nullable=False),
    Column("platform_version", Text, nullable=True),
    Column("framework_version", Text, nullable=True),
    Column("push_notification_token", Text, nullable=True),
    Unique("device_id"),
    _of_user(),
    ForeignKeyConstraint(["app_id"], ["apps.app_id"], ondelete="SET NULL"),
    Index(None, "account_id", "livemode", "position"),
    Index(None, "user_id", "position"),
    sqlite_autoincrement=True,
)

DEVICE_KEYS = Table(
    "device_keys",
    METADATA,
    id_("device_id"),
    Column("factor", TextEnum(Factor), nullable=False),
    Column("public_key", Text, nullable=False),
    Column("fingerprint", String(HASH_WIDTH), nullable=False),
    PrimaryKey("device_id", "factor"),
    ForeignKeyConstraint(["device_id"], ["devices.device_id"], ondelete="CASCADE"),
    Index(None, "fingerprint"),
)

TERMINALS = Table(
    "terminals",
    METADATA,
    position(),
    id_("terminal_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("app_id"),
    Column("name", Text, nullable=False),
    Column("public_key", Text, nullable=False),
    Column("fingerprint", String(HASH_WIDTH), nullable=False),
    time("created_at"),
    Unique("terminal_id"),
    Unique("app_id", "fingerprint"),
    _of_app(),
    Index(None, "account_id", "livemode", "position"),
    sqlite_autoincrement=True,
)

PAIRING_CODES = Table(
    "pairing_codes",
    METADATA,
    Column("pairing_code_id", String(ID_WIDTH), primary_key=True),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("app_id"),
    Column("secret_hash", String(HASH_WIDTH), nullable=False),
    time("created_at"),
    time("expires_at"),
    time("used_at", nullable=True),
    Unique("secret_hash"),
    _of_app(),
)

ENROLLMENT_KEYS = Table(
    "enrollment_keys",
    METADATA,
    Column("enrollment_key_id", String(ID_WIDTH), primary_key=True),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("user_id"),
    Column("secret_hash", String(HASH_WIDTH), nullable=False),
    time("created_at"),
    time("expires_at"),
    time("used_at", nullable=True),
    Column("failures", Integer, nullable=False),
    Unique("secret_hash"),
    _of_user(),
    Index(None, "user_id"),
)

RECOVERY_KEYS = Table(
    "recovery_keys",
    METADATA,
    Column("recovery_key_id", String(ID_WIDTH), primary_key=True),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("user_id"),
    Column("flow", FlowList, nullable=False),
    Column("secret_hash", String(HASH_WIDTH), nullable=False),
    time("created_at"),
    time("expires_at"),
    time("used_at", nullable=True),
    Column("failures", Integer, nullable=False),
    Unique("secret_hash"),
    _of_user(),
    Index(None, "user_id"),
)

PALMS = Table(
    "palms",
    METADATA,
    id_("user_id"),
    Column("side", TextEnum(Side), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    time("enrolled_at"),
    Column("salt", LargeBinary, nullable=True),
    Column("generation", Integer, nullable=False, server_default="0"),
    time("used_at", nullable=True),
    PrimaryKey("user_id", "side"),
    _of_user(),
)

DATA_KEYS = Table(
    "data_keys",
    METADATA,
    Column("user_id", String(ID_WIDTH), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    _of_user(),
)

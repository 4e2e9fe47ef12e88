"""Evidence that outlives a person's account: no foreign key leads to the user."""

from sqlalchemy import JSON, Boolean, Column, Index, String, Table, Text, UniqueConstraint

from server_stub.store.tables.columns import HASH_WIDTH, ID_WIDTH, METADATA, id_, position, time

CONSENTS = Table(
    "consents",
    METADATA,
    position(),
    id_("consent_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("user_id"),
    id_("terminal_id", nullable=True),
    Column("version", Text, nullable=False),
    Column("language", String(ID_WIDTH), nullable=False),
    time("given_at"),
    Column("text_sha256", String(HASH_WIDTH), nullable=False),
    time("created_at"),
    time("ended_at", nullable=True),
    UniqueConstraint("consent_id"),
    Index(None, "user_id"),
    Index(None, "ended_at"),
    sqlite_autoincrement=True,
)

RECEIPTS = Table(
    "deletion_receipts",
    METADATA,
    position(),
    id_("receipt_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    id_("user_id"),
    time("created_at"),
    Column("deleted", JSON, nullable=False),
    Column("kept", JSON, nullable=False),
    Column("data_key_destroyed", Boolean, nullable=False),
    Column("sha256", String(HASH_WIDTH), nullable=False),
    id_("secret_key_id", nullable=True),
    Column("signature", String(HASH_WIDTH), nullable=True),
    UniqueConstraint("receipt_id"),
    UniqueConstraint("user_id"),
    Index(None, "created_at"),
    sqlite_autoincrement=True,
)

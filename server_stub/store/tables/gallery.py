"""What palms are searched by. With pgvector there is one more table, see ``store.vectors``."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKeyConstraint, Index, LargeBinary, Table
from sqlalchemy import PrimaryKeyConstraint as PrimaryKey

from hardware.palm.side import Side
from server_stub.store.tables.columns import METADATA, TextEnum, id_

GALLERIES = Table(
    "galleries",
    METADATA,
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    Column("changes", BigInteger, nullable=False),
    PrimaryKey("account_id", "livemode"),
)
"""How often the palms of an account and mode were changed. Its row is held by whoever searches before changing."""

PALM_CHANGES = Table(
    "palm_changes",
    METADATA,
    id_("user_id"),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    Column("change", BigInteger, nullable=False),
    PrimaryKey("user_id"),
    Index(None, "account_id", "livemode", "change"),
)
"""The number of each user's last change; it outlives the user, so that every process hears of a deletion."""

PALM_CODES = Table(
    "palm_codes",
    METADATA,
    id_("user_id"),
    Column("side", TextEnum(Side), nullable=False),
    id_("account_id"),
    Column("livemode", Boolean, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    PrimaryKey("user_id", "side"),
    ForeignKeyConstraint(["user_id"], ["users.user_id"], ondelete="CASCADE"),
    Index(None, "account_id", "livemode", "user_id", "side"),
)
"""Sealed coarse codes of enrolled palms."""

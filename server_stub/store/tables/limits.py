"""What limits are counted in, so that several servers count together."""

from sqlalchemy import Boolean, Column, Float, Index, String, Table

from server_stub.store.tables.columns import HASH_WIDTH, METADATA, position, time

BUCKETS = Table(
    "buckets",
    METADATA,
    Column("name", String(HASH_WIDTH), primary_key=True),
    Column("tokens", Float(53), nullable=False),
    Column("at", Float(53), nullable=False),
    Column("allowed", Boolean, nullable=False),
)
"""A token bucket per secret key, and per App whose pages open sessions.

What was in it ``at`` Unix seconds, and whether the last request was let in.
"""

GUESSES = Table(
    "guesses",
    METADATA,
    position(),
    Column("keyid", String(HASH_WIDTH), nullable=False),
    time("at"),
    Index(None, "keyid", "at"),
    Index(None, "at"),
    sqlite_autoincrement=True,
)
"""When the holder of a key tried a secret that nobody has."""

"""Limits that several servers share: buckets of requests, and secrets that nobody has."""

import sqlalchemy as sa
from alembic import op

revision = "0011_limits"
down_revision = "0010_web"


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "buckets",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("tokens", sa.Float(53), nullable=False),
        sa.Column("at", sa.Float(53), nullable=False),
        sa.Column("allowed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_buckets")),
    )
    op.create_table(
        "guesses",
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("keyid", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_guesses")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_guesses_keyid_at"), "guesses", ["keyid", "at"], unique=False)
    op.create_index(op.f("ix_guesses_at"), "guesses", ["at"], unique=False)


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("guesses")
    op.drop_table("buckets")

"""Enrollment and recovery keys."""

import sqlalchemy as sa
from alembic import op

revision = "0004_keys"
down_revision = "0003_users"


def upgrade() -> None:
    """Add the tables."""
    _enrollment_keys()
    _recovery_keys()


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("recovery_keys")
    op.drop_table("enrollment_keys")


def _enrollment_keys() -> None:
    op.create_table(
        "enrollment_keys",
        sa.Column("enrollment_key_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.user_id"], name=op.f("fk_enrollment_keys_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("enrollment_key_id", name=op.f("pk_enrollment_keys")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_enrollment_keys_secret_hash")),
    )
    op.create_index(op.f("ix_enrollment_keys_user_id"), "enrollment_keys", ["user_id"], unique=False)


def _recovery_keys() -> None:
    op.create_table(
        "recovery_keys",
        sa.Column("recovery_key_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("flow", sa.JSON(), nullable=False),
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.user_id"], name=op.f("fk_recovery_keys_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("recovery_key_id", name=op.f("pk_recovery_keys")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_recovery_keys_secret_hash")),
    )
    op.create_index(op.f("ix_recovery_keys_user_id"), "recovery_keys", ["user_id"], unique=False)

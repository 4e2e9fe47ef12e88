"""Accounts, their secret keys, and facts about the database."""

import sqlalchemy as sa
from alembic import op

revision = "0001_accounts"
down_revision = None

POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables."""
    _accounts()
    _secret_keys()
    _facts()


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("facts")
    op.drop_table("secret_keys")
    op.drop_table("accounts")


def _accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_accounts")),
        sa.UniqueConstraint("account_id", name=op.f("uq_accounts_account_id")),
        sqlite_autoincrement=True,
    )


def _secret_keys() -> None:
    op.create_table(
        "secret_keys",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        sa.Column("secret_key_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("primary", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.account_id"], name=op.f("fk_secret_keys_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_secret_keys")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_secret_keys_secret_hash")),
        sa.UniqueConstraint("secret_key_id", name=op.f("uq_secret_keys_secret_key_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_secret_keys_primary",
        "secret_keys",
        ["account_id", "livemode"],
        unique=True,
        sqlite_where=sa.text('"primary"'),
        postgresql_where=sa.text('"primary"'),
    )


def _facts() -> None:
    op.create_table(
        "facts",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_facts")),
    )

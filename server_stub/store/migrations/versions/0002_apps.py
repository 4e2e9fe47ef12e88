"""Apps, their terminals, and tombstones for list cursors."""

import sqlalchemy as sa
from alembic import op

revision = "0002_apps"
down_revision = "0001_accounts"

POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables."""
    _tombstones()
    _apps()
    _terminals()
    _pairing_codes()


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("pairing_codes")
    op.drop_table("terminals")
    op.drop_table("apps")
    op.drop_table("tombstones")


def _tombstones() -> None:
    op.create_table(
        "tombstones",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("parent", sa.String(length=40), nullable=True),
        sa.Column("position", POSITION, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tombstones")),
    )


def _apps() -> None:
    op.create_table(
        "apps",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        sa.Column("app_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("publishable_key", sa.String(length=64), nullable=False),
        sa.Column("app_type", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.account_id"], name=op.f("fk_apps_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_apps")),
        sa.UniqueConstraint("app_id", name=op.f("uq_apps_app_id")),
        sa.UniqueConstraint("publishable_key", name=op.f("uq_apps_publishable_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_apps_account_id_livemode_position"), "apps", ["account_id", "livemode", "position"], unique=False
    )


def _terminals() -> None:
    op.create_table(
        "terminals",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        sa.Column("terminal_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("app_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["app_id"], ["apps.app_id"], name=op.f("fk_terminals_app_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_terminals")),
        sa.UniqueConstraint("app_id", "fingerprint", name=op.f("uq_terminals_app_id_fingerprint")),
        sa.UniqueConstraint("terminal_id", name=op.f("uq_terminals_terminal_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_terminals_account_id_livemode_position"),
        "terminals",
        ["account_id", "livemode", "position"],
        unique=False,
    )


def _pairing_codes() -> None:
    op.create_table(
        "pairing_codes",
        sa.Column("pairing_code_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("app_id", sa.String(length=40), nullable=False),
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["app_id"], ["apps.app_id"], name=op.f("fk_pairing_codes_app_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("pairing_code_id", name=op.f("pk_pairing_codes")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_pairing_codes_secret_hash")),
    )

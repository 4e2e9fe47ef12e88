"""Palms are searched for: coarse codes, the order of changes, and attempts of people nobody knows yet."""

import sqlalchemy as sa
from alembic import op

revision = "0009_gallery"
down_revision = "0008_protection"


def upgrade() -> None:
    """Add the tables, and let a session and a log be without a user."""
    _galleries()
    _palm_changes()
    _palm_codes()
    _users_optional(optional=True)
    op.create_index(op.f("ix_logs_terminal_id_created_at"), "logs", ["terminal_id", "created_at"], unique=False)


def downgrade() -> None:
    """Drop the tables, and what is without a user."""
    op.drop_index(op.f("ix_logs_terminal_id_created_at"), table_name="logs")
    op.execute(sa.text("DELETE FROM auth_sessions WHERE user_id IS NULL"))
    op.execute(sa.text("DELETE FROM logs WHERE user_id IS NULL"))
    _users_optional(optional=False)
    op.execute(sa.text("DROP TABLE IF EXISTS palm_vectors"))
    op.drop_table("palm_codes")
    op.drop_table("palm_changes")
    op.drop_table("galleries")


def _galleries() -> None:
    op.create_table(
        "galleries",
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("changes", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "livemode", name=op.f("pk_galleries")),
    )


def _palm_changes() -> None:
    op.create_table(
        "palm_changes",
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_palm_changes")),
    )
    op.create_index(
        op.f("ix_palm_changes_account_id_livemode_change"),
        "palm_changes",
        ["account_id", "livemode", "change"],
        unique=False,
    )


def _palm_codes() -> None:
    op.create_table(
        "palm_codes",
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("side", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.user_id"], name=op.f("fk_palm_codes_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("user_id", "side", name=op.f("pk_palm_codes")),
    )
    op.create_index(
        op.f("ix_palm_codes_account_id_livemode_user_id_side"),
        "palm_codes",
        ["account_id", "livemode", "user_id", "side"],
        unique=False,
    )


def _users_optional(*, optional: bool) -> None:
    with op.batch_alter_table("auth_sessions") as table:
        table.alter_column("user_id", existing_type=sa.String(length=40), nullable=optional)
    with op.batch_alter_table("logs", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.alter_column("user_id", existing_type=sa.String(length=40), nullable=optional)

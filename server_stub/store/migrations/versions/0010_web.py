"""Web pages wait for phones: sessions opened by a page, hints about who it is, and an App's allowed origins."""

import sqlalchemy as sa
from alembic import op

revision = "0010_web"
down_revision = "0009_gallery"


def upgrade() -> None:
    """Add the tables, and the origins."""
    _web_sessions()
    _user_hints()
    # Not in a batch: making the table anew would drop the old one, and everything that hangs on an App with it.
    op.add_column("apps", sa.Column("allowed_origins", sa.JSON(), nullable=False, server_default="[]"))


def downgrade() -> None:
    """Drop the tables, and the origins."""
    op.drop_column("apps", "allowed_origins")
    op.drop_table("user_hints")
    op.drop_table("web_sessions")


def _web_sessions() -> None:
    op.create_table(
        "web_sessions",
        sa.Column("auth_session_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("web_app_id", sa.String(length=40), nullable=False),
        sa.Column("user_id", sa.String(length=40), nullable=True),
        sa.Column("flow", sa.JSON(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("polling_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("error_type", sa.String(length=40), nullable=True),
        sa.Column("error_message", sa.Text(), nullable=True),
        sa.Column("claims", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["web_app_id"], ["apps.app_id"], name=op.f("fk_web_sessions_web_app_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.user_id"], name=op.f("fk_web_sessions_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("auth_session_id", name=op.f("pk_web_sessions")),
    )
    op.create_index(op.f("ix_web_sessions_user_id"), "web_sessions", ["user_id"], unique=False)
    op.create_index(op.f("ix_web_sessions_expires_at"), "web_sessions", ["expires_at"], unique=False)


def _user_hints() -> None:
    op.create_table(
        "user_hints",
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.user_id"], name=op.f("fk_user_hints_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("secret_hash", name=op.f("pk_user_hints")),
    )
    op.create_index(op.f("ix_user_hints_user_id"), "user_hints", ["user_id"], unique=False)
    op.create_index(op.f("ix_user_hints_expires_at"), "user_hints", ["expires_at"], unique=False)

"""Logs and events."""

import sqlalchemy as sa
from alembic import op

revision = "0006_records"
down_revision = "0005_attempts"

POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables."""
    _logs()
    _events()


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("events")
    op.drop_table("logs")


def _logs() -> None:
    op.create_table(
        "logs",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        sa.Column("log_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("device_id", sa.String(length=40), nullable=True),
        sa.Column("app_id", sa.String(length=40), nullable=True),
        sa.Column("web_app_id", sa.String(length=40), nullable=True),
        sa.Column("terminal_id", sa.String(length=40), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("success", sa.Boolean(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("factors", sa.JSON(), nullable=False),
        sa.Column("auth_type", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("liveness", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_logs")),
        sa.UniqueConstraint("log_id", name=op.f("uq_logs_log_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_logs_account_id_livemode_position"), "logs", ["account_id", "livemode", "position"], unique=False
    )
    op.create_index(op.f("ix_logs_device_id_position"), "logs", ["device_id", "position"], unique=False)
    op.create_index(op.f("ix_logs_user_id_position"), "logs", ["user_id", "position"], unique=False)


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        sa.Column("event_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("type", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("request_id", sa.String(length=40), nullable=True),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_events")),
        sa.UniqueConstraint("event_id", name=op.f("uq_events_event_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_events_account_id_livemode_position"), "events", ["account_id", "livemode", "position"], unique=False
    )

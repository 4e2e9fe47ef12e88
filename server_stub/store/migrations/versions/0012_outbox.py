"""Webhook endpoints, their secrets, and the outboxes of events and pushes."""

import sqlalchemy as sa
from alembic import op

revision = "0012_outbox"
down_revision = "0011_limits"

POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables."""
    _endpoints()
    _secrets()
    _deliveries()
    _pushes()


def downgrade() -> None:
    """Drop the tables."""
    for name in ("pushes", "deliveries", "webhook_secrets", "webhook_endpoints"):
        op.drop_table(name)


def _endpoints() -> None:
    op.create_table(
        "webhook_endpoints",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        _id("webhook_endpoint_id"),
        _id("account_id"),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("events", sa.JSON(), nullable=False),
        sa.Column("failing_since", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.account_id"], name=op.f("fk_webhook_endpoints_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_webhook_endpoints")),
        sa.UniqueConstraint("webhook_endpoint_id", name=op.f("uq_webhook_endpoints_webhook_endpoint_id")),
        sqlite_autoincrement=True,
    )
    _index("webhook_endpoints", "account_id", "livemode", "position")


def _secrets() -> None:
    op.create_table(
        "webhook_secrets",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        _id("webhook_secret_id"),
        _id("webhook_endpoint_id"),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        _of_endpoint("webhook_secrets"),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_webhook_secrets")),
        sa.UniqueConstraint("webhook_secret_id", name=op.f("uq_webhook_secrets_webhook_secret_id")),
        sqlite_autoincrement=True,
    )
    _index("webhook_secrets", "webhook_endpoint_id")


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        _id("delivery_id"),
        _id("webhook_endpoint_id"),
        _id("event_id"),
        sa.Column("event_type", sa.String(length=40), nullable=False),
        _id("account_id"),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("tries", sa.JSON(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        _of_endpoint("deliveries"),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_deliveries")),
        sa.UniqueConstraint("delivery_id", name=op.f("uq_deliveries_delivery_id")),
        sqlite_autoincrement=True,
    )
    _index("deliveries", "webhook_endpoint_id", "position")
    _index("deliveries", "next_at", "webhook_endpoint_id")
    _index("deliveries", "event_id")


def _pushes() -> None:
    op.create_table(
        "pushes",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        _id("push_id"),
        _id("account_id"),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        _id("device_id"),
        _id("auth_session_id"),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["device_id"], ["devices.device_id"], name=op.f("fk_pushes_device_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_pushes")),
        sa.UniqueConstraint("push_id", name=op.f("uq_pushes_push_id")),
        sqlite_autoincrement=True,
    )
    _index("pushes", "device_id", "position")
    _index("pushes", "next_at")


def _id(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=40), nullable=False)


def _of_endpoint(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["webhook_endpoint_id"],
        ["webhook_endpoints.webhook_endpoint_id"],
        name=op.f(f"fk_{table}_webhook_endpoint_id"),
        ondelete="CASCADE",
    )


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns), unique=False)

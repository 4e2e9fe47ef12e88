"""Users with their data keys, devices and palms."""

import sqlalchemy as sa
from alembic import op

revision = "0003_users"
down_revision = "0002_apps"

POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables."""
    _users()
    _data_keys()
    _devices()
    _device_keys()
    _palms()


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("palms")
    op.drop_table("device_keys")
    op.drop_table("devices")
    op.drop_table("data_keys")
    op.drop_table("users")


def _users() -> None:
    op.create_table(
        "users",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("authenticated_at", sa.BigInteger(), nullable=True),
        sa.Column("enrolled_at", sa.BigInteger(), nullable=True),
        sa.Column("metadata", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.account_id"], name=op.f("fk_users_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_users")),
        sa.UniqueConstraint("user_id", name=op.f("uq_users_user_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_users_account_id_livemode_position"), "users", ["account_id", "livemode", "position"], unique=False
    )


def _data_keys() -> None:
    op.create_table(
        "data_keys",
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.user_id"], name=op.f("fk_data_keys_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_data_keys")),
    )


def _devices() -> None:
    op.create_table(
        "devices",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        sa.Column("device_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.String(length=40), nullable=False),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("app_id", sa.String(length=40), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("make", sa.Text(), nullable=True),
        sa.Column("model", sa.Text(), nullable=True),
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("platform_version", sa.Text(), nullable=True),
        sa.Column("framework_version", sa.Text(), nullable=True),
        sa.Column("push_notification_token", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["app_id"], ["apps.app_id"], name=op.f("fk_devices_app_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["user_id"], ["users.user_id"], name=op.f("fk_devices_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_devices")),
        sa.UniqueConstraint("device_id", name=op.f("uq_devices_device_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_devices_account_id_livemode_position"), "devices", ["account_id", "livemode", "position"], unique=False
    )
    op.create_index(op.f("ix_devices_user_id_position"), "devices", ["user_id", "position"], unique=False)


def _device_keys() -> None:
    op.create_table(
        "device_keys",
        sa.Column("device_id", sa.String(length=40), nullable=False),
        sa.Column("factor", sa.String(length=40), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["device_id"], ["devices.device_id"], name=op.f("fk_device_keys_device_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("device_id", "factor", name=op.f("pk_device_keys")),
    )
    op.create_index(op.f("ix_device_keys_fingerprint"), "device_keys", ["fingerprint"], unique=False)


def _palms() -> None:
    op.create_table(
        "palms",
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("side", sa.String(length=40), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("enrolled_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.user_id"], name=op.f("fk_palms_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("user_id", "side", name=op.f("pk_palms")),
    )

"""Records of consent, receipts of deletions, when palms were last used, and how old records are found."""

import sqlalchemy as sa
from alembic import op

revision = "0013_law"
down_revision = "0012_outbox"

POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables; a palm of before was last used when its owner last authenticated, if that was later."""
    _consents()
    _receipts()
    with op.batch_alter_table("palms") as table:
        table.add_column(sa.Column("used_at", sa.BigInteger(), nullable=True))
    op.execute(
        sa.text(
            "UPDATE palms SET used_at = (SELECT authenticated_at FROM users WHERE users.user_id = palms.user_id"
            " AND users.authenticated_at > palms.enrolled_at)"
        )
    )
    _index("logs", "created_at")
    _index("events", "created_at")


def downgrade() -> None:
    """Drop what was added."""
    for name in ("events", "logs"):
        op.drop_index(op.f(f"ix_{name}_created_at"), table_name=name)
    with op.batch_alter_table("palms") as table:
        table.drop_column("used_at")
    for name in ("deletion_receipts", "consents"):
        op.drop_table(name)


def _consents() -> None:
    op.create_table(
        "consents",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        _id("consent_id"),
        _id("account_id"),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        _id("user_id"),
        _id("terminal_id", nullable=True),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.Column("text_sha256", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_consents")),
        sa.UniqueConstraint("consent_id", name=op.f("uq_consents_consent_id")),
        sqlite_autoincrement=True,
    )
    _index("consents", "user_id")
    _index("consents", "ended_at")


def _receipts() -> None:
    op.create_table(
        "deletion_receipts",
        sa.Column("position", POSITION, autoincrement=True, nullable=False),
        _id("receipt_id"),
        _id("account_id"),
        sa.Column("livemode", sa.Boolean(), nullable=False),
        _id("user_id"),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.JSON(), nullable=False),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.Column("data_key_destroyed", sa.Boolean(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        _id("secret_key_id", nullable=True),
        sa.Column("signature", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_deletion_receipts")),
        sa.UniqueConstraint("receipt_id", name=op.f("uq_deletion_receipts_receipt_id")),
        sa.UniqueConstraint("user_id", name=op.f("uq_deletion_receipts_user_id")),
        sqlite_autoincrement=True,
    )
    _index("deletion_receipts", "created_at")


def _id(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=40), nullable=nullable)


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)

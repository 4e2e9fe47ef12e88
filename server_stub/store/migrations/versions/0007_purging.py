"""Indexes to find old sessions and failures by, so that they can be forgotten."""

from alembic import op

revision = "0007_purging"
down_revision = "0006_records"


def upgrade() -> None:
    """Add the indexes."""
    op.create_index(op.f("ix_auth_sessions_expires_at"), "auth_sessions", ["expires_at"], unique=False)
    op.create_index(op.f("ix_failures_at"), "failures", ["at"], unique=False)


def downgrade() -> None:
    """Drop the indexes."""
    op.drop_index(op.f("ix_failures_at"), table_name="failures")
    op.drop_index(op.f("ix_auth_sessions_expires_at"), table_name="auth_sessions")

"""Palms get a salt and a generation: what the key of their permutation is derived from."""

import sqlalchemy as sa
from alembic import op

revision = "0008_protection"
down_revision = "0007_purging"


def upgrade() -> None:
    """Add the columns; palms of before have no salt and are under no permutation until they are re-issued."""
    with op.batch_alter_table("palms") as table:
        table.add_column(sa.Column("salt", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("generation", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    """Drop the columns; palms that have a salt could not be opened without it, so they go first."""
    op.execute(sa.text("DELETE FROM palms WHERE salt IS NOT NULL"))
    with op.batch_alter_table("palms") as table:
        table.drop_column("generation")
        table.drop_column("salt")

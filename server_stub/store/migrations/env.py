"""Run by Alembic; the connection comes from ``server_stub.store.migrating``."""

from alembic import context

from server_stub.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()

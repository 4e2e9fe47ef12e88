"""Contract of the tables: what goes with a row that is deleted, and what stays."""

import pytest
from sqlalchemy import Engine, MetaData, delete, func, select

from server_stub.store.migrating import revisions, upgrade
from tests.contract.test_migrations import ALEMBIC, filled

OF_A_SESSION = {"auth_sessions"}
GOES_ALONG = {
    "users": {
        "data_keys",
        "device_keys",
        "devices",
        "enrollment_keys",
        "failures",
        "palm_codes",
        "palms",
        "pushes",
        "recovery_keys",
        "user_hints",
        "web_sessions",
        *OF_A_SESSION,
    },
    "devices": {"device_keys", "pushes", *OF_A_SESSION},
    "apps": {"pairing_codes", "terminals", "web_sessions", *OF_A_SESSION},
    "terminals": OF_A_SESSION,
    "webhook_endpoints": {"deliveries", "webhook_secrets"},
}
STAYS = {
    "logs",
    "events",
    "tombstones",
    "secret_keys",
    "accounts",
    "attempts",
    "nonces",
    "consents",
    "deletion_receipts",
}
"""Whatever is deleted: who did what stays known, and a request that comes again is still the same one."""


@pytest.mark.parametrize("table", GOES_ALONG)
def test_what_goes_along(empty_engine: Engine, table: str) -> None:
    upgrade(empty_engine, revisions()[-1])  # without the vectors, which are beside the migrations
    filled(empty_engine)
    before = there(empty_engine)
    tables = MetaData()
    tables.reflect(empty_engine)
    with empty_engine.execution_options(palm_writing=True).begin() as connection:
        connection.execute(delete(tables.tables[table]))
    gone = before - there(empty_engine)
    assert gone == GOES_ALONG[table] | {table}
    assert there(empty_engine) >= STAYS


def there(engine: Engine) -> set[str]:
    """Tables that have a row."""
    tables = MetaData()
    tables.reflect(engine)
    with engine.connect() as connection:
        counts = {
            table.name: connection.scalar(select(func.count()).select_from(table)) for table in tables.sorted_tables
        }
    return {name for name, count in counts.items() if count and name != ALEMBIC}

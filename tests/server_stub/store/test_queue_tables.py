"""The queue's tables: made, brought up from older ones, left alone, and asked for when they are missing."""

import base64
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Engine, text
from typer.testing import CliRunner

from server_stub.cli import app
from server_stub.settings import Settings
from server_stub.store.engine import database_url, make_engine
from server_stub.store.keys.facts import keep
from server_stub.store.migrating import upgrade
from server_stub.store.opening import migrate
from server_stub.store.queue import schema
from tests.helpers.databases import database_with_queue, tell

OLDEST_KNOWN = "03.02.00_50_post_batch_defer_jobs.sql"
"""The files up to this one make the tables as procrastinate 3.2 had them."""

RUNNER = CliRunner()


@pytest.fixture(scope="module")
def url(postgresql_url: str) -> Iterator[str]:
    with database_with_queue(postgresql_url) as made:
        yield made


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """On a database with our tables alone."""
    tell(url, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public")
    made = make_engine(database_url(url))
    upgrade(made)
    yield made
    made.dispose()


@pytest.fixture(autouse=True)
def environment(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_SERVER_DATABASE", url)
    monkeypatch.setenv("PALM_SERVER_QUEUE", "procrastinate")
    monkeypatch.setenv("PALM_SERVER_MASTER_KEY", base64.b64encode(bytes(32)).decode())


def refusal(*words: str) -> str:
    result = RUNNER.invoke(app, words)
    assert result.exit_code == 1
    assert result.stdout == ""
    (sentence,) = result.stderr.splitlines()
    return sentence


def what_is_there(connection: Connection) -> set[str]:
    """Tables, functions, types, indexes and triggers of procrastinate's."""
    asked = """
        SELECT relname FROM pg_class WHERE relname LIKE '%procrastinate%'
        UNION SELECT proname || ' ' || md5(prosrc) FROM pg_proc WHERE proname LIKE 'procrastinate%'
        UNION SELECT tgname FROM pg_trigger WHERE tgname LIKE 'procrastinate%'
        UNION SELECT typname || ' ' || enumlabel FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid
        UNION SELECT table_name || ' ' || column_name || ' ' || data_type FROM information_schema.columns
            WHERE table_name LIKE 'procrastinate%'
    """
    return set(connection.scalars(text(asked)))


def made(engine: Engine) -> set[str]:
    with engine.connect() as connection:
        return what_is_there(connection)


def test_older_ones_become_like_new_ones(engine: Engine) -> None:
    schema.bring_up(engine)
    new = made(engine)
    tell(engine.url.render_as_string(hide_password=False), "DROP SCHEMA public CASCADE", "CREATE SCHEMA public")
    upgrade(engine)
    for file in schema.shipped():
        if file.name <= OLDEST_KNOWN:
            with engine.begin() as connection:
                plain = connection.execution_options(no_parameters=True)
                plain.exec_driver_sql(file.read_text())
                keep(connection, schema.FACT, file.name)
    assert not new <= made(engine)
    schema.bring_up(engine)
    assert new <= made(engine)


def test_migrate_makes_them_and_may_be_typed_again(engine: Engine) -> None:
    for _ in range(2):
        assert RUNNER.invoke(app, ["migrate"]).exit_code == 0
    assert RUNNER.invoke(app, ["account", "list"]).exit_code == 0
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM procrastinate_jobs")) == 0


def test_without_the_setting_migrate_makes_none(engine: Engine, url: str) -> None:
    migrate(url)
    assert made(engine) == set()


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("worker",), ("account", "list")])
def test_missing_ones_are_asked_for(engine: Engine, command: tuple[str, ...]) -> None:
    assert refusal(*command) == (
        "The queue needs its tables. Type, with PALM_SERVER_QUEUE=procrastinate: python -m server_stub migrate"
    )


def test_older_ones_are_asked_for_and_newer_ones_refused(engine: Engine) -> None:
    schema.bring_up(engine)
    with engine.begin() as connection:
        keep(connection, schema.FACT, OLDEST_KNOWN)
    assert "needs its tables" in refusal("account", "list")
    with engine.begin() as connection:
        keep(connection, schema.FACT, "99.00.00_01_pre_something.sql")
    assert refusal("account", "list").endswith("made by a newer procrastinate than the one installed.")


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("worker",), ("account", "list"), ("migrate",)])
def test_sqlite_has_no_queue(
    command: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PALM_SERVER_DATABASE", str(tmp_path_factory.mktemp("lite") / "server.sqlite3"))
    assert refusal(*command) == "PALM_SERVER_QUEUE=procrastinate needs PostgreSQL; on SQLite leave it at outbox."


@pytest.mark.parametrize(("name", "value"), [("QUEUE", "rabbit"), ("QUEUE", ""), ("WORKER", "perhaps")])
def test_settings_that_are_none(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"PALM_SERVER_{name}", value)
    assert refusal("account", "list").startswith(f"The setting {name.lower()} is wrong")


def test_by_default_the_outbox_is_all_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PALM_SERVER_QUEUE")
    assert (Settings().queue, Settings().worker) == ("outbox", True)

"""Contract of the store: web pages' sessions, user hints, and allowed origins."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine

from server_stub.domain.entities import App, UserHint, WebSession, WebState
from server_stub.domain.factors import Factor
from server_stub.domain.ids import Id, new_id
from server_stub.store.migrating import downgrade, upgrade
from server_stub.store.store import SqlStore
from tests.helpers import rows


def web_session(app: App, **changed: object) -> WebSession:
    session = WebSession(
        **rows.in_scope(app.scope),
        auth_session_id=new_id(Id.AUTH_SESSION),
        web_app_id=app.app_id,
        user_id=None,
        flow=(Factor.EITHER_PALM,),
        code_hash="c" * 64,
        polling_hash="p" * 64,
        created_at=10,
        expires_at=130,
    )
    return replace(session, **changed)  # type: ignore[arg-type]


def test_a_session_is_kept_and_changed(store: SqlStore) -> None:
    user, app = rows.user(), rows.app()
    session = web_session(app)
    changed = replace(
        session, state=WebState.SUCCEEDED, expires_at=150, claims={"sub": user.user_id, "amr": ["device"]}
    )
    with store.write() as work:
        rows.populate(work, user, apps=(app,))
        work.web_sessions.add(session)
        assert work.web_sessions.get(session.auth_session_id) == session
        work.web_sessions.save(changed)
    with store.read() as work:
        assert work.web_sessions.get(session.auth_session_id) == changed
        assert work.web_sessions.get("authsess_x") is None


def test_a_session_goes_with_its_app_its_user_and_its_time(store: SqlStore) -> None:
    user, first, second = rows.user(), rows.app(), rows.app()
    of_app, of_user, old = web_session(first), web_session(second, user_id=user.user_id), web_session(second)
    with store.write() as work:
        rows.populate(work, user, apps=(first, second))
        for session in (of_app, of_user, old):
            work.web_sessions.add(session)
        work.apps.delete(first)
        assert work.web_sessions.get(of_app.auth_session_id) is None
        work.users.delete(user)
        assert work.web_sessions.get(of_user.auth_session_id) is None
        work.web_sessions.purge(130)
        assert work.web_sessions.get(old.auth_session_id) == old
        work.web_sessions.purge(131)
        assert work.web_sessions.get(old.auth_session_id) is None


def test_hints_are_found_until_they_go(store: SqlStore) -> None:
    user = rows.user()
    hint = UserHint(**rows.in_scope(user.scope), secret_hash="h" * 64, user_id=user.user_id, expires_at=100)
    other = replace(hint, secret_hash="i" * 64, expires_at=200)
    with store.write() as work:
        rows.populate(work, user)
        work.user_hints.add(hint)
        work.user_hints.add(other)
        assert work.user_hints.by_hash("h" * 64) == hint
        work.user_hints.purge(101)
        assert work.user_hints.by_hash("h" * 64) is None
        work.users.delete(user)
        assert work.user_hints.by_hash("i" * 64) is None


def test_allowed_origins_are_kept(store: SqlStore) -> None:
    app = replace(rows.app(), allowed_origins=("https://shop.example", "http://[::1]:8000"))
    with store.write() as work:
        rows.populate(work, rows.user(), apps=(app,))
        work.apps.save(replace(app, allowed_origins=app.allowed_origins[:1], updated_at=9))
    with store.read() as work:
        assert work.apps.get(app.app_id) == replace(app, allowed_origins=("https://shop.example",), updated_at=9)


@pytest.mark.parametrize("way", [(), ("0009_gallery",)], ids=["up", "down and up"])
def test_what_hangs_on_an_app_survives_the_migration(empty_engine: Engine, way: tuple[str, ...]) -> None:
    upgrade(empty_engine)
    store, app = SqlStore(empty_engine), rows.app()
    terminal = rows.terminal(app)
    with store.write() as work:
        rows.populate(work, rows.user(), apps=(app,))
        work.terminals.add(terminal)
    for revision in way:
        downgrade(empty_engine, revision)
    upgrade(empty_engine)
    with store.read() as work:
        assert work.apps.get(app.app_id) == app
        assert work.terminals.get(terminal.terminal_id) == terminal

"""Contract of the store: sessions, nonces, repeated requests, failures."""

from dataclasses import replace

from server_stub.store.store import SqlStore
from tests.helpers import rows


def test_a_session_is_kept_and_closed(store: SqlStore) -> None:
    user, app = rows.user(), rows.app()
    terminal = rows.terminal(app)
    session = rows.session(user, app, terminal)
    with store.write() as work:
        rows.populate(work, user, apps=(app,))
        work.terminals.add(terminal)
        work.auth_sessions.add(session)
        work.auth_sessions.save(replace(session, closed_at=20))
    with store.read() as work:
        assert work.auth_sessions.get(session.auth_session_id) == replace(session, closed_at=20)


def test_an_expired_session_is_forgotten(store: SqlStore) -> None:
    user, app = rows.user(), rows.app()
    terminal = rows.terminal(app)
    session = rows.session(user, app, terminal)
    with store.write() as work:
        rows.populate(work, user, apps=(app,))
        work.terminals.add(terminal)
        work.auth_sessions.add(session)
        work.auth_sessions.purge(session.expires_at)
        assert work.auth_sessions.get(session.auth_session_id) == session
        work.auth_sessions.purge(session.expires_at + 1)
        assert work.auth_sessions.get(session.auth_session_id) is None


def test_a_nonce_counts_once_per_key_until_it_expires(store: SqlStore) -> None:
    with store.write() as work:
        assert work.nonces.use("key", "nonce", 100)
        assert not work.nonces.use("key", "nonce", 100)
        assert work.nonces.use("other", "nonce", 100)
    with store.write() as work:
        work.nonces.purge(100)
        assert not work.nonces.use("key", "nonce", 100)
        work.nonces.purge(101)
        assert work.nonces.use("key", "nonce", 200)


def test_an_attempt_is_claimed_once_and_keeps_its_answer(store: SqlStore) -> None:
    first = rows.attempt()
    with store.write() as work:
        assert work.attempts.claim(first) is None
        assert work.attempts.claim(replace(first, request_hash="other")) == first
        assert work.attempts.claim(rows.attempt(owner="o2")) is None
    with store.write() as work:
        work.attempts.save(rows.answered(first))
    with store.read() as work:
        assert work.attempts.get("o", "k") == rows.answered(first)


def test_a_released_or_expired_attempt_can_be_claimed_again(store: SqlStore) -> None:
    with store.write() as work:
        work.attempts.claim(rows.attempt())
        work.attempts.release("o", "k")
        assert work.attempts.claim(rows.attempt()) is None
        work.attempts.purge(100)
        assert work.attempts.get("o", "k") == rows.attempt()
        work.attempts.purge(101)
        assert work.attempts.get("o", "k") is None


def test_failures_count_from_a_moment_on(store: SqlStore) -> None:
    user, other = rows.user(), rows.user()
    with store.write() as work:
        rows.populate(work, user, other)
        for at in (30, 10, 20):
            work.failures.add(user.user_id, at)
        work.failures.add(other.user_id, 25)
        assert work.failures.since(user.user_id, 20) == (20, 30)
        work.failures.purge(25)
        assert work.failures.since(user.user_id, 0) == (30,)
        assert work.failures.since(other.user_id, 0) == (25,)

"""Contract of the store: accounts, secret keys, users, apps, logs, events, and their lists."""

from dataclasses import replace

import pytest

from server_stub.domain.entities import Scope, UserStatus
from server_stub.domain.errors import Conflict
from server_stub.domain.ports import CursorUnknown, PageRequest
from server_stub.store.store import SqlStore
from tests.helpers import rows


def test_everything_comes_back_as_it_was_kept(store: SqlStore) -> None:
    user, app, key = rows.user(), rows.app(), rows.secret_key()
    log, event = rows.log(user), rows.event()
    with store.write() as work:
        rows.populate(work, user, apps=(app,))
        work.secret_keys.add(key)
        work.logs.add(log)
        work.events.add(event)
    with store.read() as work:
        assert work.accounts.get(user.account_id) == rows.account()
        assert work.users.get(user.user_id) == user
        assert work.apps.get(app.app_id) == app
        assert work.apps.by_publishable_key(app.publishable_key) == app
        assert work.secret_keys.get(key.secret_key_id) == key
        assert work.secret_keys.by_hash(key.secret_hash) == key
        assert work.secret_keys.primary(key.scope) == key
        assert work.logs.get(log.log_id) == log
        assert work.events.get(event.event_id) == event


def test_what_was_never_kept_is_none(store: SqlStore) -> None:
    with store.read() as work:
        found = (work.users.get("usr_x"), work.apps.get("x"), work.logs.get("x"), work.secret_keys.by_hash("x"))
    assert found == (None, None, None, None)


def test_a_saved_user_has_the_new_values(store: SqlStore) -> None:
    user = rows.user()
    with store.write() as work:
        rows.populate(work, user)
        changed = replace(user, status=UserStatus.SUSPENDED, metadata={}, updated_at=99, enrolled_at=98)
        work.users.save(changed)
    with store.read() as work:
        assert work.users.get(user.user_id) == changed


def test_one_primary_key_per_account_and_mode(store: SqlStore) -> None:
    live = Scope(rows.SCOPE.account_id, True)
    with store.write() as work:
        work.accounts.add(rows.account())
        work.secret_keys.add(rows.secret_key())
        work.secret_keys.add(rows.secret_key(live))
        work.secret_keys.add(rows.secret_key(primary=False))
    with pytest.raises(Conflict), store.write() as work:
        work.secret_keys.add(rows.secret_key())
    with store.read() as work:
        assert len(work.secret_keys.of_account(rows.SCOPE.account_id)) == 3


def test_pages_are_newest_first_without_gaps_or_repeats(store: SqlStore) -> None:
    users = [rows.user() for _ in range(7)]
    with store.write() as work:
        rows.populate(work, *users)
    seen, after, more = [], None, True
    while more:
        with store.read() as work:
            page = work.users.page(rows.SCOPE, PageRequest(3, after))
        seen += page.items
        after, more = page.items[-1].user_id, page.has_more
    assert seen == users[::-1]


def test_a_page_that_ends_exactly_has_no_more(store: SqlStore) -> None:
    with store.write() as work:
        rows.populate(work, rows.user(), rows.user())
    with store.read() as work:
        assert not work.users.page(rows.SCOPE, PageRequest(2)).has_more


def test_new_items_do_not_shift_later_pages(store: SqlStore) -> None:
    users = [rows.user() for _ in range(4)]
    with store.write() as work:
        rows.populate(work, *users)
    with store.write() as work:
        work.users.add(rows.user())
    with store.read() as work:
        page = work.users.page(rows.SCOPE, PageRequest(2, users[2].user_id))
    assert list(page.items) == [users[1], users[0]]


def test_a_cursor_outlives_its_item(store: SqlStore) -> None:
    users = [rows.user() for _ in range(3)]
    with store.write() as work:
        rows.populate(work, *users)
        work.users.delete(users[1])
        work.users.delete(users[2])
        newest = rows.user()
        work.users.add(newest)
    with store.read() as work:
        assert work.users.page(rows.SCOPE, PageRequest(5, users[1].user_id)).items == (users[0],)
        assert work.users.page(rows.SCOPE, PageRequest(5)).items == (newest, users[0])


@pytest.mark.parametrize("other", [Scope("acct_other", False), Scope(rows.SCOPE.account_id, True)])
def test_lists_and_cursors_stay_in_their_account_and_mode(store: SqlStore, other: Scope) -> None:
    ours, theirs = rows.user(), rows.user(other)
    with store.write() as work:
        rows.populate(work, ours, theirs)
    with store.read() as work:
        assert work.users.page(rows.SCOPE, PageRequest()).items == (ours,)
        with pytest.raises(CursorUnknown):
            work.users.page(rows.SCOPE, PageRequest(5, theirs.user_id))


def test_a_deleted_cursor_stays_in_its_account(store: SqlStore) -> None:
    theirs = rows.user(Scope("acct_other", False))
    with store.write() as work:
        rows.populate(work, theirs)
        work.users.delete(theirs)
    with store.read() as work, pytest.raises(CursorUnknown):
        work.users.page(rows.SCOPE, PageRequest(5, theirs.user_id))


def test_logs_of_one_user_and_one_device(store: SqlStore) -> None:
    user, other = rows.user(), rows.user()
    device = rows.device(user)
    logs = [rows.log(user), rows.log(user, device), rows.log(other)]
    with store.write() as work:
        rows.populate(work, user, other)
        for log in logs:
            work.logs.add(log)
    with store.read() as work:
        assert work.logs.page_of_user(user.user_id, PageRequest()).items == (logs[1], logs[0])
        assert work.logs.page_of_device(device.device_id, PageRequest()).items == (logs[1],)
        assert work.logs.page(rows.SCOPE, PageRequest()).items == tuple(logs[::-1])
        with pytest.raises(CursorUnknown):
            work.logs.page_of_user(user.user_id, PageRequest(5, logs[2].log_id))


def test_events_page(store: SqlStore) -> None:
    events = [rows.event() for _ in range(3)]
    with store.write() as work:
        for event in events:
            work.events.add(event)
    with store.read() as work:
        assert work.events.page(rows.SCOPE, PageRequest(2)).items == (events[2], events[1])

"""Contract of the store: devices, terminals, palms, keys, and what goes when their owner goes."""

from dataclasses import replace

import pytest

from hardware.palm.side import Side
from server_stub.domain.entities import Scope, User
from server_stub.domain.errors import Conflict
from server_stub.domain.ports import PageRequest, UnitOfWork
from server_stub.store.store import SqlStore
from tests.helpers import rows


def _flags(user: User | None) -> tuple[bool, bool, bool]:
    assert user is not None
    return user.device_enrolled, user.left_palm_enrolled, user.right_palm_enrolled


def test_a_user_shows_what_is_enrolled(store: SqlStore) -> None:
    user = rows.user()
    device = rows.device(user)
    with store.write() as work:
        rows.populate(work, user)
        assert _flags(work.users.get(user.user_id)) == (False, False, False)
        work.palms.put(rows.palm(user, Side.RIGHT))
        assert _flags(work.users.get(user.user_id)) == (False, False, True)
        work.devices.add(device)
        work.palms.put(rows.palm(user, Side.LEFT))
        assert _flags(work.users.get(user.user_id)) == (True, True, True)
        work.devices.delete(device)
        assert _flags(work.users.get(user.user_id)) == (False, True, True)
    with store.read() as work:
        assert _flags(work.users.page(rows.SCOPE, PageRequest()).items[0]) == (False, True, True)


def test_one_palm_is_forgotten_and_the_other_stays(store: SqlStore) -> None:
    user = rows.user()
    with store.write() as work:
        rows.populate(work, user)
        for side in Side:
            work.palms.put(rows.palm(user, side))
        work.palms.remove(user.user_id, Side.LEFT)
        work.palms.remove(user.user_id, Side.LEFT)
    with store.read() as work:
        assert work.palms.get(user.user_id, Side.LEFT) is None
        assert work.palms.get(user.user_id, Side.RIGHT) == rows.palm(user, Side.RIGHT)
        assert _flags(work.users.get(user.user_id)) == (False, False, True)


def test_a_palm_replaces_the_one_of_its_side(store: SqlStore) -> None:
    user = rows.user()
    with store.write() as work:
        rows.populate(work, user)
        work.palms.put(rows.palm(user, Side.LEFT, b"old"))
        work.palms.put(rows.palm(user, Side.RIGHT, b"other"))
        work.palms.put(rows.palm(user, Side.LEFT, b"new"))
    with store.read() as work:
        assert work.palms.get(user.user_id, Side.LEFT) == rows.palm(user, Side.LEFT, b"new")
        assert work.palms.get(user.user_id, Side.RIGHT) == rows.palm(user, Side.RIGHT, b"other")


def test_devices_come_back_with_their_keys(store: SqlStore) -> None:
    user, app = rows.user(), rows.app()
    device = rows.device(user, app)
    with store.write() as work:
        rows.populate(work, user, apps=(app,))
        work.devices.add(device)
    fingerprint, local = device.keys[0].fingerprint, device.keys[1].fingerprint
    with store.read() as work:
        assert work.devices.get(device.device_id) == device
        assert work.devices.by_fingerprint(rows.SCOPE, fingerprint) == device
        assert work.devices.by_fingerprint(rows.SCOPE, local) is None
        assert work.devices.by_fingerprint(Scope(rows.SCOPE.account_id, True), fingerprint) is None
        assert work.devices.of_user(user.user_id) == (device,)
        assert work.devices.page(rows.SCOPE, PageRequest()).items == (device,)


def test_a_users_devices_page_past_a_deleted_one(store: SqlStore) -> None:
    user = rows.user()
    devices = [rows.device(user, fingerprint=f"{number:064x}") for number in range(3)]
    with store.write() as work:
        rows.populate(work, user)
        for device in devices:
            work.devices.add(device)
        work.devices.delete(devices[1])
    with store.read() as work:
        assert work.devices.page_of_user(user.user_id, PageRequest(5, devices[1].device_id)).items == (devices[0],)


def test_terminals_are_found_by_their_app_and_key(store: SqlStore) -> None:
    app, other = rows.app(), rows.app()
    terminal = rows.terminal(app)
    with store.write() as work:
        rows.populate(work, apps=(app, other))
        work.terminals.add(terminal)
    with store.read() as work:
        assert work.terminals.get(terminal.terminal_id) == terminal
        assert work.terminals.by_fingerprint(app.app_id, terminal.fingerprint) == terminal
        assert work.terminals.by_fingerprint(other.app_id, terminal.fingerprint) is None
        assert work.terminals.page(rows.SCOPE, PageRequest()).items == (terminal,)
        assert work.terminals.of_app(app.app_id) == (terminal,)
    with pytest.raises(Conflict), store.write() as work:
        work.terminals.add(rows.terminal(app))


def test_keys_and_codes_are_found_by_their_secret_and_keep_their_use(store: SqlStore) -> None:
    user, app = rows.user(), rows.app()
    code, enrollment, recovery = rows.pairing_code(app), rows.enrollment_key(user), rows.recovery_key(user)
    with store.write() as work:
        rows.populate(work, user, apps=(app,))
        work.pairing_codes.add(code)
        work.enrollment_keys.add(enrollment)
        work.recovery_keys.add(recovery)
        code, enrollment = replace(code, used_at=70), replace(enrollment, failures=3)
        recovery = replace(recovery, used_at=71, failures=2)
        work.pairing_codes.save(code)
        work.enrollment_keys.save(enrollment)
        work.recovery_keys.save(recovery)
    with store.read() as work:
        assert work.pairing_codes.by_hash(code.secret_hash) == code
        assert work.enrollment_keys.by_hash(enrollment.secret_hash) == enrollment
        assert work.recovery_keys.by_hash(recovery.secret_hash) == recovery
        assert work.recovery_keys.by_hash(enrollment.secret_hash) is None


def _everything_of(work: UnitOfWork, user: User) -> list[str]:
    app = rows.app()
    rows.populate(work, user, apps=(app,))
    terminal, device = rows.terminal(app), rows.device(user, app)
    session, enrollment, recovery = (
        rows.session(user, app, terminal),
        rows.enrollment_key(user),
        rows.recovery_key(user),
    )
    work.terminals.add(terminal)
    work.devices.add(device)
    work.data_keys.add(user.user_id, b"key")
    work.palms.put(rows.palm(user))
    work.enrollment_keys.add(enrollment)
    work.recovery_keys.add(recovery)
    work.auth_sessions.add(session)
    work.failures.add(user.user_id, 1)
    work.logs.add(rows.log(user, device))
    return [device.device_id, enrollment.secret_hash, recovery.secret_hash, session.auth_session_id]


def test_deleting_a_user_deletes_all_that_is_theirs_and_keeps_the_logs(store: SqlStore) -> None:
    user = rows.user()
    with store.write() as work:
        device_id, enrollment, recovery, session_id = _everything_of(work, user)
        assert work.data_keys.get(user.user_id) == b"key"
    with store.write() as work:
        work.users.delete(user)
    with store.read() as work:
        assert work.users.get(user.user_id) is None
        assert work.devices.get(device_id) is None
        assert work.data_keys.get(user.user_id) is None
        assert work.palms.get(user.user_id, Side.LEFT) is None
        assert work.enrollment_keys.by_hash(enrollment) is None
        assert work.recovery_keys.by_hash(recovery) is None
        assert work.auth_sessions.get(session_id) is None
        assert work.failures.since(user.user_id, 0) == ()
        assert len(work.logs.page(rows.SCOPE, PageRequest()).items) == 1


def test_deleting_an_app_deletes_its_terminals_and_keeps_devices(store: SqlStore) -> None:
    user, app = rows.user(), rows.app()
    terminal, device, code = rows.terminal(app), rows.device(user, app), rows.pairing_code(app)
    with store.write() as work:
        rows.populate(work, user, apps=(app,))
        work.terminals.add(terminal)
        work.devices.add(device)
        work.pairing_codes.add(code)
        work.apps.delete(app)
    with store.read() as work:
        assert work.terminals.get(terminal.terminal_id) is None
        assert work.pairing_codes.by_hash(code.secret_hash) is None
        assert work.devices.get(device.device_id) == replace(device, app_id=None)

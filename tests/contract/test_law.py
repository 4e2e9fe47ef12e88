"""Contract of consent, retention and receipts on both databases: what is kept, what goes, and when."""

import threading
from collections.abc import Callable

import pytest

from hardware.palm.side import Side
from server_stub.domain.core import Core
from server_stub.domain.entities import User
from server_stub.domain.law_rules import DAY
from server_stub.domain.management.exporting import Exporting
from server_stub.domain.management.reissuing import Reissuing
from server_stub.domain.management.users import Users
from server_stub.domain.retention import Retention, Swept
from server_stub.store.store import SqlStore
from tests.helpers.lawful import SHA, enroll, lawful
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import World, captured

LEFT, RIGHT = template("left", 1), template("right", 1)


@pytest.fixture
def world(store: SqlStore) -> World:
    return lawful(store, palm_days=30, log_days=90, evidence_days=365)


def enrolled(world: World) -> User:
    user = Users(world.core).create(world.caller)
    assert enroll(world, user, LEFT, RIGHT).status == 200
    return user


def days(world: World, count: float) -> None:
    world.clock.advance(int(count * DAY))


def verify(world: World, user: User) -> int:
    return world.terminal().authenticate(["either_palm"], captured(another_look(LEFT)), user).status


def consents(world: World, user: User) -> list[tuple[str, int | None]]:
    with world.core.store.read() as work:
        return [(one.text_sha256, one.ended_at) for one in work.consents.of_user(user.user_id)]


def test_a_consent_is_kept_with_what_it_is_bound_to(world: World) -> None:
    user = enrolled(world)
    with world.core.store.read() as work:
        (kept,) = work.consents.of_user(user.user_id)
        terminal = work.terminals.get(kept.terminal_id or "")
    assert (kept.version, kept.language, kept.text_sha256, kept.ended_at) == ("7", "de", SHA, None)
    assert (kept.given_at, kept.created_at) == (world.clock.now() - 5, world.clock.now())
    assert kept.scope == user.scope
    assert terminal is not None


def test_palms_nobody_uses_go_with_their_key_and_all_they_are_found_by(world: World) -> None:
    user = enrolled(world)
    with world.core.store.read() as work:
        former = work.data_keys.get(user.user_id)
    days(world, 31)
    assert Retention(world.core).due().palm_owners == 1
    assert Retention(world.core).run().palm_owners == 1
    now = world.look(user)
    assert (now.left_palm_enrolled, now.right_palm_enrolled) == (False, False)
    with world.core.store.read() as work:
        assert work.palms.of_user(user.user_id) == ()
        assert work.codes.of_user(user.user_id) == ()
        assert work.data_keys.get(user.user_id) not in (None, former)
    assert consents(world, user) == [(SHA, world.clock.now())]
    assert world.events()[0] == "user.updated"
    assert verify(world, user) == 409
    assert Retention(world.core).run() == Swept()


def test_who_lost_palms_to_time_may_enroll_again(world: World) -> None:
    user = enrolled(world)
    days(world, 31)
    Retention(world.core).run()
    assert enroll(world, user, LEFT).status == 200
    assert verify(world, user) == 200
    assert [ended is None for _, ended in consents(world, user)] == [False, True]


def test_one_used_palm_keeps_both(world: World) -> None:
    user = enrolled(world)
    days(world, 20)
    assert verify(world, user) == 200
    days(world, 20)
    assert Retention(world.core).run().palm_owners == 0
    with world.core.store.read() as work:
        used = {palm.side: palm.used_at for palm in work.palms.of_user(user.user_id)}
    assert used == {Side.LEFT: world.clock.now() - 20 * DAY, Side.RIGHT: None}
    days(world, 11)
    assert Retention(world.core).run().palm_owners == 1


def test_a_failed_try_is_no_use(world: World) -> None:
    user = enrolled(world)
    days(world, 20)
    other = captured(template("left", 2))
    assert world.terminal().authenticate(["either_palm"], other, user).status == 401
    days(world, 11)
    assert Retention(world.core).run().palm_owners == 1


def test_a_reissued_palm_is_no_younger(world: World) -> None:
    user = enrolled(world)
    days(world, 20)
    assert verify(world, user) == 200
    days(world, 5)
    with world.core.store.read() as work:
        before = [(palm.enrolled_at, palm.used_at) for palm in work.palms.of_user(user.user_id)]
    Reissuing(world.core).user(user.user_id)
    with world.core.store.read() as work:
        assert [(palm.enrolled_at, palm.used_at) for palm in work.palms.of_user(user.user_id)] == before


def test_logs_and_events_go_by_their_age_in_any_number_of_batches(world: World) -> None:
    user = enrolled(world)
    for _ in range(60):
        Users(world.core).update(world.caller, user.user_id, {"n": "1"}, None)
        Users(world.core).update(world.caller, user.user_id, {"n": "2"}, None)
    verify(world, user)
    days(world, 80)
    Users(world.core).update(world.caller, user.user_id, {"n": "3"}, None)
    days(world, 11)
    swept = Retention(world.core).run()
    assert swept.events > 120
    assert swept.logs == 1
    assert world.events() == ["user.updated", "user.updated"]  # the late one, and the end of the palms
    assert world.logs(user) == ()


def test_evidence_outlives_the_person_and_then_goes(world: World) -> None:
    user = enrolled(world)
    Users(world.core).delete(world.caller, user.user_id)
    assert consents(world, user) == [(SHA, world.clock.now())]
    days(world, 364)
    Retention(world.core).run()
    assert consents(world, user) != []
    assert Users(world.core).receipt(user.scope, user.user_id)
    days(world, 2)
    swept = Retention(world.core).run()
    assert (swept.consents, swept.receipts) == (1, 1)
    assert consents(world, user) == []


def test_an_export_tells_all_of_one_person_and_nothing_of_another(world: World) -> None:
    user, other = enrolled(world), Users(world.core).create(world.caller)
    verify(world, user)
    for number in range(110):
        Users(world.core).update(world.caller, user.user_id, {"n": str(number)}, None)
    found = Exporting(world.core).export(user.scope, user.user_id)
    events = [*found.events]
    assert [event.type.value for event in events].count("user.updated") == 110
    assert {event.data["object"]["user_id"] for event in events} == {user.user_id}
    assert events[-1].type.value == "user.created"
    assert [log.user_id for log in found.logs] == [user.user_id]
    assert (len(found.palms), len(found.consents), len(found.enrollment_keys)) == (2, 1, 1)
    assert [event.type.value for event in Exporting(world.core).export(other.scope, other.user_id).events] == [
        "user.created"
    ]


def test_a_consent_that_still_holds_never_grows_old(store: SqlStore) -> None:
    world = lawful(store, evidence_days=1)
    user = enrolled(world)
    days(world, 10_000)
    assert Retention(world.core).run() == Swept()
    assert consents(world, user) == [(SHA, None)]


def test_servers_that_sweep_at_once_delete_everything_once(world: World) -> None:
    people = [Users(world.core).create(world.caller) for _ in range(6)]
    for number, user in enumerate(people):
        assert enroll(world, user, template("left", 40 + number)).status == 200
    days(world, 100)
    swept = at_once(world.core, lambda core: Retention(core).run())
    assert sum(one.palm_owners for one in swept) == len(people)
    assert Retention(world.core).due().palm_owners == 0
    assert world.events().count("user.updated") == len(people)


def at_once(core: Core, do: Callable[[Core], Swept]) -> list[Swept]:
    """Three servers on one database."""
    done: list[Swept] = []
    threads = [threading.Thread(target=lambda: done.append(do(core))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == len(threads)
    return done


def test_it_stops_between_batches_when_told(world: World) -> None:
    enrolled(world)
    days(world, 100)
    assert Retention(world.core, going=lambda: False).run() == Swept()


def test_nothing_goes_unless_somebody_wants_it(store: SqlStore) -> None:
    world = lawful(store)
    enrolled(world)
    days(world, 36_500)
    assert (Retention(world.core).due(), Retention(world.core).run()) == (Swept(), Swept())


def test_the_receipt_counts_what_went(world: World) -> None:
    user = world.user(phone=world.phone())
    assert enroll(world, user, LEFT, RIGHT).status == 200
    verify(world, user)
    world.recovery_key(user)
    receipt = Users(world.core).delete(world.caller, user.user_id)
    assert receipt.deleted == {
        "users": 1,
        "auth_sessions": 1,
        "data_keys": 1,
        "devices": 1,
        "enrollment_keys": 2,
        "palm_codes": 2,
        "palms": 2,
        "recovery_keys": 1,
    }
    assert receipt.kept == {"consents": 1, "logs": 1}
    assert receipt.data_key_destroyed
    with world.core.store.read() as work:
        assert work.data_keys.get(user.user_id) is None
        assert work.receipts.of_user(user.user_id) == receipt

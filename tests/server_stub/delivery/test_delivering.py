"""Events on their way to receivers, second by second."""

import pytest

from server_stub.domain.entities import DeliveryState, EndpointStatus
from server_stub.domain.management.users import Users
from tests.helpers.receiver import receiving, status
from tests.server_stub.delivery.conftest import Office

DAY = 86_400


def test_an_event_arrives_once_signed_by_both_headers(office: Office) -> None:
    with receiving() as receiver:
        told = office.endpoint(receiver.url + "/hooks?a=b")
        user_id = office.user()
        Users(office.core).update(office.caller, user_id, {"a": "b"}, None)
        office.deliver()
        office.clock.advance(DAY)
        office.deliver()
    (got,) = receiver.got
    assert got.path == "/hooks?a=b"
    assert (got.event["type"], got.event["data"]["object"]["user_id"]) == ("user.created", user_id)
    assert got.headers["webhook-id"] == got.event["event_id"]
    assert got.headers["content-type"] == "application/json"
    assert told.secret is not None
    assert got.signed_with(told.secret)
    (kept,) = office.log(told.endpoint)
    assert (kept.state, kept.next_at, kept.event_id) == (DeliveryState.DELIVERED, None, got.event["event_id"])


def test_a_star_hears_of_everything_also_of_its_own_beginning(office: Office) -> None:
    with receiving() as receiver:
        office.endpoint(receiver.url, "*")
        office.user()
        office.deliver()
    assert {got.event["type"] for got in receiver.got} == {"webhook_endpoint.created", "user.created"}


def test_retries_grow_from_seconds_to_hours_and_end(office: Office) -> None:
    with receiving(status(500)) as receiver:
        endpoint = office.endpoint(receiver.url).endpoint
        office.user()
        pauses = []
        office.deliver()
        while (due := office.log(endpoint)[0].next_at) is not None:
            pauses.append(due - office.clock.now())
            office.clock.advance(pauses[-1] - 1)
            office.deliver()
            assert len(receiver.got) == len(pauses)  # not a second early
            office.clock.advance(1)
            office.deliver()
    assert pauses == [10, 30, 90, 270, 810, 2430, 7290, 21600]
    (kept,) = office.log(endpoint)
    assert kept.state is DeliveryState.FAILED
    assert [tried["status"] for tried in kept.tries] == [500] * 9
    assert {got.headers["webhook-id"] for got in receiver.got} == {kept.event_id}
    assert len({got.headers["pinn-signature"] for got in receiver.got}) == 9


@pytest.mark.parametrize("code", [200, 201, 204, 299])
def test_any_2xx_is_taken(office: Office, code: int) -> None:
    with receiving(status(code)) as receiver:
        endpoint = office.endpoint(receiver.url).endpoint
        office.user()
        office.deliver()
    assert office.log(endpoint)[0].state is DeliveryState.DELIVERED


def test_410_switches_the_endpoint_off(office: Office) -> None:
    with receiving(status(410)) as receiver:
        endpoint = office.endpoint(receiver.url).endpoint
        office.user()
        office.user()
        office.deliver()
        assert office.look(endpoint).status is EndpointStatus.DISABLED
        newest = _newest_event(office)
        office.user()
        office.clock.advance(DAY)
        office.deliver()
    assert len(receiver.got) == 2  # both were under way together
    assert {kept.state for kept in office.log(endpoint)} == {DeliveryState.CANCELLED}
    assert newest["type"] == "webhook_endpoint.updated"
    assert newest["data"]["previous_attributes"] == {"status": "enabled"}


def test_five_days_of_failures_switch_it_off_and_one_success_starts_anew(office: Office) -> None:
    with receiving(status(500), status(200), status(500)) as receiver:
        endpoint = office.endpoint(receiver.url).endpoint
        for expected in (EndpointStatus.ENABLED, EndpointStatus.ENABLED, EndpointStatus.ENABLED):
            office.user()
            office.deliver()
            assert office.look(endpoint).status is expected
            office.clock.advance(4 * DAY)
        office.user()
        office.deliver()
        assert office.look(endpoint).status is EndpointStatus.ENABLED  # failing for four days
        office.clock.advance(DAY)
        office.deliver()
        assert office.look(endpoint).status is EndpointStatus.DISABLED
        office.webhooks.update(office.caller, endpoint.webhook_endpoint_id, None, None, "enabled")
        assert office.look(endpoint).failing_since is None


def test_what_waits_for_a_disabled_endpoint_is_dropped(office: Office) -> None:
    with receiving() as receiver:
        endpoint = office.endpoint(receiver.url).endpoint
        office.user()
        office.webhooks.update(office.caller, endpoint.webhook_endpoint_id, None, None, "disabled")
        office.user()
        office.deliver()
        office.webhooks.update(office.caller, endpoint.webhook_endpoint_id, None, None, "enabled")
        office.deliver()
        assert receiver.got == []
        office.user()
        office.deliver()
    assert len(receiver.got) == 1
    assert [kept.state.value for kept in office.log(endpoint)] == ["delivered", "cancelled"]


def test_a_claim_that_nobody_settled_comes_again(office: Office) -> None:
    """A process that dies after it claimed: at least once."""
    from server_stub.domain.delivering import LEASE, Delivering

    with receiving() as receiver:
        endpoint = office.endpoint(receiver.url).endpoint
        office.user()
        assert Delivering(office.core).claim(endpoint.webhook_endpoint_id) is not None
        office.clock.advance(LEASE - 1)
        office.deliver()
        assert receiver.got == []
        office.clock.advance(1)
        office.deliver()
    assert len(receiver.got) == 1


def test_while_a_secret_is_replaced_both_sign(office: Office) -> None:
    with receiving() as receiver:
        old = office.endpoint(receiver.url)
        new = office.webhooks.rotate(office.caller, old.endpoint.webhook_endpoint_id, 3600)
        assert old.secret
        assert new.secret
        assert old.secret != new.secret
        office.user()
        office.deliver()
        office.clock.advance(3600)
        office.user()
        office.deliver()
    during, after = receiver.got
    assert during.signed_with(old.secret)
    assert during.signed_with(new.secret)
    assert after.signed_with(new.secret)
    assert not after.signed_with(old.secret)
    assert len(after.signatures()) == 1


def test_a_deleted_user_s_event_still_arrives_and_a_deleted_endpoint_gets_nothing(office: Office) -> None:
    with receiving() as receiver:
        kept = office.endpoint(receiver.url + "/kept", "user.deleted").endpoint
        gone = office.endpoint(receiver.url + "/gone", "user.deleted").endpoint
        Users(office.core).delete(office.caller, office.user())
        office.webhooks.delete(office.caller, gone.webhook_endpoint_id)
        office.deliver()
    assert [got.path for got in receiver.got] == ["/kept"]
    assert office.log(kept)[0].state is DeliveryState.DELIVERED


def test_what_is_over_for_a_month_is_forgotten(office: Office) -> None:
    from server_stub.domain.delivering import KEPT, Delivering

    with receiving() as receiver:
        endpoint = office.endpoint(receiver.url).endpoint
        office.user()
        office.deliver()
        office.clock.advance(KEPT + 1)
        office.user()
        Delivering(office.core).purge()
    assert [kept.state for kept in office.log(endpoint)] == [DeliveryState.PENDING]


def _newest_event(office: Office) -> dict[str, object]:
    from server_stub.domain.management.records import Records
    from server_stub.domain.ports import PageRequest
    from server_stub.doors.pinn.shapes import event

    return dict(event(Records(office.core).events(office.scope, PageRequest(1)).items[0]))

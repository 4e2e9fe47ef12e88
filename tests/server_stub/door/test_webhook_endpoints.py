"""``/v1/webhook_endpoints`` over real sockets."""

import pytest

from server_stub.settings import Settings
from server_stub.testing import LOOPBACK, InProcessServer
from tests.helpers.api import Api, api_of, refused
from tests.helpers.receiver import receiving, status

PATH = "/v1/webhook_endpoints"
URL = "https://hooks.example.com/pinn"
FIELDS = {"object", "webhook_endpoint_id", "created_at", "updated_at", "status", "url", "events", "livemode", "secret"}


def made(api: Api, **members: object) -> dict[str, object]:
    return api.made(PATH, {"url": URL, "events": ["user.created"], **members})


def test_its_secret_is_told_by_itself_and_never_in_lists_or_events(api: Api) -> None:
    endpoint = made(api, events=["*", "*"])
    assert set(endpoint) == FIELDS
    assert (endpoint["status"], endpoint["events"], endpoint["livemode"]) == ("enabled", ["*"], False)
    secret = str(endpoint["secret"])
    one = f"{PATH}/{endpoint['webhook_endpoint_id']}"
    assert api.get(one).json() == endpoint
    assert api.call("PATCH", one, json={}).json() == endpoint
    assert [listed["secret"] for listed in api.get(PATH).json()["data"]] == [None]
    assert secret not in api.get("/v1/events", limit=100).text
    assert api.events()[0] == "webhook_endpoint.created"


def test_changes_are_kept_told_and_counted(api: Api) -> None:
    endpoint = made(api)
    one = f"{PATH}/{endpoint['webhook_endpoint_id']}"
    changed = api.call("PATCH", one, json={"url": URL + "2", "events": ["log.created"], "status": "disabled"}).json()
    assert (changed["url"], changed["events"], changed["status"]) == (URL + "2", ["log.created"], "disabled")
    event = api.get("/v1/events").json()["data"][0]
    assert event["data"]["previous_attributes"] == {"url": URL, "events": ["user.created"], "status": "enabled"}
    assert event["data"]["object"]["secret"] is None
    assert api.call("DELETE", one).status_code == 204
    refused(api.get(one), 404)
    refused(api.call("DELETE", one), 404)
    assert api.events()[0] == "webhook_endpoint.deleted"


@pytest.mark.parametrize(
    ("body", "code", "param"),
    [
        ({}, 400, "url"),
        ({"url": URL}, 400, "events"),
        ({"url": 1, "events": ["*"]}, 400, "url"),
        ({"url": URL, "events": "*"}, 400, "events"),
        ({"url": URL, "events": [1]}, 400, "events"),
        ({"url": URL, "events": []}, 422, "events"),
        ({"url": URL, "events": ["user.exploded"]}, 422, "events"),
        ({"url": "nowhere", "events": ["*"]}, 422, "url"),
        ({"url": "http://10.0.0.1/", "events": ["*"]}, 422, "url"),
    ],
)
def test_what_cannot_be_one(api: Api, body: object, code: int, param: str) -> None:
    refused(api.post(PATH, body), code, param=param)
    assert api.get(PATH).json()["count"] == 0


@pytest.mark.parametrize(
    ("body", "code", "param"),
    [({"status": "paused"}, 422, "status"), ({"events": []}, 422, "events"), ({"url": "x"}, 422, "url")],
)
def test_changes_that_cannot_be(api: Api, body: object, code: int, param: str) -> None:
    endpoint = made(api)
    one = f"{PATH}/{endpoint['webhook_endpoint_id']}"
    refused(api.call("PATCH", one, json=body), code, param=param)
    assert api.get(one).json() == endpoint


def test_it_belongs_to_one_account(api: Api, other: Api) -> None:
    one = f"{PATH}/{made(api)['webhook_endpoint_id']}"
    for method, path in (("GET", one), ("PATCH", one), ("DELETE", one), ("POST", one + "/secret")):
        refused(other.call(method, path), 403)
    refused(other.get(one + "/deliveries"), 403)
    refused(api.get(f"{PATH}/we_unheard-of"), 404)


def test_the_log_of_deliveries_says_when_and_how_and_no_more(api: Api) -> None:
    with receiving(status(503), status(200)) as receiver:
        endpoint = made(api, url=receiver.url)
        api.user()
        api.user()
        receiver.wait(2)
        log = _settled(api, f"{PATH}/{endpoint['webhook_endpoint_id']}/deliveries", 2)
    assert {entry["state"] for entry in log["data"]} == {"pending", "delivered"}
    for entry in log["data"]:
        (tried,) = entry["tries"]
        assert set(tried) == {"at", "status", "error", "ms"}
        assert entry["type"] == "user.created"
        assert api.get(f"/v1/events/{entry['event_id']}").status_code == 200
    page = api.get(log["url"], limit=1).json()
    assert page["has_more"] is True
    rest = api.get(log["url"], limit=1, starting_after=page["ended_at"]).json()
    assert (rest["data"], rest["has_more"]) == ([log["data"][1]], False)


def test_a_new_secret_and_for_how_long_the_old_one_signs_on(api: Api) -> None:
    endpoint = made(api)
    rotate = f"{PATH}/{endpoint['webhook_endpoint_id']}/secret"
    renewed = api.made(rotate)
    assert renewed["secret"] != endpoint["secret"]
    assert str(renewed["secret"]).startswith("whsec_")
    assert api.get(f"{PATH}/{endpoint['webhook_endpoint_id']}").json()["secret"] == renewed["secret"]
    for overlap, code in ((-1, 422), (604_801, 422), ("1", 400), (True, 400), (1.5, 400)):
        refused(api.post(rotate, {"overlap": overlap}), code, param="overlap")
    assert api.made(rotate, {"overlap": 0})["secret"] != renewed["secret"]


def test_with_an_idempotency_key_it_is_made_and_renewed_once(api: Api) -> None:
    body = {"url": URL, "events": ["*"]}
    first, again = (api.call("POST", PATH, json=body, headers={"Idempotency-Key": "one"}).json() for _ in range(2))
    assert first == again
    assert api.get(PATH).json()["count"] == 1
    rotate = f"{PATH}/{first['webhook_endpoint_id']}/secret"
    first, again = (api.call("POST", rotate, headers={"Idempotency-Key": "two"}).json() for _ in range(2))
    assert first == again


def test_no_more_than_fifty(api: Api) -> None:
    for _ in range(50):
        made(api)
    refused(api.post(PATH, {"url": URL, "events": ["*"]}), 422)


def test_live_mode_wants_https_whatever_the_networks() -> None:
    with InProcessServer(settings=Settings(webhook_networks=LOOPBACK)) as server, api_of(server, livemode=True) as api:
        refused(api.post(PATH, {"url": "http://127.0.0.1:1/", "events": ["*"]}), 422, param="url")
        assert made(api)["livemode"] is True


def _settled(api: Api, path: str, count: int) -> dict[str, list[dict[str, object]]]:
    """The log, once something is said of every try: the receiver has a request before the server has its answer."""
    for _ in range(200):
        log = api.get(path).json()
        if sum(len(entry["tries"]) for entry in log["data"]) >= count:
            return log
    raise AssertionError(log)

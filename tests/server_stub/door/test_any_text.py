"""Cursors, limits, bodies and envelopes hold for any text there is."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server_stub.domain.errors import DomainError
from server_stub.doors.pinn.envelope import envelope
from server_stub.doors.pinn.strictjson import strict_object
from tests.helpers.api import Api, refused

STEADY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=10,
)
KINDS = st.sampled_from(DomainError.__subclasses__())


@STEADY
@given(cursor=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_no_text_but_an_id_of_the_list_is_a_cursor(api: Api, cursor: str) -> None:
    refused(api.get("/v1/users", starting_after=cursor), 400, param="starting_after")


@STEADY
@given(limit=st.integers(-(10**6), 10**6).map(str) | st.text(st.characters(exclude_categories=["Cs"]), max_size=6))
def test_a_limit_is_1_to_100_in_plain_digits(api: Api, limit: str) -> None:
    answer = api.get("/v1/users", limit=limit)
    if limit.isascii() and limit.isdecimal() and len(limit) <= 4 and 1 <= int(limit) <= 100:
        assert answer.status_code == 200
    else:
        refused(answer, 400, param="limit")


@STEADY
@given(made=st.integers(0, 7), size=st.integers(1, 8))
def test_pages_of_any_size_hold_everything_once(api: Api, made: int, size: int) -> None:
    before = api.get("/v1/users", limit=100).json()["count"]
    if before + made > 100:
        return
    for _ in range(made):
        api.user()
    everything = [user["user_id"] for user in api.get("/v1/users", limit=100).json()["data"]]
    seen: list[str] = []
    page = api.get("/v1/users", limit=size).json()
    seen += [user["user_id"] for user in page["data"]]
    while page["has_more"]:
        page = api.get("/v1/users", limit=size, starting_after=page["ended_at"]).json()
        assert 1 <= page["count"] <= size
        seen += [user["user_id"] for user in page["data"]]
    assert seen == everything


@given(body=st.dictionaries(TEXT, JSON, max_size=4))
def test_what_is_plain_json_is_read_as_it_is(body: dict[str, object]) -> None:
    assert strict_object(json.dumps(body).encode()) == body


@given(kind=KINDS, message=TEXT, reason=st.none() | TEXT, param=st.none() | TEXT)
def test_every_refusal_is_an_envelope(
    kind: type[DomainError], message: str, reason: str | None, param: str | None
) -> None:
    told = json.loads(json.dumps(envelope(kind(message, reason=reason, param=param))))["error"]
    assert (told["code"], told["type"], told["message"]) == (str(kind.status), kind.type, message)
    assert (told.get("reason"), told.get("param")) == (reason, param)
    assert all(isinstance(value, str) for value in told.values())

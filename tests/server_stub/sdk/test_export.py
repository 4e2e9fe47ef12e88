"""What a person is told is everything but what would let somebody pass for them."""

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hardware.palm.code import PalmTemplate
from hardware.palm.codec import encode
from server_stub.domain.entities import Caller, Scope, User
from server_stub.domain.management.users import Users
from tests.helpers.lawful import enroll
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import World, captured

PIECE = 12
"""Bytes of a template that are found in no text by chance."""


def manage(world: World, method: str, path: str, secret_key: str | None = None) -> tuple[int, str]:
    headers = {"authorization": f"Bearer {secret_key or world.secret_key}"}
    response = world.http.request(method, path, headers=headers, content=b"")
    return response.status_code, response.text


def exported(world: World, user: User) -> tuple[dict[str, Any], str]:
    status, text = manage(world, "GET", f"/v1/users/{user.user_id}/export")
    assert status == 200
    return json.loads(text), text


def pieces(data: bytes) -> list[str]:
    """How a template, or a part of one, might be written."""
    parts = [data[at : at + PIECE] for at in range(0, len(data) - PIECE, PIECE)]
    telling = [part for part in parts if len(set(part)) > PIECE // 2]
    return [form for part in telling for form in (part.hex(), b64encode(part).decode())]


def secrets_of(world: World, user: User, *palms: PalmTemplate) -> list[str]:
    """Everything stored that must not be told."""
    with world.core.store.read() as work:
        sealed = [palm.sealed for palm in work.palms.of_user(user.user_id)]
        salts = [palm.salt or b"" for palm in work.palms.of_user(user.user_id)]
        codes = [code.sealed for code in work.codes.of_user(user.user_id)]
        hashes = [key.secret_hash for key in work.enrollment_keys.of_user(user.user_id)]
        data_key = work.data_keys.get(user.user_id) or b""
    plain = [encode(palm) for palm in palms]
    return [text for data in (*sealed, *salts, *codes, *plain, data_key) for text in pieces(data)] + hashes


@pytest.fixture
def anna(world: World) -> User:
    """Enrolled by phone and at a terminal, and verified."""
    user = world.user(phone=world.phone())
    assert enroll(world, user, template("left", 1), template("right", 1)).status == 200
    world.recovery_key(user)
    shown = captured(another_look(template("left", 1)))
    assert world.terminal().authenticate(["either_palm"], shown, user).status == 200
    return user


def test_all_that_is_stored(world: World, anna: User) -> None:
    found, _ = exported(world, anna)
    assert found["generated_at"] == world.clock.now()
    assert found["user"]["user_id"] == anna.user_id
    assert [(palm["side"], palm["last_used_at"]) for palm in found["palms"]] == [
        ("left", world.clock.now()),
        ("right", None),
    ]
    assert all(palm["stored_bytes"] > 1000 for palm in found["palms"])
    assert [key["factor"] for key in found["devices"][0]["keys"]] == ["device", "local_biometric", "local_passcode"]
    assert [(one["version"], one["language"]) for one in found["consents"]] == [("7", "de")]
    assert len(found["enrollment_keys"]) == 2
    assert all(key["secret"] is None for key in (*found["enrollment_keys"], *found["recovery_keys"]))
    assert [log["success"] for log in found["logs"]] == [True]
    assert {"user.created", "palm.enrolled", "device.created", "log.created"} <= {e["type"] for e in found["events"]}
    assert all(entry["why"] for entry in found["not_included"])


def test_nothing_of_a_palm_is_in_it(world: World, anna: User) -> None:
    _, text = exported(world, anna)
    looked_for = secrets_of(world, anna, template("left", 1), template("right", 1))
    assert len(looked_for) > 1000
    assert [piece for piece in looked_for if piece in text] == []
    assert "BEGIN PUBLIC KEY" not in text
    assert "eks_" not in text
    assert "rks_" not in text


@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(person=st.integers(100, 10_000), sides=st.sets(st.sampled_from(["left", "right"]), min_size=1))
def test_nothing_of_anybodys_palm_is_in_it(world: World, person: int, sides: set[str]) -> None:
    palms = [template(side, person) for side in sides]
    user = Users(world.core).create(world.caller)
    if enroll(world, user, *palms).status == 200:
        _, text = exported(world, user)
        assert not any(piece in text for piece in secrets_of(world, user, *palms))


def test_nothing_of_anybody_else_is_in_it(world: World, anna: User) -> None:
    ben = world.user(template("left", 2))
    _, text = exported(world, anna)
    assert ben.user_id not in text
    assert anna.user_id not in exported(world, ben)[1]


def test_however_long_the_story_is_it_is_told_whole(world: World) -> None:
    user = Users(world.core).create(world.caller)
    for number in range(230):
        Users(world.core).update(world.caller, user.user_id, {"n": str(number)}, None)
    found, _ = exported(world, user)
    told = [event["data"]["object"]["metadata"].get("n") for event in found["events"]]
    assert told == [*(str(number) for number in range(229, -1, -1)), None]


def test_only_whose_customer_it_is_may_ask(world: World, anna: User) -> None:
    stranger = World(world.core, world.clock, world.http)
    path = f"/v1/users/{anna.user_id}/export"
    assert manage(world, "GET", path, stranger.secret_key)[0] == 403
    assert manage(world, "GET", "/v1/users/usr_" + "a" * 24 + "/export")[0] == 404
    assert manage(world, "GET", "/v1/users/%00/export")[0] == 404
    assert manage(world, "GET", path, "sk_" + "a" * 32)[0] == 401


def test_a_receipt_can_be_checked_by_who_has_the_secret_key(world: World, anna: User) -> None:
    path = f"/v1/deletion_receipts/{anna.user_id}"
    assert manage(world, "GET", path)[0] == 404
    assert manage(world, "DELETE", f"/v1/users/{anna.user_id}") == (204, "")
    status, text = manage(world, "GET", path)
    receipt = json.loads(text)
    assert status == 200
    signed = json.dumps(receipt["content"], sort_keys=True, separators=(",", ":")).encode()
    key = hmac.new(world.secret_key.encode(), b"palm-kiosk: deletion receipt", hashlib.sha256).digest()
    assert receipt["signature"] == hmac.new(key, signed, hashlib.sha256).hexdigest()
    assert receipt["sha256"] == hashlib.sha256(signed).hexdigest()
    assert receipt["content"]["deleted"]["palms"] == 2
    assert receipt["content"]["data_key_destroyed"] is True
    assert manage(world, "GET", f"/v1/users/{anna.user_id}/export")[0] == 404


def test_a_receipt_holds_nothing_but_the_opaque_id_counts_and_times(world: World) -> None:
    user = Users(world.core).create(world.caller, {"name": "Anna Example"})
    assert enroll(world, user, template("left", 3)).status == 200
    secrets = secrets_of(world, user, template("left", 3))
    Users(world.core).delete(world.caller, user.user_id)
    _, text = manage(world, "GET", f"/v1/deletion_receipts/{user.user_id}")
    assert "Anna" not in text
    assert not any(piece in text for piece in secrets)


def test_a_receipt_is_its_customers_alone(world: World, anna: User) -> None:
    Users(world.core).delete(world.caller, anna.user_id)
    stranger = World(world.core, world.clock, world.http)
    assert manage(world, "GET", f"/v1/deletion_receipts/{anna.user_id}", stranger.secret_key)[0] == 403


def test_a_deletion_that_is_undone_leaves_no_receipt(world: World, anna: User) -> None:
    elsewhere = Caller(Scope(anna.account_id, True), None)
    with pytest.raises(Exception, match="mode"):
        Users(world.core).delete(elsewhere, anna.user_id)
    assert manage(world, "GET", f"/v1/deletion_receipts/{anna.user_id}")[0] == 404


def test_pieces_are_found_where_they_are() -> None:
    data = encode(template("left", 1))
    text = b64encode(data).decode()
    assert b64decode(text) == data
    assert any(piece in text for piece in pieces(data))

"""Keys open what they should; what is deleted is gone; trouble at the API reaches the kiosk as what it is."""

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select

from hardware.engine import Engine
from hardware.liveness.verdict import LivenessLevel
from hardware.palm.code import PalmTemplate
from hardware.palm.codec import decode
from kiosk.flows.states import Purpose
from server_stub.desk_service.backend import Backend
from server_stub.desk_service.desk import FrontDesk
from server_stub.desk_service.roles import Role, Staff
from server_stub.domain.errors import Unavailable
from server_stub.store.tables import DEVICES, PALM_CODES, PALMS
from server_stub.testing import InProcessServer
from tests.helpers.api import refused
from tests.helpers.asgi import SocketClient
from tests.helpers.front_desk import Counter, counter
from tests.helpers.palms import another_look, template
from tests.helpers.rendered import Take
from tests.helpers.sdk import Phone, Sender, captured

LEFT, RIGHT = template("left", 41), template("right", 41)
DEAD = "http://127.0.0.1:9"


def terminal(desk: Counter) -> Sender:
    """A paired kiosk of the API."""
    sender = Sender(SocketClient(desk.server.url), desk.server.clock, desk.server.publishable_key)
    body = {"name": "Front desk", "key": sender.key.pem}
    assert sender.send("POST", "/v1/sdk/terminals", body, bearer=desk.server.new_pairing_code()).status == 200
    return sender


def enroll(desk: Counter, sender: Sender, person: str, *palms: PalmTemplate) -> int:
    key = desk.made(f"/people/{person}/enrollment_keys")
    assert key["kind"] == "enrollment"
    assert key["seconds"] == 600
    return sender.enroll(key["secret"], captured(*palms)).status


def test_an_enrollment_key_enrolls_and_the_person_shows_it(desk: Counter) -> None:
    person, sender = desk.person(), terminal(desk)
    assert enroll(desk, sender, person, template("left", 50), template("right", 50)) == 200
    shown = desk.look(person)
    flags = [shown[name] for name in ("device_enrolled", "left_palm_enrolled", "right_palm_enrolled")]
    assert flags == [False, True, True]
    key = desk.made(f"/people/{person}/recovery_keys")
    recovered = sender.recover(key["secret"], captured(another_look(template("left", 50))))
    assert recovered.status == 200
    (attempt,) = desk.look(person)["attempts"]
    assert attempt["success"] is True
    assert attempt["score"] > 0.5
    assert "either_palm" in attempt["factors"]


def test_a_recovery_key_needs_a_palm(desk: Counter) -> None:
    refused(desk.call("POST", f"/people/{desk.person()}/recovery_keys"), 409, reason="factor_not_enrolled")
    assert desk.ended("key_issued") == ["begun", "refused: factor_not_enrolled"]


def test_no_secret_stands_in_file_or_log(desk: Counter, caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    caplog.set_level("DEBUG", logger="server_stub")
    secret = desk.made(f"/people/{desk.person()}/enrollment_keys")["secret"]
    kept = (tmp_path / "desk.sqlite3").read_bytes()
    for hidden in (secret, desk.token, desk.server.secret_key):
        assert hidden.encode() not in kept
        assert hidden not in caplog.text
    assert "Ada" not in caplog.text


def test_a_deleted_palm_of_a_rendered_hand_is_unknown_and_its_row_is_gone(desk: Counter, hand_model: Path) -> None:
    with Engine(hand_model) as engine:
        enrolled = seen(engine, 5, Purpose.ENROLL)
        again = seen(engine, 5, Purpose.VERIFY)
    person, sender = desk.person(), terminal(desk)
    assert enroll(desk, sender, person, enrolled) == 200
    user_id = desk.look(person)["user_id"]
    assert verified(sender, user_id, again)
    assert desk.call("DELETE", f"/people/{person}/palms/{enrolled.side}").status_code == 200
    assert not verified(sender, user_id, again)
    with desk.server.sql_store.engine.connect() as connection:
        for table in (PALMS, PALM_CODES):
            rows = select(func.count()).select_from(table).where(table.c.user_id == user_id)
            assert connection.scalar(rows) == 0
    assert not desk.look(person)[f"{enrolled.side}_palm_enrolled"]


def seen(engine: Engine, seed: int, purpose: Purpose) -> PalmTemplate:
    outcome = Take(engine, seed, level=LivenessLevel.NONE, purpose=purpose).outcome()
    return decode(outcome.template)  # type: ignore[union-attr]


def verified(sender: Sender, user_id: str, palm: PalmTemplate) -> bool:
    session = sender.send("POST", "/v1/sdk/auth_sessions", {"user_id": user_id, "flow": ["either_palm"]})
    return session.status == 200 and sender.verify(session, captured(palm)).status == 200


def test_a_palm_that_is_not_there_cannot_be_deleted(desk: Counter) -> None:
    person = desk.person()
    refused(desk.call("DELETE", f"/people/{person}/palms/left"), 404, reason="factor_not_enrolled")
    refused(desk.call("DELETE", f"/people/{person}/palms/both"), 404)


def test_a_device_goes_alone_and_only_from_its_owner(desk: Counter) -> None:
    person, other = desk.person(), desk.person("B-1002", "Grace Hopper")
    app = desk.http.post(f"{desk.server.url}/v1/apps/ios", json={"name": "App"}, headers=secret(desk)).json()
    phone = Phone(SocketClient(desk.server.url), desk.server.clock, app["publishable_key"])
    key = desk.made(f"/people/{person}/enrollment_keys")["secret"]
    assert phone.enroll(key, phone.introduction()).status == 200
    (device,) = desk.look(person)["devices"]
    assert (device["name"], device["platform"]) == ("Phone", "ios")
    place = f"/devices/{device['device_id']}"
    refused(desk.call("DELETE", f"/people/{other}{place}"), 404, reason="device_gone")
    assert desk.call("DELETE", f"/people/{person}{place}").status_code == 200
    refused(desk.call("DELETE", f"/people/{person}{place}"), 404, reason="device_gone")
    with desk.server.sql_store.engine.connect() as connection:
        found = select(func.count()).select_from(DEVICES).where(DEVICES.c.device_id == device["device_id"])
        assert connection.scalar(found) == 0


def test_a_deleted_person_leaves_an_opaque_id_in_the_record_and_nothing_else(desk: Counter, tmp_path: Path) -> None:
    person = desk.person("B-1001", "Ada Lovelace")
    user_id = desk.look(person)["user_id"]
    assert desk.call("DELETE", f"/people/{person}", role="operator").status_code == 200
    refused(desk.call("GET", f"/people/{person}"), 404, reason="person_unknown")
    assert desk.http.get(f"{desk.server.url}/v1/users/{user_id}", headers=secret(desk)).status_code == 404
    kept = (tmp_path / "desk.sqlite3").read_bytes()
    assert b"Lovelace" not in kept
    assert b"B-1001" not in kept
    assert person.encode() in kept
    assert desk.person("B-1001", "Grace Hopper") != person


def test_a_person_who_was_deleted_elsewhere_is_shown_as_gone_and_can_be_forgotten(desk: Counter) -> None:
    person = desk.person()
    user_id = desk.look(person)["user_id"]
    desk.http.delete(f"{desk.server.url}/v1/users/{user_id}", headers=secret(desk))
    assert desk.look(person)["gone"] is True
    assert desk.call("POST", f"/people/{person}/enrollment_keys").status_code == 422
    assert desk.call("DELETE", f"/people/{person}", role="operator").status_code == 200


def test_the_api_out_of_order_is_said_as_such(desk: Counter) -> None:
    person = desk.person()
    with desk.server.store_down():
        refused(desk.call("GET", f"/people/{person}"), 503, reason="api_unavailable")
        refused(desk.call("POST", f"/people/{person}/enrollment_keys"), 503, reason="api_unavailable")
        refused(desk.call("DELETE", f"/people/{person}", role="operator"), 503, reason="api_unavailable")
        assert desk.made("/searches", {"text": "ada"})["data"]
    assert not desk.look(person)["gone"]


def test_the_api_out_of_reach_is_said_as_such(server: InProcessServer, tmp_path: Path) -> None:
    with counter(server, tmp_path, api_host=DEAD) as desk:
        refused(desk.call("POST", "/people", {"reference": "B-10"}), 503, reason="api_unreachable")
        assert desk.ended("person_created") == ["begun", "refused: api_unreachable"]


def test_a_secret_key_that_is_revoked_is_the_desks_own_trouble(desk: Counter) -> None:
    with_wrong_key = FrontDesk(desk.book, Backend(desk.server.url, "sk_" + "a" * 32))
    with pytest.raises(Unavailable) as caught:
        with_wrong_key.create(Staff("front-desk-1", Role.CLERK, ""), "B-77", "")
    assert caught.value.reason == "desk_misconfigured"


def test_answers_are_kept_by_nobody(desk: Counter) -> None:
    assert desk.call("GET", f"/people/{desk.person()}").headers["cache-control"] == "no-store"


def test_a_fault_of_ours_tells_nothing(desk: Counter, expect_log: Callable[[str], None]) -> None:
    expect_log("request req_.* failed")
    Path(desk.book._path).write_bytes(b"not a database at all" * 500)
    refused(desk.call("GET", "/me"), 503, reason="desk_unavailable")


def secret(desk: Counter) -> httpx.Headers:
    return httpx.Headers({"Authorization": f"Bearer {desk.server.secret_key}"})

"""A page waits, a phone takes it on, the verdict is made there, and the token goes to the browser alone."""

import pytest

from server_stub.domain.entities import AppType
from server_stub.domain.management.apps import Apps
from server_stub.domain.management.users import Users
from server_stub.domain.ports import PageRequest
from tests.helpers.pages import SITE, Page, claim, deny
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import Phone, Reply, World, captured

LEFT = template("left", 1)
STRANGER = template("left", 99)
SHOWN = captured(another_look(LEFT))


@pytest.fixture
def phone(world: World) -> Phone:
    """Enrolled, with a left palm."""
    phone = world.phone()
    world.user(LEFT, phone=phone)
    return phone


@pytest.fixture
def page(world: World) -> Page:
    return Page(world.http, world.web_app.publishable_key)


def finish(phone: Phone, page: Page, shown: dict[str, object] = SHOWN) -> Reply:
    """Claim and verify."""
    return phone.verify(claim(phone, page), shown)


def test_a_page_asks(world: World, page: Page) -> None:
    reply = page.open(["either_palm"])
    session = reply.json
    assert set(session) == {"object", "auth_session_id", "qr", "qr_modules", "polling_secret", "expires_at", "state"}
    assert (session["object"], session["state"]) == ("web_auth_session", "pending")
    assert session["qr"].startswith(f"https://palm.example/a/{session['auth_session_id']}#wc_")
    assert session["expires_at"] == world.clock.now() + 120
    assert reply.headers["cache-control"] == "no-store"
    seen = page.look().json
    assert set(seen) == {"object", "auth_session_id", "state", "expires_at", "error"}
    assert (seen["state"], seen["error"]) == ("pending", None)


def test_a_phone_answers_and_the_browser_gets_the_token(world: World, page: Page, phone: Phone) -> None:
    page.open(["either_palm"])
    claimed = claim(phone, page)
    assert claimed.json["flow"] == ["either_palm"]
    assert claimed.json["web_app"] == {"app_id": world.web_app.app_id, "name": world.web_app.name}
    assert page.state == "scanned"
    verified = phone.verify(claimed, SHOWN)
    assert (verified.status, verified.json["id_token"]) == (200, None)
    assert page.state == "succeeded"
    token = page.token()
    claims = world.claims(token.json["id_token"])
    assert token.json["log_id"] == verified.json["log_id"] == claims["log_id"]
    assert claims["amr"] == ["device", "either_palm", "left_palm"]
    assert claims["azp"] == world.web_app.app_id
    assert "aud" not in claims


def test_log_of_a_page(world: World, page: Page, phone: Phone) -> None:
    page.open(["either_palm"])
    user_id = finish(phone, page).json["user_id"]
    (log,) = world.logs(Users(world.core).get(world.caller.scope, user_id))
    assert (log.auth_type.value, log.success) == ("web", True)
    assert (log.web_app_id, log.app_id) == (world.web_app.app_id, world.mobile_app.app_id)
    assert log.device_id is not None


def test_a_token_is_fetched_once(page: Page, phone: Phone) -> None:
    page.open(["either_palm"])
    assert page.token().reason == "token_not_ready"
    finish(phone, page)
    assert page.token().status == 200
    again = page.token()
    assert (again.status, again.reason) == (409, "token_taken")
    assert page.state == "succeeded"


def test_a_token_is_fetched_in_time_or_never(world: World, page: Page, phone: Phone) -> None:
    page.open(["either_palm"])
    finish(phone, page)
    world.clock.advance(30)
    assert page.token().reason == "token_expired"


def test_no_token_for_who_is_gone_since(world: World, page: Page, phone: Phone) -> None:
    page.open(["either_palm"])
    user_id = finish(phone, page).json["user_id"]
    Users(world.core).delete(world.caller, user_id)
    assert page.token().reason == "user_unknown"


def test_a_stranger_gets_no_token(page: Page, phone: Phone) -> None:
    page.open(["either_palm"])
    refused = finish(phone, page, captured(STRANGER))
    assert (refused.status, refused.reason) == (401, "palm_mismatch")
    seen = page.look().json
    assert (seen["state"], seen["error"]["type"]) == ("failed", "unauthorized")
    assert page.token().reason == "auth_session_closed"


def test_a_person_denies(world: World, page: Page, phone: Phone) -> None:
    page.open(["device"])
    claimed = claim(phone, page)
    assert deny(phone, page).json["state"] == "denied"
    seen = page.look().json
    assert (seen["state"], seen["error"]["type"]) == ("denied", "unauthorized")
    assert phone.verify(claimed, {}).reason == "auth_session_closed"
    assert deny(phone, page).reason == "auth_session_closed"
    with world.core.store.read() as work:
        (log,) = work.logs.page(world.caller.scope, PageRequest(10)).items
    assert (log.success, log.reason, log.web_app_id) == (False, "denied", world.web_app.app_id)


def test_a_phone_denies_what_it_asked_for_itself(phone: Phone, page: Page) -> None:
    page.session = phone.start(["device"]).json
    assert deny(phone, page).status == 200
    assert phone.verify(Reply(200, page.session, {}), {}).reason == "auth_session_closed"


def test_nobody_comes(world: World, page: Page, phone: Phone) -> None:
    page.open(["device"])
    world.clock.advance(120)
    seen = page.look().json
    assert (seen["state"], seen["error"]["type"]) == ("expired", "conflict")
    assert claim(phone, page).reason == "auth_session_expired"
    assert page.token().reason == "auth_session_closed"


def test_a_phone_has_two_minutes_from_its_claim(world: World, page: Page, phone: Phone) -> None:
    page.open(["device"])
    world.clock.advance(119)
    claimed = claim(phone, page)
    assert claimed.json["expires_at"] == page.look().json["expires_at"] == world.clock.now() + 120
    world.clock.advance(120)
    assert page.state == "expired"
    assert phone.verify(claimed, {}).reason == "auth_session_expired"


def test_a_factor_nobody_has_ends_it_at_once(page: Page, phone: Phone) -> None:
    page.open(["right_palm"])
    assert claim(phone, page).reason == "factor_not_enrolled"
    seen = page.look().json
    assert (seen["state"], seen["error"]["type"]) == ("failed", "conflict")


def test_a_claim_that_was_lost_is_sent_again(page: Page, phone: Phone) -> None:
    page.open(["device"])
    first = claim(phone, page, attempt="a1")
    assert claim(phone, page, attempt="a1").json == first.json
    assert phone.verify(first, {}).status == 200


def test_a_weakened_flow_says_so_in_the_token(world: World, page: Page, phone: Phone) -> None:
    page.open(["device"])
    finish(phone, page, {})
    amr = world.claims(page.token().json["id_token"])["amr"]
    assert amr == ["device"]
    assert not {"either_palm"} <= set(amr)


def test_hints_let_a_users_own_phone_in_without_a_code(world: World, page: Page) -> None:
    phone, other = world.phone(), world.phone()
    user, _ = world.user(phone=phone), world.user(phone=other)
    hint = _hint(world, user.user_id)
    assert page.open(["device"], user_hint=hint).status == 200
    assert claim(other, page, None).reason == "web_code_unknown"
    assert claim(other, page).reason == "foreign_user"
    assert claim(phone, page, None).status == 200


def test_hints_wake_the_phones_that_can_be_woken(world: World, page: Page) -> None:
    deaf, awake = world.phone(), world.phone()
    user = world.user(phone=deaf)
    introduction = awake.introduction()
    introduction["device"] = {"name": "Phone", "platform": "ios", "push_notification_token": "t"}
    device_id = awake.enroll(world.enrollment_key(user), introduction).json["device_id"]
    page.open(["device"])
    page.open(["device"], user_hint=_hint(world, user.user_id))
    with world.core.store.write() as work:
        (note,) = work.pushes.claim(world.clock.now(), world.clock.now() + 60, 10)
    assert (note.device_id, note.auth_session_id) == (device_id, page.auth_session_id)
    assert claim(awake, page, None).status == 200


def test_hints_that_are_no_good(world: World, page: Page) -> None:
    user = world.user(phone=world.phone())
    old = _hint(world, user.user_id)
    world.clock.advance(300)
    for hint in (old, "uh_" + "x" * 32, "x"):
        refused = page.open(["device"], user_hint=hint)
        assert (refused.status, refused.reason, refused.param) == (422, "user_hint_unknown", "user_hint")


def test_an_app_that_goes_takes_its_sessions_along(world: World, page: Page, phone: Phone) -> None:
    page.open(["device"])
    Apps(world.core).delete(world.caller, world.web_app.app_id)
    assert page.look().status == 401
    assert claim(phone, page).reason == "auth_session_unknown"


def test_origins_of_an_app(world: World) -> None:
    app = Apps(world.core).create(world.caller, AppType.WEB, "Shop", None, [SITE])
    assert Page(world.http, app.publishable_key).open(["device"]).status == 200
    assert Page(world.http, app.publishable_key, "https://palm.example").open(["device"]).status == 200


def _hint(world: World, user_id: str) -> str:
    backend = Page(world.http, "", origin=None)
    made = backend.call("POST", "/v1/user_hints", {"user_id": user_id}, authorization=f"Bearer {world.secret_key}")
    assert made.json["object"] == "user_hint"
    assert made.json["expires_at"] == world.clock.now() + 300
    hint: str = made.json["user_hint"]
    return hint

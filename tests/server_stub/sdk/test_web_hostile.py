"""Pages and phones that want what is not theirs."""

import pytest

from server_stub.domain.entities import App, AppType
from server_stub.domain.errors import Unprocessable
from server_stub.domain.management.apps import Apps
from server_stub.domain.web.origins import checked_origins
from tests.helpers.pages import SESSIONS, SITE, Page, claim, deny
from tests.helpers.palms import template
from tests.helpers.sdk import Phone, Sender, World
from tests.helpers.signing import fresh_nonce

LEFT = template("left", 1)


@pytest.fixture
def phone(world: World) -> Phone:
    phone = world.phone()
    world.user(LEFT, phone=phone)
    return phone


@pytest.fixture
def page(world: World) -> Page:
    page = Page(world.http, world.web_app.publishable_key)
    assert page.open(["device"]).status == 200
    return page


@pytest.fixture
def guarded(world: World) -> App:
    """A web App for one site alone."""
    return Apps(world.core).create(world.caller, AppType.WEB, "Shop", None, [SITE])


def sessions(world: World) -> int:
    from sqlalchemy import func, select

    from server_stub.store.store import SqlStore
    from server_stub.store.tables import WEB_SESSIONS

    assert isinstance(world.core.store, SqlStore)
    with world.core.store.engine.connect() as connection:
        return int(connection.scalar(select(func.count()).select_from(WEB_SESSIONS)) or 0)


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "https://shop.example:8443", SITE + ".evil", None])
def test_a_foreign_page(world: World, guarded: App, origin: str | None) -> None:
    refused = Page(world.http, guarded.publishable_key, origin).open(["device"])
    assert (refused.status, refused.reason) == (403, "foreign_origin")
    assert refused.headers["access-control-allow-origin"] == "*"
    assert sessions(world) == 0


def test_the_apps_own_kiosk_needs_no_origin(world: World, guarded: App, phone: Phone) -> None:
    opened = world.terminal(guarded).send("POST", SESSIONS, {"flow": ["device"]})
    assert opened.status == 200
    page = Page(world.http, guarded.publishable_key, None, opened.json)
    assert claim(phone, page).status == 200
    assert page.state == "scanned"


def test_a_kiosk_of_another_app_is_foreign(world: World, guarded: App) -> None:
    other = world.terminal()
    other.publishable_key = guarded.publishable_key
    refused = other.send("POST", SESSIONS, {"flow": ["device"]})
    assert (refused.status, refused.reason) == (401, "terminal_unknown")
    assert sessions(world) == 0


def test_a_signature_that_is_not_a_kiosks(world: World, guarded: App) -> None:
    kiosk = world.terminal(guarded)
    stranger = Sender(world.http, world.clock, guarded.publishable_key)
    assert stranger.send("POST", SESSIONS, {"flow": ["device"]}).reason == "terminal_unknown"
    other_body = kiosk.key.sign(
        "POST", world.http.issuer + SESSIONS, {"pinn-publishable-key": guarded.publishable_key}, b"{}",
        created=world.clock.now(), nonce=fresh_nonce(),
    )  # fmt: skip
    again = kiosk.raw("POST", SESSIONS, other_body, b'{"flow": ["device"]}')
    assert (again.status, again.reason) == (401, "digest_mismatch")
    assert sessions(world) == 0


def test_a_kiosks_request_counts_once(world: World, guarded: App) -> None:
    kiosk, nonce = world.terminal(guarded), fresh_nonce()
    assert kiosk.send("POST", SESSIONS, {"flow": ["device"]}, nonce=nonce).status == 200
    assert kiosk.send("POST", SESSIONS, {"flow": ["device"]}, nonce=nonce).reason == "nonce_reused"


def test_a_foreign_page_with_a_stolen_secret(world: World, guarded: App) -> None:
    page = Page(world.http, guarded.publishable_key)
    page.open(["device"])
    page.origin = "https://evil.example"
    assert (page.look().reason, page.token().reason) == ("foreign_origin", "foreign_origin")


def test_keys_that_open_nothing(world: World) -> None:
    for key, reason in (
        ("", "publishable_key_unknown"),
        ("pk_" + "x" * 32, "publishable_key_unknown"),
        (world.secret_key, "publishable_key_unknown"),
        (world.mobile_app.publishable_key, "publishable_key_wrong_kind"),
    ):
        refused = Page(world.http, key).open(["device"])
        assert (refused.status, refused.reason) == (401, reason)
    assert sessions(world) == 0


@pytest.mark.parametrize("flow", [[], ["nonsense"], ["device", "device"], ["kiosk"]])
def test_flows_that_are_none(page: Page, flow: list[str]) -> None:
    assert page.open(flow).reason == "flow_invalid"


def test_wrong_secrets_look_all_the_same(world: World, page: Page) -> None:
    other = Page(world.http, world.web_app.publishable_key)
    other.open(["device"])
    wrong = ["x", "wps_" + "x" * 32, other.session["polling_secret"], page.code]
    answers = [page.look(secret) for secret in wrong]
    page.session["auth_session_id"] = "authsess_" + "x" * 24
    answers.append(page.look())
    assert {(answer.status, answer.reason) for answer in answers} == {(401, "polling_secret_unknown")}


def test_a_secret_key_has_no_business_here(world: World, page: Page) -> None:
    assert page.look(world.secret_key).reason == "secret_key_refused"


def test_a_second_claim(world: World, page: Page, phone: Phone) -> None:
    other = world.phone()
    world.user(phone=other)
    assert claim(phone, page).status == 200
    assert claim(phone, page).reason == "auth_session_claimed"
    assert claim(other, page).reason == "auth_session_claimed"
    assert page.state == "scanned"


def test_codes_that_are_guessed(page: Page, phone: Phone) -> None:
    for code in (None, "wc_" + "x" * 32, "x", page.session["polling_secret"]):
        refused = claim(phone, page, code)
        assert (refused.status, refused.reason, refused.param) == (401, "web_code_unknown", "code")
    assert page.state == "pending"
    assert claim(phone, page).status == 200


def test_another_phone_answers_or_denies(world: World, page: Page, phone: Phone) -> None:
    other = world.phone()
    world.user(phone=other)
    claimed = claim(phone, page)
    assert other.verify(claimed, {}).reason == "auth_session_unknown"
    assert deny(other, page).reason == "auth_session_unknown"
    assert page.state == "scanned"


def test_a_phone_of_another_account(world: World, page: Page) -> None:
    elsewhere = World(world.core, world.clock, world.http)
    stranger = elsewhere.phone()
    elsewhere.user(phone=stranger)
    assert claim(stranger, page).reason == "auth_session_unknown"
    assert page.state == "pending"


def test_a_kiosk_is_no_phone(world: World, page: Page) -> None:
    refused = claim(world.terminal(), page)
    assert (refused.status, refused.reason) == (401, "key_unknown")


def test_a_session_nobody_claimed_is_not_verified(page: Page, phone: Phone) -> None:
    from tests.helpers.sdk import Reply

    made_up = Reply(200, {**page.session, "challenge": "c" * 43}, {})
    assert phone.verify(made_up, {}).reason == "auth_session_unknown"
    assert deny(phone, page).reason == "auth_session_unknown"


def test_a_verdict_counts_once(page: Page, phone: Phone) -> None:
    claimed = claim(phone, page)
    assert phone.verify(claimed, {}).status == 200
    again = phone.verify(claimed, {})
    assert again.status == 401
    assert again.reason == "nonce_reused"


def test_only_these_routes_are_for_other_origins(world: World, page: Page) -> None:
    asked = {"access_control_request_method": "POST", "access_control_request_headers": "authorization"}
    allowed = page.call("OPTIONS", SESSIONS, **asked)
    assert allowed.status == 204
    assert "authorization" in allowed.headers["access-control-allow-headers"]
    for path in ("/v1/users", "/v1/sdk/auth_sessions", "/v1/sdk/web_sessions/claim", "/v1/user_hints", "/v1/webx"):
        refused = page.call("OPTIONS", path, **asked)
        assert "access-control-allow-origin" not in refused.headers
    assert "access-control-allow-credentials" not in allowed.headers


@pytest.mark.parametrize(
    "text",
    ["shop.example", "https://shop.example/", "HTTPS://shop.example", "https://*.example", "https://u@shop.example",
     "https://shop.example:443", "http://shop.example:80", "https://shop.example:070", "https://shop.example:70000",
     "null", "javascript://x", "https://shop.example\n", "https://shöp.example", "https://a; script-src *"],
)  # fmt: skip
def test_texts_that_are_no_origin(text: str) -> None:
    with pytest.raises(Unprocessable):
        checked_origins(AppType.WEB, [text])


def test_only_web_apps_have_origins() -> None:
    assert checked_origins(AppType.WEB, [SITE, "http://[::1]:8000", SITE]) == (SITE, "http://[::1]:8000")
    with pytest.raises(Unprocessable):
        checked_origins(AppType.IOS, [SITE])
    with pytest.raises(Unprocessable):
        checked_origins(AppType.WEB, [f"https://{number}.example" for number in range(21)])

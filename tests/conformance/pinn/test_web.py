"""Checks 48 to 53: web pages, in a real browser, with the demo site as the page and its backend."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest
from playwright.sync_api import Page, Request, Route, expect

from server_stub.demo_site.backend import Backend as SiteBackend
from server_stub.demo_site.running import Running, running_site
from tests.conformance.pinn.backend import Backend
from tests.helpers.browser import browser, page, scanned, widget
from tests.helpers.customers import page_calling, served
from tests.helpers.visitors import SHOWN, Visitor, enrolled_phone

__all__ = ["browser", "page"]  # fixtures
FLOW = ["either_palm"]
SESSIONS = "**/v1/web/auth_sessions"


@pytest.fixture
def site(backend: Backend) -> Iterator[Running]:
    with running_site(SiteBackend(backend.server.url, backend.secret_key), FLOW, name="ada", password="p") as running:
        yield running


@pytest.fixture
def ada(page: Page, site: Running, backend: Backend) -> Visitor:
    return Visitor(page, site, enrolled_phone(site, backend.server.clock))


def posted(request: Request) -> dict[str, str]:
    return dict(parse_qsl(request.post_data or "", keep_blank_values=True))


def test_48_widget_loads(ada: Visitor) -> None:
    ada.gives_password()
    code = widget(ada.page).locator("svg.code")
    expect(code).to_be_visible()
    box = code.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["y"] >= 0
    assert box["x"] + box["width"] <= 320
    assert box["y"] + box["height"] <= 480
    assert scanned(ada.page).startswith(f"{ada.site.api_host}/a/authsess_")


def test_49_form_is_posted(ada: Visitor, backend: Backend) -> None:
    ada.gives_password()
    claimed = ada.scans()
    expect(widget(ada.page).get_by_role("heading")).to_have_text("Now on your phone")
    with ada.page.expect_request("**/confirm") as caught:
        ada.shows(claimed)
        ada.page.wait_for_url("**/welcome")
    sent = posted(caught.value)
    assert (caught.value.method, sent["way"]) == ("POST", "form")
    claims = backend.call("IDToken.verify", sent["id_token"], ["device", *FLOW])
    assert claims["sub"] == ada.site.user_id
    log = backend.call("Log.retrieve", claims["log_id"])
    apps = {app["name"]: app["app_id"] for app in backend.raw("GET", "/v1/apps").json()["data"]}
    assert log.auth_type == "web"
    assert (log.web_app_id, log.app_id) == (apps["Demo site"], apps["Demo phone app"])
    expect(ada.page.locator("#log")).to_have_text(claims["log_id"])


def test_50_done_is_called(ada: Visitor, backend: Backend) -> None:
    navigations: list[str] = []
    ada.page.on("request", lambda request: request.is_navigation_request() and navigations.append(request.method))
    ada.gives_password("app")
    claimed = ada.scans()
    del navigations[:]
    with ada.page.expect_request("**/api/confirm") as caught:
        ada.shows(claimed)
        ada.page.wait_for_url("**/welcome")
    claims = backend.call("IDToken.verify", caught.value.post_data_json["id_token"], FLOW)
    assert claims["sub"] == ada.site.user_id
    assert "POST" not in navigations


def test_50_done_is_called_for_failures(ada: Visitor, backend: Backend) -> None:
    ada.gives_password("app")
    claimed = ada.scans()
    with ada.page.expect_request("**/api/confirm") as caught:
        ada.denies(claimed)
        expect(widget(ada.page).get_by_role("heading")).to_have_text("You said no on your phone")
        expect(ada.page.locator("#note")).to_have_text("the person refused on the phone")
    value = caught.value.post_data_json["id_token"]
    assert value is None
    assert backend.refused("IDToken.verify", value, FLOW).kind == "IDTokenVerificationError"


def test_51_weakened_flow(ada: Visitor, backend: Backend) -> None:
    def weakened(route: Route) -> None:
        text = route.fetch().text()
        assert "JSON.parse(asked.flow)" in text
        route.fulfill(body=text.replace("JSON.parse(asked.flow)", '["device"]'), content_type="text/javascript")

    ada.page.route("**/files/form.js", weakened)
    ada.gives_password()
    with ada.page.expect_request("**/confirm") as caught:
        assert ada.shows(ada.scans(), {}).status == 200
        expect(ada.page.locator("#note")).to_have_text("You were not recognised.")
    token = posted(caught.value)["id_token"]
    assert backend.call("IDToken.verify", token, ["device"])["amr"] == ["device"]
    assert backend.refused("IDToken.verify", token, FLOW).kind == "IDTokenVerificationError"
    ada.page.goto(f"{ada.site.url}/welcome")
    expect(ada.page.get_by_role("heading")).to_have_text("Sign in")


def refused(page: Page, api_host: str, init: str) -> list[int]:
    """What is answered to a customer's page that calls ``Pinn.init`` so, and is told in the widget that it may not."""
    asked: list[int] = []
    page.on("response", lambda answer: answer.url.endswith("/auth_sessions") and asked.append(answer.status))
    with served(page_calling(api_host, init)) as address:
        page.goto(address)
        expect(widget(page).get_by_role("heading")).to_have_text("This page cannot ask you")
        expect(widget(page).locator("svg.code")).to_have_count(0)
    return asked


def test_52_missing_key(page: Page, site: Running) -> None:
    assert refused(page, site.api_host, '{flow: ["device"]}') == []


def test_52_key_of_a_mobile_app(page: Page, site: Running) -> None:
    init = f'{{flow: ["device"], publishable_key: "{site.mobile_publishable_key}"}}'
    assert refused(page, site.api_host, init) == [401]


def test_52_foreign_origin(page: Page, site: Running, backend: Backend) -> None:
    apps = backend.raw("GET", "/v1/apps").json()["data"]
    key = next(app["publishable_key"] for app in apps if app["name"] == "Demo site")
    assert refused(page, site.api_host, f'{{flow: ["device"], publishable_key: "{key}"}}') == [403]


def test_53_token_is_fetched_once(ada: Visitor, backend: Backend) -> None:
    with ada.page.expect_response(SESSIONS) as caught:
        ada.gives_password()
    session: dict[str, Any] = caught.value.json()
    path = f"/v1/web/auth_sessions/{session['auth_session_id']}/token"
    stranger = backend.raw("POST", "/v1/web/auth_sessions", headers=_key(backend), json={"flow": FLOW}).json()
    ada.shows(ada.scans(), SHOWN)
    ada.page.wait_for_url("**/welcome")
    for secret, reason in (
        (session["polling_secret"], "token_taken"),
        (stranger["polling_secret"], "polling_secret_unknown"),
        ("wps_" + "x" * 32, "polling_secret_unknown"),
    ):
        refused = backend.raw("POST", path, headers={"authorization": f"Bearer {secret}"})
        assert refused.json()["error"]["reason"] == reason


def _key(backend: Backend) -> dict[str, str]:
    return {"pinn-publishable-key": backend.account.app.publishable_key}

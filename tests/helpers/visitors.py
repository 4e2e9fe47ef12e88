"""Somebody before a browser with their phone at hand."""

from dataclasses import dataclass

from playwright.sync_api import Page

from server_stub.demo_site.running import Running
from server_stub.domain.clock import Clock
from tests.helpers.asgi import SocketClient
from tests.helpers.browser import scanned
from tests.helpers.palms import Json, another_look, template
from tests.helpers.sdk import Phone, Reply, captured

LEFT = template("left", 1)
SHOWN = captured(another_look(LEFT))


def enrolled_phone(site: Running, clock: Clock) -> Phone:
    """The phone of the site's one person, with their left palm."""
    phone = Phone(SocketClient(site.api_host), clock, site.mobile_publishable_key)
    answer = phone.enroll(site.enrollment_key, captured(LEFT) | phone.introduction())
    assert answer.status == 200, answer.json
    return phone


@dataclass
class Visitor:
    """Signs in: ``way`` is ``form`` or ``app``."""

    page: Page
    site: Running
    phone: Phone

    def gives_password(self, way: str = "form", host: str | None = None) -> None:
        self.page.goto(host or self.site.url)
        self.page.get_by_label("Name").fill(self.site.name)
        self.page.get_by_label("Password").fill(self.site.password)
        self.page.locator(f"button[value={way}]").click()

    def scans(self) -> Reply:
        """The phone takes the page's session on."""
        auth_session_id, _, code = scanned(self.page).rpartition("/a/")[2].partition("#")
        body: Json = {"auth_session_id": auth_session_id, "code": code}
        return self.phone.send("POST", "/v1/sdk/web_sessions/claim", body)

    def shows(self, claimed: Reply, body: Json = SHOWN) -> Reply:
        """A palm, or whatever the body says."""
        return self.phone.verify(claimed, body)

    def denies(self, claimed: Reply) -> None:
        path = f"/v1/sdk/auth_sessions/{claimed.json['auth_session_id']}/deny"
        assert self.phone.send("POST", path, {}).status == 200

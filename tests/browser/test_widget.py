"""The widget before people: small screens, keyboards, screen readers, languages, bad lines, and pages that lie."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from server_stub.demo_site.backend import Backend
from server_stub.testing import InProcessServer
from tests.helpers.asgi import SocketClient
from tests.helpers.browser import scanned, widget
from tests.helpers.sdk import Phone

Customer = Callable[..., str]
LANGUAGES = ("en", "de", "es", "fr", "ar", "zh")
THEMES = ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"contrast": "more"})


@pytest.fixture
def small(browser: Browser) -> Iterator[Callable[..., Page]]:
    """A page of 320 by 480 that prefers what is said."""
    contexts = []

    def opened(**prefers: object) -> Page:
        contexts.append(browser.new_context(viewport={"width": 320, "height": 480}, **prefers))
        return contexts[-1].new_page()

    yield opened
    for context in contexts:
        context.close()


def overflow(page: Page) -> tuple[int, int]:
    """How many pixels of the widget's document do not fit, to the side and below."""
    sizes = "e => [e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight]"
    found = widget(page).locator("html").evaluate(sizes)
    return found[0], found[1]


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "contrast"])
def test_every_language_fits(small: Callable[..., Page], customer: Customer, theme: dict[str, str]) -> None:
    for language in LANGUAGES:
        page = small(**theme)
        page.goto(customer(language=language))
        expect(widget(page).locator("svg.code")).to_be_visible()
        assert overflow(page) == (0, 0), language
        root = widget(page).locator("html")
        assert root.get_attribute("lang") == language
        assert root.get_attribute("dir") == ("rtl" if language == "ar" else "ltr")


def test_the_code_is_read_in_the_dark(browser: Browser, customer: Customer) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 480}, color_scheme="dark", device_scale_factor=2)
    page = context.new_page()
    page.goto(customer())
    assert "#wc_" in scanned(page)
    context.close()


def test_what_a_screen_reader_hears(page: Page, customer: Customer) -> None:
    page.goto(customer())
    inside = widget(page)
    expect(inside.get_by_role("heading", name="Confirm with your phone")).to_be_visible()
    expect(inside.get_by_role("img", name="Code for the app on your phone")).to_be_visible()
    assert inside.get_by_role("status").get_attribute("aria-live") == "polite"
    assert page.locator("#pinn_iframe").get_attribute("title") == "Pinn"


def test_a_keyboard_is_enough(page: Page, api: InProcessServer, customer: Customer) -> None:
    page.goto(customer())
    inside = widget(page)
    expect(inside.locator("svg.code")).to_be_visible()
    api.clock.advance(121)
    expect(inside.get_by_role("heading")).to_have_text("The time is over")
    again = inside.get_by_role("button", name="Try again")
    expect(again).to_be_focused()
    page.keyboard.press("Enter")
    expect(inside.get_by_role("heading")).to_have_text("Confirm with your phone")
    expect(inside.locator("svg.code")).to_be_visible()


def test_the_code_can_be_copied_where_no_camera_reads_it(page: Page, customer: Customer) -> None:
    page.goto(customer())
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    inside = widget(page)
    inside.get_by_role("button", name="Copy the code").click()
    expect(inside.get_by_role("status")).to_have_text("Copied. Paste it into the app.")
    assert page.evaluate("navigator.clipboard.readText()") == scanned(page)


def test_a_code_that_cannot_be_copied_is_shown(page: Page, customer: Customer) -> None:
    page.add_init_script("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })")
    page.goto(customer())
    inside = widget(page)
    inside.get_by_role("button", name="Copy the code").click()
    expect(inside.get_by_label("Code for the app on your phone").last).to_have_value(scanned(page))


def test_failures_reach_both_callbacks(page: Page, api: InProcessServer, customer: Customer) -> None:
    told = "window.told = {}; "
    page.add_init_script(told)
    page.goto(customer("done: r => { told.done = r }, error: e => { told.error = e }"))
    expect(widget(page).locator("svg.code")).to_be_visible()
    api.clock.advance(121)
    page.wait_for_function("told.done && told.error")
    found = page.evaluate("told")
    assert found["done"] == {"id_token": None, "error": found["error"]}
    assert found["error"]["type"] == "conflict"


def test_asking_now_and_then_where_streams_do_not_come_through(
    page: Page, api: InProcessServer, customer: Customer
) -> None:
    asked: list[str] = []
    page.route("**/events", lambda route: route.abort())
    page.on("request", lambda request: request.method == "GET" and asked.append(request.url.rpartition("/")[2]))
    page.goto(customer())
    expect(widget(page).locator("svg.code")).to_be_visible()
    api.clock.advance(121)
    expect(widget(page).get_by_role("heading")).to_have_text("The time is over")
    assert any(name.startswith("authsess_") for name in asked)


def test_a_line_that_breaks_is_said_and_mended(page: Page, api: InProcessServer, customer: Customer) -> None:
    down = True

    def broken(route: Route) -> None:
        if down:
            route.abort()
        else:
            route.continue_()

    page.route("**/v1/web/auth_sessions/**", broken)
    page.goto(customer())
    expect(widget(page).get_by_role("status")).to_contain_text("taking a break")
    down = False
    expect(widget(page).get_by_role("status")).not_to_contain_text("taking a break")


def test_an_api_that_is_away_is_asked_again(page: Page, api: InProcessServer, customer: Customer) -> None:
    page.route("**/v1/web/auth_sessions", lambda route: route.abort())
    page.goto(customer())
    inside = widget(page)
    expect(inside.get_by_role("heading")).to_have_text("We cannot reach the service")
    page.unroute("**/v1/web/auth_sessions")
    inside.get_by_role("button", name="Try again").click()
    expect(inside.locator("svg.code")).to_be_visible()


def test_what_is_not_set_up_is_not_called_a_mismatch(page: Page, api: InProcessServer, customer: Customer) -> None:
    backend = Backend(api.url, api.secret_key)
    user_id, key = backend.create_user("x"), backend.create_app("ios", "Phone")
    phone = Phone(SocketClient(api.url), api.clock, key)
    phone.enroll(backend.enrollment_key(user_id), phone.introduction())
    page.goto(customer(flow='["left_palm"]'))
    auth_session_id, _, code = scanned(page).rpartition("/a/")[2].partition("#")
    body: dict[str, object] = {"auth_session_id": auth_session_id, "code": code}
    assert phone.send("POST", "/v1/sdk/web_sessions/claim", body).reason == "factor_not_enrolled"
    expect(widget(page).get_by_role("heading")).to_have_text("Your phone cannot confirm this")


def test_messages_that_are_not_the_widgets_count_for_nothing(page: Page, customer: Customer) -> None:
    page.add_init_script("window.told = []")
    page.goto(customer("done: r => told.push(r)"))
    expect(widget(page).locator("svg.code")).to_be_visible()
    page.evaluate("""() => {
      const message = { pinn: 1, type: "result", id_token: "forged" };
      window.postMessage(message, "*");
      const other = document.createElement("iframe");
      other.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, "*"); parent.heard = true</script>`;
      document.body.append(other);
    }""")
    page.wait_for_function("window.heard")
    page.evaluate("() => new Promise(r => setTimeout(r, 0))")
    assert page.evaluate("told") == []


def test_a_page_without_the_keys_session_shows_no_code_of_its_own(page: Page, api: InProcessServer) -> None:
    """The widget opened by itself, or with a stranger's name for its parent, waits and sends nothing."""
    sent: list[str] = []
    page.on("request", lambda request: "/v1/" in request.url and sent.append(request.url))
    page.goto(f"{api.url}/widget?publishable_key={api.publishable_key}&origin=https://evil.example")
    expect(page.get_by_role("heading")).to_have_text("One moment…")
    page.evaluate("window.postMessage({ pinn: 1, type: 'session', session: { auth_session_id: 'x' } }, '*')")
    page.evaluate("() => new Promise(r => setTimeout(r, 0))")
    assert sent == []


def test_where_a_code_leads_in_a_plain_browser(page: Page, api: InProcessServer) -> None:
    page.goto(f"{api.url}/a/authsess_x#wc_y")
    expect(page.get_by_role("heading")).to_have_text("Open this in the app")

"""The demo site as a developer starts it: one command, in a process of its own, with an API of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

from server_stub.demo_site.running import Running
from server_stub.domain.clock import SystemClock
from tests.helpers.browser import widget
from tests.helpers.palms import template
from tests.helpers.sdk import captured
from tests.helpers.visitors import Visitor, enrolled_phone

ROOT = Path(__file__).resolve().parents[2]
STRANGER = captured(template("left", 99))


@pytest.fixture(scope="module")
def site() -> Iterator[Running]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PINN_")}
    command = [sys.executable, "-m", "server_stub", "demo-site", "--port", "0", "--flow", "device,either_palm"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as run:
        assert run.stdout is not None
        yield Running(**json.loads(run.stdout.readline()))
        run.terminate()
        assert run.wait(20) == 0


@pytest.fixture(scope="module")
def phone(site: Running):  # noqa: ANN201
    return enrolled_phone(site, SystemClock())


@pytest.fixture
def ada(page: Page, site: Running, phone) -> Visitor:  # noqa: ANN001
    return Visitor(page, site, phone)


@pytest.mark.parametrize("way", ["form", "app"])
def test_signing_in(ada: Visitor, way: str) -> None:
    ada.gives_password(way)
    assert ada.shows(ada.scans()).status == 200
    ada.page.wait_for_url("**/welcome")
    expect(ada.page.get_by_role("heading")).to_have_text("Welcome, ada")
    expect(ada.page.locator("#factors")).to_have_text("device, either_palm, left_palm")
    ada.page.get_by_role("button", name="Sign out").click()
    ada.page.goto(f"{ada.site.url}/welcome")
    expect(ada.page.get_by_role("heading")).to_have_text("Sign in")


def test_a_second_try_after_a_stranger(ada: Visitor) -> None:
    ada.gives_password()
    assert ada.shows(ada.scans(), STRANGER).reason == "palm_mismatch"
    inside = widget(ada.page)
    expect(inside.get_by_role("heading")).to_have_text("Let’s try once more")
    inside.get_by_role("button", name="Try again").click()
    assert ada.shows(ada.scans()).status == 200
    ada.page.wait_for_url("**/welcome")


def test_a_wrong_password_shows_no_code(page: Page, site: Running) -> None:
    page.goto(site.url)
    page.get_by_label("Name").fill("ada")
    page.get_by_label("Password").fill("wrong")
    page.locator("button[value=form]").click()
    expect(page.get_by_role("alert")).to_have_text("That was not right.")
    page.goto(f"{site.url}/confirm")
    expect(page.get_by_role("heading")).to_have_text("Sign in")


def test_nobody_is_signed_in_by_what_is_no_token(site: Running) -> None:
    with httpx.Client(base_url=site.url, timeout=20) as browser:
        browser.post("/login", data={"name": site.name, "password": site.password})
        for sent in ("", "x", "a.b.c"):
            assert browser.post("/confirm", data={"id_token": sent}).status_code == 403
        assert browser.post("/api/confirm", json={"id_token": None}).json() == {"signed_in": False}
        assert browser.post("/api/confirm", json=[]).status_code == 403
        assert browser.get("/welcome").headers["location"] == "/"

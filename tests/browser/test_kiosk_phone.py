"""The page, the server and the simulated phone of the kiosk, as three programs that meet on the wire."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from server_stub.demo_site.backend import Backend
from server_stub.demo_site.running import Running, running_site
from server_stub.testing import InProcessServer
from tests.helpers.browser import scanned, widget
from tests.helpers.visitors import Visitor

ROOT = Path(__file__).resolve().parents[2]
PhoneCommand = Callable[..., dict[str, Any]]


@pytest.fixture
def site(api: InProcessServer) -> Iterator[Running]:
    backend = Backend(api.url, api.secret_key)
    with running_site(backend, ["device", "local_passcode"], name="ada", password="p") as running:
        yield running


@pytest.fixture
def phone(site: Running, tmp_path: Path) -> PhoneCommand:
    """``python -m kiosk phone``, its phone made and enrolled; each call answers what it printed last."""

    def command(name: str, *arguments: str, said: str = "") -> dict[str, Any]:
        line = [sys.executable, "-m", "kiosk", "phone", name, "ada", *arguments, "--profile", str(tmp_path), "--json"]
        ran = subprocess.run(line, cwd=ROOT, input=said, capture_output=True, text=True, timeout=60, check=False)
        assert ran.returncode == 0, ran.stderr
        printed: dict[str, Any] = json.loads(ran.stdout.strip().splitlines()[-1])
        return printed

    command("new", "--api-host", site.api_host, "--publishable-key", site.mobile_publishable_key)
    command("enroll", said=site.enrollment_key)
    return command


@pytest.fixture
def ada(page: Page, site: Running) -> Visitor:
    return Visitor(page, site, None)  # type: ignore[arg-type]


@pytest.mark.parametrize("way", ["form", "app"])
def test_the_phone_scans_and_approves(ada: Visitor, phone: PhoneCommand, way: str) -> None:
    ada.gives_password(way)
    phone("scan", said=scanned(ada.page))
    expect(widget(ada.page).get_by_role("heading")).to_have_text("Now on your phone")
    told = phone("approve", "--approve", "local_passcode")
    assert "id_token" not in told or told["id_token"] is None
    ada.page.wait_for_url("**/welcome")
    expect(ada.page.locator("#factors")).to_have_text("device, local_passcode")


def test_the_phone_denies(ada: Visitor, phone: PhoneCommand) -> None:
    ada.gives_password()
    phone("scan", said=scanned(ada.page))
    phone("deny")
    expect(widget(ada.page).get_by_role("heading")).to_have_text("You said no on your phone")

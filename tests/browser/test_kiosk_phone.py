"""The page, the server and the simulated phone of the kiosk, as three programs that meet on the wire."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from hardware.palm.side import Side
from kiosk.client.transport import Transport
from kiosk.phone.actions import Approve, Enroll, ReadCode
from kiosk.phone.shelf import Shelf
from kiosk.secret import Secret
from server_stub.demo_site.backend import Backend
from server_stub.demo_site.running import Running, running_site
from server_stub.testing import InProcessServer
from tests.helpers.api import Api
from tests.helpers.browser import scanned, widget
from tests.helpers.visitors import Visitor
from tests.kiosk.phone.benches import Bystander, bystander
from tests.kiosk.phone.phones import Place
from tests.kiosk.town import Cable

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


@pytest.fixture
def by(api: InProcessServer, site: Running, tmp_path: Path) -> Iterator[Bystander]:
    """The bench of the developers' window, its phone made and enrolled."""
    with httpx.Client(base_url=api.url) as http:
        transport = Transport()
        app = {"publishable_key": site.mobile_publishable_key}
        place = Place(api, Api(http, api.account), Cable(), transport, Shelf(tmp_path / "phones"), app)
        try:
            with bystander(place) as made:
                made.new("ada")
                made.done(Enroll("ada", Secret(site.enrollment_key), (), ""), "enrolled")
                yield made
        finally:
            transport.close()


@pytest.mark.parametrize("way", ["form", "app"])
def test_a_phone_on_the_bench_scans_and_approves(ada: Visitor, by: Bystander, way: str) -> None:
    ada.gives_password(way)
    request = by.done(ReadCode("ada", Secret(scanned(ada.page))), "asks").waiting[0]
    expect(widget(ada.page).get_by_role("heading")).to_have_text("Now on your phone")
    by.bench.do(Approve("ada", request.auth_session_id, Side.RIGHT, ""))
    assert by.answer("ada", yes=True) == "local_passcode"
    ada.page.wait_for_url("**/welcome")
    expect(ada.page.locator("#factors")).to_have_text("device, local_passcode")


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

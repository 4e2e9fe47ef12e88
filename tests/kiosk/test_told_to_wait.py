"""A server that is told, at its inspector, to ask for patience: the kiosk waits as long as it was told, and goes on."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from kiosk.client.transport import Transport
from kiosk.flows.events import Chosen
from kiosk.flows.states import Capture, Purpose, Sending
from server_stub.settings import Settings
from server_stub.testing import InProcessServer
from tests.helpers.api import Api
from tests.kiosk.flows.visits import entered
from tests.kiosk.house import House
from tests.kiosk.town import Cable, Town


@pytest.fixture
def place() -> Iterator[Town]:
    """A town whose server has an inspector."""
    settings = Settings(inspector=True, requests_per_second=100_000, burst=100_000)
    cable = Cable()
    with InProcessServer(settings=settings) as server, httpx.Client(base_url=server.url) as http:
        transport = Transport(network=cable)
        yield Town(server, Api(http, server.account), cable, transport)
        transport.close()


@pytest.mark.parametrize("status", [429, 503])
def test_the_kiosk_waits_as_it_was_told(tmp_path: Path, place: Town, status: int) -> None:
    terminal = place.terminal()
    user_id = place.enrolled(terminal)
    told = {"method": "POST", "path": "/v1/sdk/auth_sessions", "status": status, "retry_after": 7}
    assert place.backend.http.post("/inspector/api/answers", json=told).status_code == 200
    with House(tmp_path, terminal) as house:
        house.do(Chosen(Purpose.VERIFY), entered(user_id)).until(Sending)
        screen = house.screen
        assert isinstance(screen, Sending)
        assert screen.retry_at is not None
        assert screen.retry_at - house.kiosk.visit.now == pytest.approx(7.0)
        house.after(6.9)
        assert isinstance(house.screen, Sending)
        house.after(0.2).until(Capture)

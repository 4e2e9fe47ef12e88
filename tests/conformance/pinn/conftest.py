"""One server and one official client for all checks; a fresh account for each."""

from collections.abc import Callable, Iterator

import pytest

from server_stub.settings import Settings
from server_stub.testing import InProcessServer
from tests.conformance.pinn.backend import Backend
from tests.conformance.pinn.official import NoOldPython, Official, interpreter


@pytest.fixture(scope="session")
def server() -> Iterator[InProcessServer]:
    with InProcessServer(settings=Settings(requests_per_second=100_000, burst=100_000)) as running:
        yield running


@pytest.fixture(scope="session")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Official]:
    try:
        python = interpreter()
    except NoOldPython as reason:
        pytest.skip(str(reason))
    running = Official(python, tmp_path_factory.mktemp("client") / "errors.txt")
    yield running
    running.close()


@pytest.fixture
def backend(server: InProcessServer, client: Official) -> Backend:
    made = Backend(server, client, server.new_account("Conformance"))
    client.statuses()
    return made


@pytest.fixture
def moved(server: InProcessServer) -> Iterator[Callable[[int], None]]:
    """Moves the server's clock, and back at the end."""
    total = 0

    def move(seconds: int) -> None:
        nonlocal total
        total += seconds
        server.clock.advance(seconds)

    yield move
    server.clock.advance(-total)

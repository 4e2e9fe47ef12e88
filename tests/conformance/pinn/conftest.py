"""One server and one official client for all checks; a fresh account for each."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from server_stub.testing import InProcessServer
from tests.conformance.pinn.backend import Backend, Serve
from tests.conformance.pinn.official import PYJWT_2, NoOldPython, Official, interpreter
from tests.helpers.cluster import Cluster


@pytest.fixture(params=["sqlite", "postgresql, two processes"])
def serve(request: pytest.FixtureRequest) -> Serve:
    """Both ways of running the server; no check may tell them apart."""
    if request.param == "sqlite":
        return lambda settings: InProcessServer(settings=settings)
    url = request.getfixturevalue("postgresql_url")
    return lambda settings: Cluster(url, settings)


@pytest.fixture(scope="session")
def on_sqlite() -> Iterator[InProcessServer]:
    with InProcessServer() as running:
        yield running


@pytest.fixture(scope="session")
def on_postgresql(postgresql_url: str) -> Iterator[InProcessServer]:
    with Cluster(postgresql_url) as running:
        yield running


@pytest.fixture
def server(
    request: pytest.FixtureRequest, serve: Serve, on_sqlite: InProcessServer, on_postgresql: InProcessServer
) -> InProcessServer:
    """One of the two, each started once; the parameter of ``serve`` says which."""
    return on_sqlite if request.node.callspec.params["serve"] == "sqlite" else on_postgresql


@pytest.fixture(scope="session")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Official]:
    yield from _running(tmp_path_factory)


@pytest.fixture(scope="session")
def client_with_pyjwt_2(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Official]:
    yield from _running(tmp_path_factory, PYJWT_2)


def _running(folders: pytest.TempPathFactory, *later: Path) -> Iterator[Official]:
    try:
        python = interpreter(*later)
    except NoOldPython as reason:
        if os.environ.get("CI"):  # there no check may be left out
            pytest.fail(str(reason))
        pytest.skip(str(reason))
    running = Official(python, folders.mktemp("client") / "errors.txt")
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

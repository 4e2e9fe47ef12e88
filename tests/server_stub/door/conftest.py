"""One server for all of these tests; every test has an account of its own."""

from collections.abc import Iterator

import pytest

from server_stub.testing import InProcessServer
from tests.helpers.api import Api, api_of


@pytest.fixture(scope="session")
def server() -> Iterator[InProcessServer]:
    with InProcessServer() as running:
        yield running


@pytest.fixture
def api(server: InProcessServer) -> Iterator[Api]:
    with api_of(server) as backend:
        yield backend


@pytest.fixture
def other(server: InProcessServer) -> Iterator[Api]:
    """Somebody else's backend."""
    with api_of(server) as backend:
        yield backend

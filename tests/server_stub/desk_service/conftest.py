"""A desk of its own for every test, over one API."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server_stub.testing import InProcessServer
from tests.helpers.front_desk import Counter, counter


@pytest.fixture(scope="session")
def server() -> Iterator[InProcessServer]:
    with InProcessServer() as running:
        yield running


@pytest.fixture
def desk(server: InProcessServer, tmp_path: Path) -> Iterator[Counter]:
    with counter(server, tmp_path) as made:
        yield made

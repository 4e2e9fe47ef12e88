"""One server for all phones of a module; another for those that move its clock."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kiosk.phone.phones import Place, place


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with place(tmp_path_factory.mktemp("phones")) as made:
        yield made


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Place]:
    with place(tmp_path) as made:
        yield made

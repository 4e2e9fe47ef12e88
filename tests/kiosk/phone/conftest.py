"""One server for all phones of a module."""

from collections.abc import Iterator

import pytest

from tests.kiosk.phone.phones import Place, place


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with place(tmp_path_factory.mktemp("phones")) as made:
        yield made

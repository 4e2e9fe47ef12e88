from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hardware.palm.hands import Desk


@pytest.fixture(scope="session")
def desk(hand_model: Path) -> Iterator[Desk]:
    """Six people enrolled, and the engine in front of them."""
    made = Desk()
    yield made
    made.studio.close()

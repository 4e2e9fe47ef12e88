from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.hand.landmarks import HandFinder


@pytest.fixture(scope="module")
def finder(hand_model: Path) -> Iterator[HandFinder]:
    with HandFinder(hand_model) as found:
        yield found

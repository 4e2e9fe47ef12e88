"""The real engine, once: loading the model takes most of a second."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.engine import Engine


@pytest.fixture(scope="session")
def engine(hand_model: Path) -> Iterator[Engine]:
    with Engine(hand_model) as made:
        yield made

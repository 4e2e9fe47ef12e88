"""What a kiosk declared to stay (``kiosk.settling``) is garbage again once its test is over: here many kiosks live and
die in one process, and whatever they held would pile up and slow down every test after them.
"""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def garbage_guard() -> Iterator[None]:
    """Nothing outlives its test in the garbage collector's permanent generation."""
    yield
    if gc.get_freeze_count():
        gc.unfreeze()

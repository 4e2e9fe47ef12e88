"""A test that leaves a thread behind fails, and says which."""

import threading
import time
from collections.abc import Iterator

import pytest

GRACE_S = 3.0

# Threads of libraries that live as long as the process, each with its reason.
LASTING = ("asyncio_", "pytest_timeout", "AnyIO worker", "execnet", "tqdm_monitor")


def _ours() -> set[threading.Thread]:
    return {t for t in threading.enumerate() if not t.name.startswith(LASTING)}


@pytest.fixture(autouse=True)
def thread_guard() -> Iterator[None]:
    """Compare the threads after the test with those before it; a stopping thread gets a moment to end."""
    before = _ours()
    yield
    deadline = time.monotonic() + GRACE_S
    left = _ours() - before
    while left and time.monotonic() < deadline:
        next(iter(left)).join(0.05)
        left = {t for t in left if t.is_alive()}
    if left:
        pytest.fail("threads left behind: " + ", ".join(sorted(t.name for t in left)), pytrace=False)

"""Waiting for what another thread does, by asking again: each question takes its time, so nothing sleeps."""

import time
from collections.abc import Callable

PATIENCE_S = 60.0


def until(true: Callable[[], bool]) -> None:
    """Ask until it is; fails after ``PATIENCE_S``."""
    deadline = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < deadline, "it did not come true"

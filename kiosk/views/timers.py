"""Timers with names, so that one that is left over can be told."""

from collections.abc import Callable

from PySide6.QtCore import QTimer


def timer(name: str, interval_ms: int, *due: Callable[[], None]) -> QTimer:
    """Not started; calls each of ``due`` every ``interval_ms`` milliseconds."""
    made = QTimer()
    made.setObjectName(name)
    made.setInterval(interval_ms)
    for call in due:
        made.timeout.connect(call)
    return made

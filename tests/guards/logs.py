"""A test that logs a warning or worse which it did not announce fails."""

import logging
import re
from collections.abc import Callable, Iterator

import pytest


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.announced: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def unannounced(self) -> list[str]:
        lines = [f"{record.name}: {record.getMessage()}" for record in self.records]
        return [line for line in lines if not any(pattern.search(line) for pattern in self.announced)]


@pytest.fixture(autouse=True)
def log_guard(request: pytest.FixtureRequest) -> Iterator[_Collector]:
    """Collect warnings of all loggers while the test runs."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield collector
    logging.getLogger().removeHandler(collector)
    lines = collector.unannounced()
    if lines:
        pytest.fail("unannounced log lines (announce them with expect_log):\n" + "\n".join(lines), pytrace=False)


@pytest.fixture
def expect_log(log_guard: _Collector) -> Callable[[str], None]:
    """Announce that log lines matching a pattern ("logger: message") may come."""

    def announce(pattern: str) -> None:
        log_guard.announced.append(re.compile(pattern))

    return announce

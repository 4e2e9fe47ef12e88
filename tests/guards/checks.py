"""Says at the end of a run which numbered checks of a door's contract passed: ``check N passed`` for each."""

import re
from collections import defaultdict

import pytest
from _pytest.terminal import TerminalReporter

CHECK = re.compile(r"tests/conformance/(\w+)/.*::test_(\d\d)_")


class Tally:
    """Outcomes by contract and number; one test that failed or was skipped speaks for its whole check."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, int], set[str]] = defaultdict(set)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        found = CHECK.match(report.nodeid)
        if found and (report.when == "call" or report.outcome != "passed"):
            self._seen[found[1], int(found[2])].add(report.outcome)

    def pytest_terminal_summary(self, terminalreporter: TerminalReporter) -> None:
        for contract in sorted({contract for contract, _ in self._seen}):
            terminalreporter.section(f"checks of the {contract} contract")
            for number in sorted(number for named, number in self._seen if named == contract):
                terminalreporter.write_line(f"check {number} {verdict(self._seen[contract, number])}")


def verdict(outcomes: set[str]) -> str:
    """The worst of what its tests did."""
    return next((worst for worst in ("failed", "skipped") if worst in outcomes), "passed")


def pytest_configure(config: pytest.Config) -> None:
    """Only where the results are shown; a worker of xdist only runs tests."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Tally(), "checks-of-contracts")

"""A GUI test that leaves a window open fails, and what it only closed is taken down; a failing GUI test keeps a picture
of what was on the screen.
"""

import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

SCREENSHOTS = Path(".cache/screenshots")


def _windows() -> list[object]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    return list(application.topLevelWidgets()) if application else []


@pytest.fixture(autouse=True)
def widget_guard(request: pytest.FixtureRequest) -> Iterator[None]:
    """Only tests that use a Qt fixture can leave windows behind."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    before = {id(window) for window in _windows()}
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    new = [window for window in _windows() if id(window) not in before]
    left = [window for window in new if window.isVisible()]  # type: ignore[attr-defined]
    for window in new:
        window.deleteLater()  # type: ignore[attr-defined]
    del new
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if left:
        pytest.fail(f"windows left behind: {left}", pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of each visible window when a test's body fails."""
    report = yield
    if report.when == "call" and report.failed:
        for number, window in enumerate(w for w in _windows() if w.isVisible()):  # type: ignore[attr-defined]
            SCREENSHOTS.mkdir(parents=True, exist_ok=True)
            name = "".join(c if c.isalnum() else "-" for c in item.nodeid)[-120:]
            window.grab().save(str(SCREENSHOTS / f"{name}-{number}.png"))  # type: ignore[attr-defined]
    return report

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from server_stub.settings import Settings
from server_stub.testing import InProcessServer
from tests.faults.line import Line
from tests.faults.machine import Machine
from tests.faults.place import Place
from tests.faults.server import Backend, ServerProcess


@pytest.fixture
def place(qapp: QApplication, hand_model: Path, tmp_path: Path, expect_log: Callable[[str], None]) -> Iterator[Place]:
    """A town with one kiosk."""
    expect_log("a keyring would be safer")
    # A lock keeps nobody waiting for longer than a test would like to wait.
    settings = Settings(busy_seconds=0.1, requests_per_second=100_000, burst=100_000)
    with ExitStack() as stack:
        server = stack.enter_context(InProcessServer(folder=tmp_path, settings=settings))
        line = stack.enter_context(Line(server.url))
        backend = Backend(server.url, server.secret_key)
        stack.callback(backend.close)
        yield Place(server, line, backend, tmp_path, backend.user(), stack)


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    """A server that runs, and can be killed and started again."""
    with ExitStack() as stack:
        line = stack.enter_context(Line())
        server = ServerProcess(tmp_path, line.url)
        stack.callback(server.kill)
        backend = Backend(line.url, server.account["secret_key"])
        stack.callback(backend.close)
        made = Machine(server, line, backend, tmp_path)
        made.start()
        yield made

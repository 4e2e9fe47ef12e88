"""A fault of ours: 500 with the envelope, written down, and nothing of the inside told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from server_stub.domain.ports import UnitOfWork
from server_stub.doors.pinn.app import create_app
from server_stub.testing import InProcessServer
from tests.helpers.api import Api, refused
from tests.helpers.asgi import AsgiClient


class BrokenStore:
    """Raises what nobody foresaw."""

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        raise RuntimeError("inside story")
        yield

    write = read


def test_an_unforeseen_fault(
    server: InProcessServer, api: Api, expect_log: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("server_stub.faults: request req_")
    app = create_app(replace(server.core, store=BrokenStore()))
    answer = AsgiClient(app, server.url).request("GET", "/v1/users", headers=api.headers, content=b"")
    refused(answer, 500)
    assert "inside" not in answer.text
    (line,) = [record for record in caplog.records if record.name == "server_stub.faults"]
    assert answer.headers["pinn-request-id"] in line.getMessage()
    assert line.exc_info is not None

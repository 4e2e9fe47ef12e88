"""The developer's front desk: every command against the real server; what goes wrong is said."""

import io
from collections.abc import Iterator

import pytest

from kiosk.client.errors import Refused
from kiosk.client.transport import Transport
from kiosk.demo.backend import AppBackend
from kiosk.demo.console import Console
from kiosk.flows.states import Purpose
from kiosk.secret import Secret
from server_stub.testing import InProcessServer


@pytest.fixture
def backend() -> Iterator[AppBackend]:
    with InProcessServer() as server:
        transport = Transport()
        yield AppBackend(transport, server.url, Secret(server.secret_key), server.app_id)
        transport.close()


def test_a_morning_at_the_front_desk(backend: AppBackend) -> None:
    said: list[str] = []
    directed: list[str] = []
    user_id = backend.create_user()
    Console(backend, user_id, said.append, directed.append).run(io.StringIO("v\n\ns\nr\nz\nd\ne\nn\n"))
    told = "\n".join(said)
    assert "Enrollment key: eks_" in told
    assert f"Id: {user_id}" in told
    assert directed == [f"show_code:{user_id}"]
    # Nobody enrolled a palm, so there is nothing to recover with; a deleted person gets no key.
    assert said.count("The server refused: 409 conflict") == 1
    assert said.count("The server refused: 422 unprocessable_entity") == 1
    assert f"{user_id} is deleted; n makes somebody new." in told
    newest = said[-1].removeprefix("Id: ")
    assert newest != user_id
    assert backend.user(newest)["left_palm_enrolled"] is False


def test_the_phones_get_their_keys_here(backend: AppBackend) -> None:
    opened: list[str] = []
    console = Console(backend, backend.create_user(), opened.append, opened.append, lambda: opened.append("phones"))
    console.obey("p")
    assert opened == ["phones"]
    assert console.key(Purpose.ENROLL).reveal().startswith("eks_")
    with pytest.raises(Refused, match="conflict"):  # nobody enrolled a palm to recover with
        console.key(Purpose.RECOVER)


def test_a_server_that_is_gone_is_said() -> None:
    said: list[str] = []
    transport = Transport()
    backend = AppBackend(transport, "http://127.0.0.1:9", Secret("sk_none"), "app_none")
    Console(backend, "usr_none", said.append, said.append).obey("e")
    transport.close()
    assert said[0].startswith("The server cannot be asked")

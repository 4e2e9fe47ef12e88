"""Sending an event once more."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from server_stub.cli import app
from server_stub.domain.errors import NotFound
from server_stub.domain.management.replaying import replay
from server_stub.testing import InProcessServer
from tests.helpers.api import api_of
from tests.helpers.receiver import receiving
from tests.server_stub.delivery.conftest import Office


def test_the_same_event_comes_again(office: Office) -> None:
    with receiving() as receiver:
        endpoint = office.endpoint(receiver.url).endpoint
        office.user()
        office.deliver()
        assert replay(office.core, receiver.got[0].event["event_id"]) == 1
        office.clock.advance(60)
        office.deliver()
    first, second = receiver.got
    assert second.body == first.body
    assert second.signed_at == first.signed_at + 60
    assert len(office.log(endpoint)) == 2


def test_an_endpoint_that_came_later_gets_it_and_one_that_does_not_want_it_does_not(office: Office) -> None:
    with receiving() as receiver:
        first = office.endpoint(receiver.url, "user.created").endpoint
        office.user()
        office.endpoint(receiver.url + "/later", "*")
        office.endpoint(receiver.url + "/other", "app.created")
        assert replay(office.core, office.log(first)[0].event_id) == 2


@pytest.mark.parametrize("event_id", ["evt_" + "a" * 24, "nonsense", "", "usr_" + "a" * 24])
def test_an_event_that_is_not_there(office: Office, event_id: str) -> None:
    with pytest.raises(NotFound):
        replay(office.core, event_id)


def test_the_command_beside_a_running_server(tmp_path: Path) -> None:
    """Another process writes, and nobody rings: the server looks by itself."""
    with InProcessServer(folder=tmp_path) as server, api_of(server) as api, receiving() as receiver:
        api.made("/v1/webhook_endpoints", {"url": receiver.url, "events": ["user.created"]})
        api.user()
        (got,) = receiver.wait(1)
        database = ["--database", str(tmp_path / "server.sqlite3")]
        done = CliRunner().invoke(app, ["webhooks", "replay", got.event["event_id"], "--json", *database])
        assert json.loads(done.output) == {"event_id": got.event["event_id"], "deliveries": 1}
        again = receiver.wait(2)[1]
        assert again.body == got.body
        missing = CliRunner().invoke(app, ["webhooks", "replay", "evt_nothing", *database])
    assert missing.exit_code == 1
    assert "No such event." in missing.output

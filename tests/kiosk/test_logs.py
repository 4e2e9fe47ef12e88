"""Every logger says all it can, libraries included, and no address with what it carries is among it."""

import logging

import pytest

from kiosk.client.transport import Message, Transport
from kiosk.logs import QUIET, quiet_libraries
from tests.helpers.receiver import receiving


@pytest.fixture
def everything(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """As after ``log_to_stderr``, with a root logger that lets everything through. Levels are put back."""
    caplog.set_level(logging.DEBUG)
    for name in QUIET:
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


def asked(transport: Transport, url: str) -> None:
    message = Message("POST", f"{url}/v1/users/usr_of_somebody?token=open-sesame", {}, b"{}")
    assert transport.send(message).status == 200


def test_where_requests_go_is_not_logged(everything: pytest.LogCaptureFixture) -> None:
    transport = Transport()
    with receiving() as receiver:
        asked(transport, receiver.url)
        assert "usr_of_somebody?token=open-sesame" in everything.text  # what is to be kept out, and would be there
        everything.clear()
        quiet_libraries()
        asked(transport, receiver.url)
    transport.close()
    assert "usr_of_somebody" not in everything.text
    assert "open-sesame" not in everything.text

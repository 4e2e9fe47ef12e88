"""The page's side of the wire: opened with a signature, watched with the polling secret, answers checked strictly."""

import base64
import json

import httpx
import pytest

from kiosk.client.address import Address
from kiosk.client.errors import Refused, Unreachable
from kiosk.client.pages import PageClient
from kiosk.client.signing import TerminalKey
from kiosk.client.subject import subject
from kiosk.client.transport import Transport
from kiosk.secret import Secret
from tests.kiosk.client.stage import HOST, KEY, NOW, PUBLISHABLE, Answer, Network, ok, refusal

ROWS = ["01" * 10 + "1"] * 21
PAGE = {
    "object": "web_auth_session",
    "auth_session_id": "authsess_1",
    "qr": f"{HOST}/a/authsess_1#code",
    "qr_modules": ROWS,
    "polling_secret": "p" * 32,
    "expires_at": NOW + 120,
    "state": "pending",
}
STATE = {"object": "web_auth_session", "auth_session_id": "authsess_1", "state": "scanned", "expires_at": NOW + 120}
POLLING = Secret("p" * 32)


def token(claims: object) -> str:
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"h.{body}.s"


def client(*answers: Answer, key: TerminalKey | None = KEY) -> tuple[PageClient, Network]:
    network = Network(list(answers))
    transport = Transport(network=httpx.MockTransport(network))
    return PageClient(transport, Address.of(HOST), PUBLISHABLE, key, clock=lambda: float(NOW)), network


def test_a_page_is_opened_looked_at_and_its_token_taken() -> None:
    pages, network = client(ok(PAGE), ok(STATE), ok({"id_token": token({"sub": "usr_1"}), "log_id": "log_1"}))
    page = pages.open_page(("local_biometric",))
    assert (page.auth_session_id, page.qr_modules, page.polling_secret) == ("authsess_1", tuple(ROWS), POLLING)
    assert pages.lasts(page) == 120
    assert network.body() == {"flow": ["local_biometric"]}
    assert pages.look("authsess_1", POLLING).state == "scanned"
    taken = pages.take("authsess_1", POLLING)
    assert (taken.user_id, taken.log_id) == ("usr_1", "log_1")
    for request in network.requests:
        assert request.headers["pinn-publishable-key"] == PUBLISHABLE
    assert ["signature" in request.headers for request in network.requests] == [True, False, False]
    assert network.last.headers["authorization"] == f"Bearer {'p' * 32}"


def test_a_terminal_without_a_key_signs_nothing() -> None:
    pages, network = client(ok(PAGE), key=None)
    pages.open_page(("device",))
    assert "signature" not in network.last.headers


@pytest.mark.parametrize(
    "rows",
    [None, "01", [], ["01"], ["01" * 10 + "2"] * 21, ["01" * 10] * 21, ["01" * 10 + "1"] * 20, ["1" * 178] * 178,
     [1] * 21],
    ids=["none", "text", "empty", "small", "letters", "narrow", "low", "huge", "numbers"],
)  # fmt: skip
def test_what_is_no_symbol_is_nonsense(rows: object) -> None:
    pages, _ = client(ok(PAGE | {"qr_modules": rows}))
    with pytest.raises(Unreachable, match="server_nonsense"):
        pages.open_page(("device",))


@pytest.mark.parametrize("state", ["", "SCANNED", "done", None, 1])
def test_a_state_nobody_knows_is_nonsense(state: object) -> None:
    pages, _ = client(ok(STATE | {"state": state}))
    with pytest.raises(Unreachable, match="server_nonsense"):
        pages.look("authsess_1", POLLING)


@pytest.mark.parametrize("claims", [{}, {"sub": 7}, {"sub": ""}, {"sub": "a b"}, {"sub": "x" * 200}, [], "sub", None])
def test_a_token_without_a_subject_is_nonsense(claims: object) -> None:
    pages, _ = client(ok({"id_token": token(claims), "log_id": "log_1"}))
    with pytest.raises(Unreachable, match="server_nonsense"):
        pages.take("authsess_1", POLLING)


@pytest.mark.parametrize("text", ["", "a", "a.b", "a.b.c", "a.é.c", "a.e30.c", "a." + "W" * 4000 + ".c", "a.b.c.d"])
def test_what_is_no_token_has_no_subject(text: str) -> None:
    with pytest.raises(ValueError, match=r"token"):
        subject(Secret(text))


def test_a_refusal_is_told() -> None:
    pages, _ = client(refusal(401, "polling_secret_unknown"))
    with pytest.raises(Refused, match="polling_secret_unknown"):
        pages.look("authsess_1", POLLING)


@pytest.mark.parametrize(("expires", "lasts"), [(NOW - 999, 0.0), (NOW + 120, 120.0), (NOW + 10**9, 600.0)])
def test_a_wrong_clock_is_kept_within_reason(expires: int, lasts: float) -> None:
    pages, _ = client(ok(PAGE | {"expires_at": expires}))
    assert pages.lasts(pages.open_page(("device",))) == lasts


def test_nothing_of_a_page_is_in_a_repr() -> None:
    pages, _ = client(ok(PAGE))
    page = pages.open_page(("device",))
    assert "p" * 32 not in repr(page)
    assert ROWS[0] not in repr(page)

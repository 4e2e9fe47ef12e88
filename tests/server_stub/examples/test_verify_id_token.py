"""The example for backends, tried with tokens of a real server."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import jwt
import pytest

from server_stub.domain.entities import Caller
from server_stub.domain.management.person_keys import PersonKeys
from server_stub.domain.management.secret_keys import SecretKeys
from server_stub.domain.management.users import Users
from server_stub.examples.verify_id_token import NotVerified, TokenVerifier
from server_stub.testing import InProcessServer
from tests.helpers.asgi import SocketClient
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import Sender, captured

LEFT = template("left", 1)


@pytest.fixture(scope="module")
def server() -> Iterator[InProcessServer]:
    with InProcessServer() as running:
        yield running


@pytest.fixture(scope="module")
def token(server: InProcessServer) -> Callable[[], str]:
    """A fresh token of one person, who is enrolled once."""
    kiosk = Sender(SocketClient(server.url), server.clock, server.publishable_key)
    body: dict[str, object] = {"name": "Front desk", "key": kiosk.key.pem}
    assert kiosk.send("POST", "/v1/sdk/terminals", body, bearer=server.new_pairing_code()).status == 200
    caller = Caller(server.account.app.scope, None)
    user = Users(server.core).create(caller)
    secret = PersonKeys(server.core).allow_enrollment(caller, user.user_id).secret
    assert kiosk.enroll(secret, captured(LEFT)).status == 200
    return lambda: kiosk.authenticate(["either_palm"], captured(another_look(LEFT)), user).json["id_token"]


def verifier(server: InProcessServer, **changes: Any) -> TokenVerifier:  # noqa: ANN401
    seen: set[str] = set()

    def use(log_id: str) -> bool:
        new = log_id not in seen
        seen.add(log_id)
        return new

    return TokenVerifier(**{"secret_key": server.secret_key, "issuer": server.url, "use_log_id": use, **changes})


def test_a_genuine_token(server: InProcessServer, token: Callable[[], str]) -> None:
    claims = verifier(server).verify(token(), {"either_palm", "left_palm", "kiosk"})
    assert claims["sub"].startswith("usr_")
    assert claims["log_id"].startswith("log_")


def test_a_token_counts_once(server: InProcessServer, token: Callable[[], str]) -> None:
    backend, once = verifier(server), token()
    backend.verify(once, {"either_palm"})
    with pytest.raises(NotVerified, match="used before"):
        backend.verify(once, {"either_palm"})


def test_a_refused_token_uses_nothing_up(server: InProcessServer, token: Callable[[], str]) -> None:
    backend, once = verifier(server), token()
    with pytest.raises(NotVerified, match="right_palm"):
        backend.verify(once, {"right_palm"})
    backend.verify(once, {"either_palm"})


@pytest.mark.parametrize("factors", [{"right_palm"}, {"device"}, {"either_palm", "local_biometric"}])
def test_a_factor_that_was_not_proved(server: InProcessServer, token: Callable[[], str], factors: set[str]) -> None:
    with pytest.raises(NotVerified):
        verifier(server).verify(token(), factors)


def test_factors_must_be_named(server: InProcessServer, token: Callable[[], str]) -> None:
    with pytest.raises(ValueError, match="name the factors"):
        verifier(server).verify(token(), [])


def test_another_issuer_and_another_key(server: InProcessServer, token: Callable[[], str]) -> None:
    for changes in ({"issuer": server.url + "/"}, {"secret_key": "sk_" + "x" * 32}, {"secret_key": []}):
        with pytest.raises(NotVerified):
            verifier(server, **changes).verify(token(), {"either_palm"})


def test_both_keys_while_one_is_replaced(server: InProcessServer, token: Callable[[], str]) -> None:
    old, new = token(), SecretKeys(server.core).create(server.account.app.scope)
    backend = verifier(server, secret_key=[server.secret_key, new.secret])
    SecretKeys(server.core).promote(new.key.secret_key_id)
    after = token()
    SecretKeys(server.core).promote(server.account.secret_key.key.secret_key_id)
    backend.verify(old, {"either_palm"})
    backend.verify(after, {"either_palm"})
    with pytest.raises(NotVerified):
        verifier(server).verify(after, {"either_palm"})


def forged(server: InProcessServer, algorithm: str = "HS256", **changes: Any) -> str:  # noqa: ANN401
    now = int(time.time())
    claims = {"sub": "usr_x", "iss": server.url, "iat": now, "exp": now + 30, "auth_time": now, "log_id": "log_x"}
    claims = {**claims, "amr": ["either_palm"], **changes}
    kept = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(kept, "" if algorithm == "none" else server.secret_key, algorithm=algorithm)


@pytest.mark.parametrize("algorithm", ["none", "HS384", "HS512"])
@pytest.mark.filterwarnings("ignore::jwt.warnings.InsecureKeyLengthWarning")
def test_other_algorithms_are_refused(server: InProcessServer, algorithm: str) -> None:
    with pytest.raises(NotVerified):
        verifier(server).verify(forged(server, algorithm), {"either_palm"})


@pytest.mark.parametrize("missing", ["sub", "iss", "iat", "exp", "auth_time", "log_id", "amr"])
def test_every_claim_must_be_there(server: InProcessServer, missing: str) -> None:
    with pytest.raises(NotVerified):
        verifier(server).verify(forged(server, **{missing: None}), {"either_palm"})


@pytest.mark.parametrize(
    "change",
    [{"amr": "either_palm"}, {"amr": [["either_palm"]]}, {"exp": 1}, {"log_id": 5}, {"aud": "x"}],
    ids=str,
)
def test_claims_of_another_form(server: InProcessServer, change: dict[str, object]) -> None:
    with pytest.raises(NotVerified):
        verifier(server).verify(forged(server, **change), {"either_palm"})


@pytest.mark.parametrize("text", ["", "a.b.c", "\0", "é", "." * 1000])
def test_what_is_no_token(server: InProcessServer, text: str) -> None:
    with pytest.raises(NotVerified):
        verifier(server).verify(text, {"either_palm"})


def test_a_token_of_another_time(server: InProcessServer) -> None:
    then = int(time.time()) - 31
    with pytest.raises(NotVerified, match="expired"):
        verifier(server).verify(forged(server, iat=then, exp=then + 30), {"either_palm"})

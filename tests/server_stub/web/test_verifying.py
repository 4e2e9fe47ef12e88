"""The verifier that backends copy: what it takes, and everything it does not."""

import base64
import json
import time
from typing import Any

import jwt
import pytest

from server_stub.demo_site.verifying import NotVerified, Verifier

KEY, ISSUER, USER = "sk_" + "k" * 64, "https://palm.example", "usr_1"


def token(key: str = KEY, algorithm: str = "HS256", **changed: Any) -> str:  # noqa: ANN401
    now = int(time.time())
    claims = {
        "sub": USER,
        "iss": ISSUER,
        "iat": now,
        "exp": now + 30,
        "log_id": "log_1",
        "amr": ["device", "either_palm"],
    }
    claims |= changed
    return jwt.encode({name: value for name, value in claims.items() if value is not None}, key, algorithm=algorithm)


def unsigned() -> str:
    parts = [{"alg": "none", "typ": "JWT"}, jwt.decode(token(), options={"verify_signature": False})]
    return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts) + "."


def test_a_good_token_counts_once() -> None:
    verifier = Verifier(KEY, ISSUER)
    good = token()
    assert verifier.verify(good, ["either_palm"], USER)["log_id"] == "log_1"
    with pytest.raises(NotVerified, match="accepted before"):
        verifier.verify(good, ["either_palm"], USER)
    verifier.verify(token(log_id="log_2"), ["device"], USER)


@pytest.mark.parametrize(
    "bad",
    [
        "", "x", "a.b.c", unsigned(), token("sk_" + "x" * 64), token(algorithm="HS512"), token(iss=ISSUER + "/"),
        token(exp=int(time.time()) - 60), token(exp=None), token(amr=None), token(log_id=None), token(sub="usr_2"),
        token(amr="either_palm"), token(amr=["device"]), token(aud="x"), token(iat=int(time.time()) + 60),
    ],
)  # fmt: skip
def test_tokens_that_are_no_good(bad: str) -> None:
    with pytest.raises(NotVerified):
        Verifier(KEY, ISSUER).verify(bad, ["either_palm"], USER)


def test_a_backend_that_demands_nothing_accepts_nothing() -> None:
    with pytest.raises(NotVerified):
        Verifier(KEY, ISSUER).verify(token(), [], USER)

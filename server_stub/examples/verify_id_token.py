"""How a backend verifies an ID token with today's PyJWT 2 (``pip install "pyjwt>=2.10"``). Copy this file.

The official client verifies tokens only with ``pyjwt==1.7.1``: it names no algorithm, which every later version
demands, so there it refuses every token. This does what the client would do, and what it leaves to its caller::

    verifier = TokenVerifier(secret_key="sk_…", issuer="https://palm.example.com", use_log_id=remember_once)
    claims = verifier.verify(request.form["id_token"], factors={"device", "either_palm"})
    if claims["sub"] != user_who_gave_the_password.pinn_user_id: ...

A token lives for 30 seconds and says who authenticated (``sub``), with which factors (``amr``), and in which attempt
(``log_id``). The factors were asked for in the browser, where anybody may ask for less: name those you demand.
"""

from collections.abc import Callable, Collection
from typing import Any

import jwt

REQUIRED = ("sub", "iss", "iat", "exp", "auth_time", "log_id", "amr")


class NotVerified(Exception):
    """The token proves nothing. The text is for your log, not for the person."""


class TokenVerifier:
    """Verifies ID tokens of one server and one account.

    ``issuer`` is the server's public base URL, character by character. ``use_log_id`` is told each ``log_id`` and
    answers whether it is new: a unique column in your database does that for all of your processes. Behind it a token
    that was overheard opens nothing a second time. ``secret_key`` is the account's primary secret key; while that is
    being replaced, give both.
    """

    def __init__(self, secret_key: str | Collection[str], issuer: str, use_log_id: Callable[[str], bool]) -> None:
        self._keys = [secret_key] if isinstance(secret_key, str) else list(secret_key)
        self._issuer = issuer
        self._use_log_id = use_log_id

    def verify(self, token: str, factors: Collection[str]) -> dict[str, Any]:
        """The token's claims, when it proves every one of ``factors``; raises NotVerified."""
        if not factors:
            raise ValueError("a token that proves no factor proves nothing: name the factors you demand")
        claims = self._signed(token)
        amr = claims["amr"]
        if not isinstance(amr, list) or not set(factors) <= {name for name in amr if isinstance(name, str)}:
            raise NotVerified(f"the token proves {amr}, not {sorted(factors)}")
        if not isinstance(claims["log_id"], str) or not self._use_log_id(claims["log_id"]):
            raise NotVerified("this token was used before")
        return claims

    def _signed(self, token: str) -> dict[str, Any]:
        refusal = NotVerified("there is no secret key")
        for key in self._keys:
            try:
                # HS256 and nothing else: the token itself must not choose how it is checked.
                return jwt.decode(
                    token, key, algorithms=["HS256"], issuer=self._issuer, options={"require": list(REQUIRED)}
                )
            except jwt.PyJWTError as error:
                refusal = NotVerified(str(error))
        raise refusal

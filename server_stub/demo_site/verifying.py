"""An ID token, verified with PyJWT 2. Copy this file into a backend of your own: it needs nothing else of this project.

The official client 0.2.0 cannot do it with PyJWT 2: it calls ``jwt.decode`` without ``algorithms``.
"""

import threading
from collections.abc import Collection
from typing import Any

import jwt

REQUIRED = ["sub", "iss", "iat", "exp", "amr", "log_id"]
LEEWAY = 5
"""Seconds that the clocks of this machine and of the API may differ."""


class NotVerified(Exception):
    """The token proves nothing here. The text is for the log, not for the person."""


class Verifier:
    """Verifies tokens of one account; each proves one sign-in, once.

    ``issuer`` is the API's base URL exactly as configured, ``secret_key`` the account's primary ``sk_…``.
    """

    def __init__(self, secret_key: str, issuer: str) -> None:
        self._secret_key = secret_key
        self._issuer = issuer
        self._lock = threading.Lock()
        self._accepted: dict[str, int] = {}

    def verify(self, token: str, demanded: Collection[str], user_id: str) -> dict[str, Any]:
        """The claims, when this user proved every demanded factor just now, and was not signed in by it before.

        The demanded factors are the backend's own: the list in the page is in the hands of whoever sits before it.
        Raises ``NotVerified``.
        """
        claims = self._decoded(token)
        proved = claims["amr"]
        if not isinstance(proved, list) or not demanded or not set(demanded) <= set(proved):
            raise NotVerified("a demanded factor was not proved")
        if claims["sub"] != user_id:
            raise NotVerified("somebody else was recognised than the one who gave the password")
        self._use(str(claims["log_id"]), int(claims["exp"]), int(claims["iat"]))
        return claims

    def _decoded(self, token: str) -> dict[str, Any]:
        options: Any = {"require": REQUIRED}
        try:
            return jwt.decode(
                token, self._secret_key, algorithms=["HS256"], issuer=self._issuer, leeway=LEEWAY, options=options
            )
        except jwt.InvalidTokenError as error:
            raise NotVerified(f"no good token: {error}") from error

    def _use(self, log_id: str, expires_at: int, now: int) -> None:
        """Accept a log id once. Those of tokens that have expired need not be remembered."""
        with self._lock:
            self._accepted = {kept: until for kept, until in self._accepted.items() if until + LEEWAY > now - LEEWAY}
            if log_id in self._accepted:
                raise NotVerified("this sign-in was accepted before")
            self._accepted[log_id] = expires_at

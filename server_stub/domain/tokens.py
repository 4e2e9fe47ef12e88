"""ID tokens: short-lived HS256 JWTs that tell an app backend who authenticated and with which factors.

The key is the account's primary secret key, whole string as UTF-8. There is never an ``aud`` or ``nbf``: the official
client refuses any token with the former and gives the latter no leeway.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import jwt

from server_stub.domain.jsonvalues import JsonObject

LIFETIME = 30
"""Seconds from ``iat`` to ``exp``, as in the public documentation's example."""


@dataclass(frozen=True, slots=True)
class IdToken:
    """What one token says. Times are integer Unix seconds; ``began`` is when the person started."""

    subject: str
    issuer: str
    issued_at: int
    began: int
    log_id: str
    amr: tuple[str, ...]
    token_id: str
    app_id: str

    def claims(self) -> JsonObject:
        """The JWT's payload."""
        return {
            "sub": self.subject,
            "iss": self.issuer,
            "iat": self.issued_at,
            "exp": self.issued_at + LIFETIME,
            "auth_time": min(self.began, self.issued_at),
            "log_id": self.log_id,
            "amr": list(self.amr),
            "jti": self.token_id,
            "azp": self.app_id,
        }

    def signed(self, secret_key: str) -> str:
        """The compact form, signed with the account's primary secret key."""
        return sign(self.claims(), secret_key)


def sign(claims: Mapping[str, object], secret_key: str) -> str:
    """The compact form of these claims."""
    return jwt.encode(dict(claims), secret_key, algorithm="HS256")

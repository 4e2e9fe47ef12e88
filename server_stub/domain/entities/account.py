"""An account and the secret keys that speak for it."""

from dataclasses import dataclass, field

from server_stub.domain.entities.scope import Scoped


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A customer of the server, made at the command line."""

    account_id: str
    name: str
    created_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretKey(Scoped):
    """A secret key without its secret: a hash to find it by, and ``sealed`` for signing ID tokens.

    The one ``primary`` key of an account's mode signs tokens; a key with ``revoked_at`` opens nothing.
    """

    secret_key_id: str
    secret_hash: str = field(repr=False)
    sealed: bytes = field(repr=False)
    primary: bool
    created_at: int
    revoked_at: int | None

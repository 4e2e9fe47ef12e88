"""The secret that signs an account's ID tokens: its primary secret key, opened for the moment of signing."""

from server_stub.domain.core import Core
from server_stub.domain.entities import Scope
from server_stub.domain.errors import Conflict
from server_stub.domain.ports import UnitOfWork


def seal_context(secret_key_id: str) -> str:
    """Where a sealed secret key belongs, for the vault."""
    return f"secret-key:{secret_key_id}"


def open_signing_key(core: Core, work: UnitOfWork, scope: Scope) -> str:
    """The whole secret key, ``sk_`` included. Raises Conflict when the account has none in this mode."""
    key = work.secret_keys.primary(scope)
    if key is None:
        raise Conflict("The account has no primary secret key in this mode.", reason="no_primary_key")
    return core.vault.open(key.sealed, seal_context(key.secret_key_id)).decode()

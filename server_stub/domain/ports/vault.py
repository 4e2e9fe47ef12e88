"""Encryption at rest. The master key lives outside the database; each user's data key dies with the user."""

from contextlib import AbstractContextManager
from typing import Protocol


class VaultError(Exception):
    """The bytes were changed, moved to another place, or sealed under another key."""


class UserVault(Protocol):
    """One user's data key, while it is open."""

    def seal(self, plain: bytes, context: str) -> bytes:
        """Encrypt."""
        ...

    def open(self, sealed: bytes, context: str) -> bytearray:
        """Undo :meth:`seal`, into a buffer for the caller to wipe; raises :class:`VaultError`."""
        ...

    def derive(self, salt: bytes, context: str) -> bytearray:
        """32 bytes for this use and salt, for the caller to wipe."""
        ...


class Vault(Protocol):
    """``context`` says what the bytes are and whose: bytes sealed for one place do not open in another.

    Everything may raise ``Unavailable`` when the master key lies in a service that does not answer. What is sealed
    must be sealed within the transaction that keeps it: the master key in use may be another one in the next.
    """

    def seal(self, plain: bytes, context: str) -> bytes:
        """Encrypt under the master key."""
        ...

    def open(self, sealed: bytes, context: str) -> bytes:
        """Undo :meth:`seal`; raises :class:`VaultError`."""
        ...

    def derive(self, context: str) -> bytes:
        """32 bytes for this use: the same as long as the database lives, unknown without a master key."""
        ...

    def new_data_key(self, user_id: str) -> bytes:
        """A fresh data key of one user, sealed: the form it is stored in."""
        ...

    def unlocked(self, data_key: bytes, user_id: str) -> AbstractContextManager[UserVault]:
        """What this user's (sealed) data key seals, inside the block only; raises :class:`VaultError`.

        With a key service this is one call of it, whatever is done inside.
        """
        ...

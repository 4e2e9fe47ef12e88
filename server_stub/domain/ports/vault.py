"""Encryption at rest. The master key lives outside the database; each user's data key dies with the user."""

from typing import Protocol


class VaultError(Exception):
    """The bytes were changed, moved to another place, or sealed under another key."""


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

    def seal_for_user(self, data_key: bytes, user_id: str, plain: bytes, context: str) -> bytes:
        """Encrypt under a user's (sealed) data key."""
        ...

    def open_for_user(self, data_key: bytes, user_id: str, sealed: bytes, context: str) -> bytearray:
        """Undo :meth:`seal_for_user`, into a buffer for the caller to wipe; raises :class:`VaultError`."""
        ...

    def derive_for_user(self, data_key: bytes, user_id: str, salt: bytes, context: str) -> bytearray:
        """32 bytes from a user's (sealed) data key, for the caller to wipe; raises :class:`VaultError`."""
        ...

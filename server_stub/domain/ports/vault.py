"""Encryption at rest. The master key lives outside the database; each user's data key dies with the user."""

from typing import Protocol


class VaultError(Exception):
    """The bytes were changed, moved to another place, or sealed under another key."""


class Vault(Protocol):
    """``context`` says what the bytes are and whose: bytes sealed for one place do not open in another."""

    def seal(self, plain: bytes, context: str) -> bytes:
        """Encrypt under the master key."""
        ...

    def open(self, sealed: bytes, context: str) -> bytes:
        """Undo :meth:`seal`; raises :class:`VaultError`."""
        ...

    def new_data_key(self, user_id: str) -> bytes:
        """A fresh data key of one user, sealed: the form it is stored in."""
        ...

    def seal_for_user(self, data_key: bytes, user_id: str, plain: bytes, context: str) -> bytes:
        """Encrypt under a user's (sealed) data key."""
        ...

    def open_for_user(self, data_key: bytes, user_id: str, sealed: bytes, context: str) -> bytes:
        """Undo :meth:`seal_for_user`; raises :class:`VaultError`."""
        ...

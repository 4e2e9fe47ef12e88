"""AES-256-GCM under a master key, and under one data key per user that the master key wraps."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from server_stub.domain.ports import VaultError
from server_stub.store.master_key import KEY_BYTES, MasterKey

VERSION = b"\x01"
"""First byte of everything sealed: how it was sealed."""
NONCE_BYTES = 12
"""NIST SP 800-38D: 96 random bits; good for 2**32 values under one key."""


def _seal(key: bytes, plain: bytes, context: str) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return VERSION + nonce + AESGCM(key).encrypt(nonce, plain, VERSION + context.encode())


def _open(key: bytes, sealed: bytes, context: str) -> bytes:
    if sealed[:1] != VERSION:
        raise VaultError("Sealed in a way this program does not know.")
    nonce, body = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
    try:
        return AESGCM(key).decrypt(nonce, body, VERSION + context.encode())
    except (InvalidTag, ValueError) as error:
        raise VaultError("Changed, moved, or sealed under another key.") from error


class AesVault:
    """The vault over one master key."""

    def __init__(self, master_key: MasterKey) -> None:
        self._key = master_key.value

    def seal(self, plain: bytes, context: str) -> bytes:
        """Encrypt under the master key."""
        return _seal(self._key, plain, context)

    def open(self, sealed: bytes, context: str) -> bytes:
        """Undo :meth:`seal`; raises VaultError."""
        return _open(self._key, sealed, context)

    def new_data_key(self, user_id: str) -> bytes:
        """A fresh data key of one user, sealed."""
        return self.seal(os.urandom(KEY_BYTES), f"data-key:{user_id}")

    def seal_for_user(self, data_key: bytes, user_id: str, plain: bytes, context: str) -> bytes:
        """Encrypt under a user's (sealed) data key."""
        return _seal(self._data_key(data_key, user_id), plain, context)

    def open_for_user(self, data_key: bytes, user_id: str, sealed: bytes, context: str) -> bytes:
        """Undo :meth:`seal_for_user`; raises VaultError."""
        return _open(self._data_key(data_key, user_id), sealed, context)

    def _data_key(self, data_key: bytes, user_id: str) -> bytes:
        return self.open(data_key, f"data-key:{user_id}")

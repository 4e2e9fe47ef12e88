"""Encryption at rest: secrets under a master key, palms under one data key per user that a master key wraps.

What is under a master key::

    0   1   how it was sealed: 2
    1   8   name of the master key
    9   -   what that key made of it (``store.keys``), bound to these nine bytes and the context

What is under a user's data key has no name, 1 as its first byte, and AES-256-GCM behind. So had, before keys were
named, what is under a master key; that still opens.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hardware.palm.wiping import wiping
from server_stub.domain.ports import VaultError
from server_stub.store.keys.aead import KEY_BYTES, seal, unseal
from server_stub.store.keys.master import NAME_BYTES, LocalMaster, Master
from server_stub.store.keys.ring import KeyRing

UNNAMED = b"\x01"
NAMED = b"\x02"
"""First byte of everything sealed: how it was sealed."""
_HEAD_BYTES = len(NAMED) + NAME_BYTES


def head_of(master: str) -> bytes:
    """How everything begins that is sealed under the master key of this name."""
    return NAMED + bytes.fromhex(master)


class AesVault:
    """The vault over a ring of master keys. ``root`` is the database's own secret, which :meth:`derive` starts from."""

    def __init__(self, ring: KeyRing, root: bytes | bytearray) -> None:
        self.ring = ring
        self._root = root

    def seal(self, plain: bytes, context: str) -> bytes:
        """Encrypt under the master key."""
        master = self.ring.current
        head = head_of(master.name)
        return head + master.seal(plain, head + context.encode())

    def open(self, sealed: bytes, context: str) -> bytes:
        """Undo :meth:`seal`; raises VaultError."""
        if sealed[:1] == UNNAMED:
            return bytes(self._open_unnamed(sealed, context))
        master, head = self._under(sealed)
        return bytes(master.unseal(sealed[_HEAD_BYTES:], head + context.encode()))

    def derive(self, context: str) -> bytes:
        """32 bytes for this use, the same as long as the database lives, whatever master key it is under."""
        return _derived(self._root, b"", context)

    def new_data_key(self, user_id: str) -> bytes:
        """A fresh data key of one user, sealed."""
        data_key = bytearray(os.urandom(KEY_BYTES))
        with wiping(data_key):
            return self._wrap(data_key, user_id)

    def rewrap(self, data_key: bytes, user_id: str) -> bytes:
        """The same (sealed) data key under the master key of now; raises VaultError."""
        opened = self._data_key(data_key, user_id)
        with wiping(opened):
            return self._wrap(opened, user_id)

    @contextmanager
    def unlocked(self, data_key: bytes, user_id: str) -> Iterator["UserAesVault"]:
        """What this user's (sealed) data key seals, inside the block only; raises VaultError."""
        opened = self._data_key(data_key, user_id)
        with wiping(opened):
            yield UserAesVault(opened)

    def _wrap(self, data_key: bytearray, user_id: str) -> bytes:
        master = self.ring.current
        head = head_of(master.name)
        return head + master.wrap(data_key, head + _context(user_id))

    def _data_key(self, sealed: bytes, user_id: str) -> bytearray:
        if sealed[:1] == UNNAMED:
            return self._open_unnamed(sealed, _context(user_id).decode())
        master, head = self._under(sealed)
        return master.unwrap(sealed[_HEAD_BYTES:], head + _context(user_id))

    def _under(self, sealed: bytes) -> tuple[Master, bytes]:
        """The master key that this names, and the head that it is bound to."""
        head = sealed[:_HEAD_BYTES]
        if len(head) != _HEAD_BYTES or head[:1] != NAMED:
            raise VaultError("Sealed in a way this program does not know.")
        return self.ring.named(head[1:].hex()), head

    def _open_unnamed(self, sealed: bytes, context: str) -> bytearray:
        """Sealed before keys were named: under one of those whose bytes we hold."""
        for master in self.ring:
            if isinstance(master, LocalMaster):
                try:
                    return master.unseal(sealed[1:], UNNAMED + context.encode())
                except VaultError:
                    continue
        raise VaultError("Changed, moved, or sealed under another key.")


class UserAesVault:
    """One user's data key, while it is open."""

    def __init__(self, data_key: bytearray) -> None:
        self._data_key = data_key

    def seal(self, plain: bytes, context: str) -> bytes:
        """Encrypt."""
        return UNNAMED + seal(self._data_key, plain, UNNAMED + context.encode())

    def open(self, sealed: bytes, context: str) -> bytearray:
        """Undo :meth:`seal`, into a buffer for the caller to wipe; raises VaultError."""
        if sealed[:1] != UNNAMED:
            raise VaultError("Sealed in a way this program does not know.")
        return unseal(self._data_key, sealed[1:], UNNAMED + context.encode())

    def derive(self, salt: bytes, context: str) -> bytearray:
        """32 bytes for this use and salt, for the caller to wipe."""
        return bytearray(_derived(self._data_key, salt, context))


def _context(user_id: str) -> bytes:
    return f"data-key:{user_id}".encode()


def _derived(secret: bytes | bytearray, salt: bytes, context: str) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt, f"palm-kiosk: {context}".encode()).derive(secret)

"""A master key that never leaves a key management service: the service wraps and unwraps, this server asks it to."""

import hashlib
import os
import struct
from typing import Protocol

from hardware.palm.wiping import wiping
from server_stub.domain.errors import Unavailable
from server_stub.domain.ports import VaultError
from server_stub.store.keys.aead import KEY_BYTES, Key, seal, unseal
from server_stub.store.keys.master import NAME_BYTES

_LENGTH = struct.Struct(">H")


class KmsUnreachable(Exception):
    """The service does not answer, or not now; asking again may help."""


class KmsRefused(Exception):
    """The service answered no: the key is unknown, disabled or not ours to use, or the bytes are not of this key."""


class Kms(Protocol):
    """What a key management service must offer; most call these Encrypt and Decrypt.

    ``key_id`` is the service's own name of the key. ``context`` must be authenticated with the data key (encryption
    context, additional authenticated data). Both raise :class:`KmsUnreachable` or :class:`KmsRefused`, and nothing
    else. They are called from several threads, sometimes within a transaction: bound their time to a second or two.
    """

    def wrap(self, key_id: str, data_key: bytes, context: bytes) -> bytes:
        """Encrypt 32 bytes under the key; the answer is at most 64 KiB long."""
        ...

    def unwrap(self, key_id: str, wrapped: bytes, context: bytes) -> bytes:
        """Undo :meth:`wrap`."""
        ...


class KmsMaster:
    """A master key in a service. Secrets of any length are sealed under a fresh key of their own, which is wrapped."""

    def __init__(self, kms: Kms, service: str, key_id: str) -> None:
        self._kms = kms
        self._key_id = key_id
        self.name = hashlib.sha256(f"palm-kiosk kms key:{service}:{key_id}".encode()).hexdigest()[: 2 * NAME_BYTES]

    def wrap(self, data_key: Key, associated: bytes) -> bytes:
        """One call of the service. Raises ``Unavailable``."""
        try:
            return self._kms.wrap(self._key_id, bytes(data_key), associated)
        except (KmsUnreachable, KmsRefused) as error:
            raise _unavailable() from error

    def unwrap(self, wrapped: bytes, associated: bytes) -> bytearray:
        """One call of the service. Raises ``VaultError`` or ``Unavailable``."""
        try:
            return bytearray(self._kms.unwrap(self._key_id, wrapped, associated))
        except KmsUnreachable as error:
            raise _unavailable() from error
        except KmsRefused as error:
            raise VaultError("The key service refuses to open this.") from error

    def seal(self, plain: bytes, associated: bytes) -> bytes:
        """Length of the wrapped key, the wrapped key, then what is sealed under it."""
        key = bytearray(os.urandom(KEY_BYTES))
        with wiping(key):
            wrapped = self.wrap(key, associated)
            return _LENGTH.pack(len(wrapped)) + wrapped + seal(key, plain, associated)

    def unseal(self, sealed: bytes, associated: bytes) -> bytearray:
        """Undo :meth:`seal`."""
        if len(sealed) < _LENGTH.size:
            raise VaultError("Cut off.")
        end = _LENGTH.size + _LENGTH.unpack_from(sealed)[0]
        key = self.unwrap(sealed[_LENGTH.size : end], associated)
        with wiping(key):
            return unseal(key, sealed[end:], associated)


def _unavailable() -> Unavailable:
    return Unavailable("The key service cannot be used now; nothing was changed.")

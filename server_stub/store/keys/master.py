"""What a master key can do, wherever it lies: wrap data keys, and seal small secrets."""

from typing import Protocol

from server_stub.store.keys.aead import Key, seal, unseal
from server_stub.store.master_key import MasterKey

NAME_BYTES = 8
"""A master key's name, as it stands in everything sealed under it."""


class Master(Protocol):
    """``associated`` is bound to what is sealed: it opens with the same bytes only."""

    @property
    def name(self) -> str:
        """``NAME_BYTES`` bytes in hex: tells one key from another without revealing it."""
        ...

    def wrap(self, data_key: Key, associated: bytes) -> bytes:
        """Seal a data key. Raises ``Unavailable`` when the key is elsewhere and out of reach."""
        ...

    def unwrap(self, wrapped: bytes, associated: bytes) -> bytearray:
        """Undo :meth:`wrap`, into a buffer to be wiped. Raises ``VaultError`` or ``Unavailable``."""
        ...

    def seal(self, plain: bytes, associated: bytes) -> bytes:
        """Seal something of any length. Raises as :meth:`wrap`."""
        ...

    def unseal(self, sealed: bytes, associated: bytes) -> bytearray:
        """Undo :meth:`seal`. Raises as :meth:`unwrap`."""
        ...


class LocalMaster:
    """A master key whose bytes this process holds: it seals by itself."""

    def __init__(self, key: MasterKey) -> None:
        self._key = key.value
        self.name = key.name

    def seal(self, plain: Key, associated: bytes) -> bytes:
        """As the protocol says."""
        return seal(self._key, plain, associated)

    def unseal(self, sealed: bytes, associated: bytes) -> bytearray:
        """As the protocol says."""
        return unseal(self._key, sealed, associated)

    wrap = seal
    unwrap = unseal

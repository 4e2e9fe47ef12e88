"""A key management service within this process, for trials and tests: the shape of one, without what makes it safe.

A real one is a class with the same two methods around its vendor's client, made by a function that takes the key's id
and is registered as an entry point of group ``palm_kiosk.kms``.
"""

from pathlib import Path

from server_stub.domain.ports import VaultError
from server_stub.store.errors import StoreUnusable
from server_stub.store.keys.aead import seal, unseal
from server_stub.store.keys.kms import KmsRefused, KmsUnreachable
from server_stub.store.master_key import read_master_key


class LocalKms:
    """Keys by id, each 32 bytes. ``reachable`` false is an outage; ``calls`` counts what was asked of it."""

    def __init__(self, keys: dict[str, bytes]) -> None:
        self._keys = keys
        self.reachable = True
        self.calls = 0

    def wrap(self, key_id: str, data_key: bytes, context: bytes) -> bytes:
        """As the protocol says."""
        return seal(self._key(key_id), data_key, context)

    def unwrap(self, key_id: str, wrapped: bytes, context: bytes) -> bytes:
        """As the protocol says."""
        try:
            return bytes(unseal(self._key(key_id), wrapped, context))
        except VaultError as error:
            raise KmsRefused("not of this key") from error

    def _key(self, key_id: str) -> bytes:
        self.calls += 1
        if not self.reachable:
            raise KmsUnreachable
        try:
            return self._keys[key_id]
        except KeyError as error:
            raise KmsRefused("no such key") from error


def local_kms(key_id: str) -> LocalKms:
    """For ``kms:local:PATH``: the key's id is the path of a key file, as ``master-key new`` makes it."""
    key = read_master_key(Path(key_id))
    if key is None:
        raise StoreUnusable(f"The key {key_id} of the local key service is missing.")
    return LocalKms({key_id: key.value})

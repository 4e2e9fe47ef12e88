"""The database's own secret, made with it and kept under the master key: what does not change when that key does."""

import base64
import os

from sqlalchemy import Connection, select

from server_stub.domain.ports import VaultError
from server_stub.store.errors import StoreUnusable
from server_stub.store.keys.aead import KEY_BYTES
from server_stub.store.keys.facts import keep
from server_stub.store.keys.ring import KeyRing
from server_stub.store.tables import FACTS
from server_stub.store.vault import AesVault, head_of

ROOT = "root_secret"


def take_root(connection: Connection, ring: KeyRing) -> AesVault:
    """The vault of this database; a database without a root secret gets one. Raises ``StoreUnusable``."""
    sealing = AesVault(ring, b"")
    found = _sealed_root(connection)
    if found is None:
        root = os.urandom(KEY_BYTES)
        _keep_root(connection, sealing.seal(root, ROOT))
        return AesVault(ring, root)
    try:
        return AesVault(ring, sealing.open(found, ROOT))
    except VaultError as error:
        raise StoreUnusable(f"The root secret of this database cannot be opened: {error}") from error


def reseal_root(connection: Connection, vault: AesVault) -> None:
    """Put it under the master key of now."""
    found = _sealed_root(connection)
    head = head_of(vault.ring.current.name)
    if found is not None and found[: len(head)] != head:
        _keep_root(connection, vault.seal(vault.open(found, ROOT), ROOT))


def _sealed_root(connection: Connection) -> bytes | None:
    found = connection.scalar(select(FACTS.c.value).where(FACTS.c.name == ROOT))
    return None if found is None else base64.b64decode(found)


def _keep_root(connection: Connection, sealed: bytes) -> None:
    keep(connection, ROOT, base64.b64encode(sealed).decode())

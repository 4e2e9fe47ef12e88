"""The key that entries are sealed under, and how far the chain had come: both lie in the vault, not beside the file."""

import json
import secrets

from kiosk.audit.chain import Place
from kiosk.errors import AuditError
from kiosk.secret import Secret
from kiosk.vaults.vault import Vault

_KEY = "audit key"
_ANCHOR = "audit anchor"
_KEY_BYTES = 32


class Keeper:
    """Every method may raise ``VaultError``."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def key(self) -> bytes | None:
        """The key, None before the first entry. Raises ``AuditError`` for one that is damaged."""
        kept = self._vault.get(_KEY)
        if kept is None:
            return None
        try:
            key = bytes.fromhex(kept.reveal())
        except ValueError:
            key = b""
        if len(key) != _KEY_BYTES:
            raise AuditError("the key of the audit log is damaged")
        return key

    def new_key(self) -> bytes:
        """A fresh one, kept when this returns."""
        key = secrets.token_bytes(_KEY_BYTES)
        self._vault.put(_KEY, Secret(key.hex()))
        return key

    def anchor(self) -> Place:
        """How far the chain had come at least. Raises ``AuditError`` when that is damaged."""
        kept = self._vault.get(_ANCHOR)
        if kept is None:
            return Place()
        try:
            count, head = json.loads(kept.reveal())
        except (ValueError, TypeError):
            raise AuditError("the anchor of the audit log is damaged") from None
        return Place(int(count), str(head))

    def drop_anchor(self, place: Place) -> None:
        """The chain has come this far."""
        self._vault.put(_ANCHOR, Secret(json.dumps([place.count, place.head])))

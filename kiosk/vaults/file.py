"""Secrets in one file that only its owner may read: better than nothing, worse than a keyring, and it says so."""

import json
import logging
import os
from pathlib import Path
from typing import ClassVar

from kiosk.errors import VaultDamaged, VaultError, VaultUnsafe
from kiosk.files import write_atomically
from kiosk.private_file import Exposed, read_private
from kiosk.secret import Secret

log = logging.getLogger(__name__)

_VERSION = 1
_LARGEST_FILE = 1024 * 1024  # bytes


class FileVault:
    """See ``Vault``. A file that others can read is refused, not repaired: what was in it is no secret any more."""

    name: ClassVar[str] = "file"
    priority: ClassVar[int] = 1

    def __init__(self, path: Path) -> None:
        self._path = path
        self._warned = False

    def works(self) -> bool:
        """Wherever files have owners."""
        return os.name == "posix"

    def get(self, name: str) -> Secret | None:
        """See ``Vault``. Raises ``VaultUnsafe`` and ``VaultDamaged`` too."""
        found = self._load().get(name)
        return None if found is None else Secret(found)

    def put(self, name: str, secret: Secret) -> None:
        """See ``Vault``."""
        if not self._warned and not self._path.exists():
            self._warned = True
            log.warning("secrets are kept in %s, readable by its owner; a keyring would be safer", self._path)
        self._save(self._load() | {name: secret.reveal()})

    def delete(self, name: str) -> None:
        """See ``Vault``."""
        kept = self._load()
        if kept.pop(name, None) is not None:
            self._save(kept)

    def _load(self) -> dict[str, str]:
        try:
            return self._parse(read_private(self._path, _LARGEST_FILE))
        except FileNotFoundError:
            return {}
        except Exposed as error:
            raise VaultUnsafe(f"{self._path} {error}: delete it and pair this terminal again") from None
        except OSError as error:
            raise VaultError(f"{self._path} cannot be read: {error.strerror}") from None

    def _parse(self, data: bytes) -> dict[str, str]:
        try:
            found = json.loads(data) if len(data) <= _LARGEST_FILE else None
        except (ValueError, RecursionError):
            found = None
        secrets = found.get("secrets") if isinstance(found, dict) and found.get("version") == _VERSION else None
        if not isinstance(secrets, dict) or not all(isinstance(value, str) for value in secrets.values()):
            raise VaultDamaged(f"{self._path} is damaged: delete it and pair this terminal again")
        return secrets

    def _save(self, secrets: dict[str, str]) -> None:
        try:
            write_atomically(self._path, json.dumps({"version": _VERSION, "secrets": secrets}).encode())
        except OSError as error:
            raise VaultError(f"{self._path} cannot be written: {error.strerror}") from None

"""Secrets in one file that only its owner may read: better than nothing, worse than a keyring, and it says so."""

import json
import logging
import os
import stat
from pathlib import Path
from typing import ClassVar

from kiosk.errors import VaultDamaged, VaultError, VaultUnsafe
from kiosk.files import write_atomically
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
            # A link could lead to a file of somebody else's making, a pipe could keep us for ever.
            handle = os.open(self._path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise VaultError(f"{self._path} cannot be read: {error.strerror}") from None
        try:
            self._check(os.fstat(handle))
            with os.fdopen(handle, "rb", closefd=False) as file:
                return self._parse(file.read(_LARGEST_FILE + 1))
        finally:
            os.close(handle)

    def _check(self, found: os.stat_result) -> None:
        if not stat.S_ISREG(found.st_mode):
            raise VaultUnsafe(f"{self._path} is not a plain file")
        if found.st_uid != os.geteuid():
            raise VaultUnsafe(f"{self._path} belongs to another user")
        if stat.S_IMODE(found.st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
            raise VaultUnsafe(f"{self._path} can be read by others: delete it and pair this terminal again")

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

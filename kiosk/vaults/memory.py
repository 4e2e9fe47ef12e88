"""Secrets for as long as the process lives: for demonstrations and tests."""

from typing import ClassVar

from kiosk.secret import Secret


class MemoryVault:
    """See ``Vault``. Never chosen by itself."""

    name: ClassVar[str] = "memory"
    priority: ClassVar[int] = 0

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    def works(self) -> bool:
        """Always."""
        return True

    def get(self, name: str) -> Secret | None:
        """See ``Vault``."""
        return self._secrets.get(name)

    def put(self, name: str, secret: Secret) -> None:
        """See ``Vault``."""
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        """See ``Vault``."""
        self._secrets.pop(name, None)

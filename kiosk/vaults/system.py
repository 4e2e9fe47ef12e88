"""Secrets in the system's keyring (Secret Service, KWallet, macOS Keychain, Windows Credential Locker)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as ForgetfulKeyring
from keyring.errors import KeyringError, PasswordDeleteError

from kiosk.errors import VaultUnavailable
from kiosk.secret import Secret

_PROBE = "probe"


class KeyringVault:
    """See ``Vault``. ``service`` keeps profiles apart; ``backend`` is the system's choice unless given."""

    name: ClassVar[str] = "keyring"
    priority: ClassVar[int] = 2

    def __init__(self, service: str, backend: KeyringBackend | None = None) -> None:
        self._service = service
        self._backend = backend or keyring.get_keyring()

    def works(self) -> bool:
        """A real backend, and it answers: a keyring that is locked or without a desktop does not."""
        if isinstance(self._backend, NoKeyring | ForgetfulKeyring):
            return False
        try:
            self.put(_PROBE, Secret(_PROBE))
            kept = self.get(_PROBE) == Secret(_PROBE)
            self.delete(_PROBE)
        except VaultUnavailable:
            return False
        return kept

    def get(self, name: str) -> Secret | None:
        """See ``Vault``."""
        with _failures():
            found = self._backend.get_password(self._service, name)
        return None if found is None else Secret(found)

    def put(self, name: str, secret: Secret) -> None:
        """See ``Vault``."""
        with _failures():
            self._backend.set_password(self._service, name, secret.reveal())

    def delete(self, name: str) -> None:
        """See ``Vault``."""
        with _failures():
            try:
                self._backend.delete_password(self._service, name)
            except PasswordDeleteError:
                if self._backend.get_password(self._service, name) is not None:
                    raise


@contextmanager
def _failures() -> Iterator[None]:
    """Backends raise what they like, D-Bus errors included; their texts are not ours to pass on."""
    try:
        yield
    except (KeyringError, OSError, RuntimeError, ValueError) as error:
        raise VaultUnavailable(f"the keyring does not work: {type(error).__name__}") from None

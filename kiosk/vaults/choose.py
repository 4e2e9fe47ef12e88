"""Which secret store to use."""

from collections.abc import Sequence
from typing import Literal

from kiosk.errors import VaultUnavailable
from kiosk.profile import Profile
from kiosk.vaults.file import FileVault
from kiosk.vaults.system import KeyringVault
from kiosk.vaults.vault import Vault

Wish = Literal["auto", "keyring", "file"]


def open_vault(profile: Profile, wish: Wish = "auto") -> Vault:
    """The store the settings ask for. Raises ``VaultUnavailable`` when it does not work here."""
    stores: dict[str, Vault] = {
        "keyring": KeyringVault(profile.service),
        "file": FileVault(profile.secrets),
    }
    return best([*stores.values()] if wish == "auto" else [stores[wish]])


def best(stores: Sequence[Vault]) -> Vault:
    """The one with the highest priority that works. Raises ``VaultUnavailable``."""
    for store in sorted(stores, key=lambda store: store.priority, reverse=True):
        if store.works():
            return store
    raise VaultUnavailable("no secret store works here: " + ", ".join(store.name for store in stores))

"""Who this terminal is to a server: its private key and what pairing made of it, kept in the vault."""

import json
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.client.models import Id, Text
from kiosk.client.signing import TerminalKey
from kiosk.client.terminal import TerminalClient
from kiosk.errors import VaultDamaged
from kiosk.secret import Secret
from kiosk.vaults.vault import Vault


@dataclass(frozen=True, slots=True)
class Identity:
    """A paired terminal."""

    terminal_id: str
    app_id: str
    name: str
    livemode: bool
    key: TerminalKey


class _Kept(BaseModel):
    model_config = ConfigDict(strict=True, arbitrary_types_allowed=True, hide_input_in_errors=True)

    terminal_id: Id
    app_id: Id
    name: Text
    livemode: bool
    key: str


def load(vault: Vault, issuer: str) -> Identity | None:
    """This terminal's identity at ``issuer``, None when it is not paired there. Raises ``VaultError``."""
    found = vault.get(_name(issuer))
    if found is None:
        return None
    try:
        kept = _Kept.model_validate_json(found.reveal())
        key = TerminalKey.from_pem(Secret(kept.key))
    except (ValidationError, ValueError):
        raise VaultDamaged("this terminal's identity is damaged: pair it again") from None
    return Identity(kept.terminal_id, kept.app_id, kept.name, kept.livemode, key)


def pair(client: TerminalClient, vault: Vault, issuer: str, code: Secret, name: str) -> Identity:
    """Pair this terminal and keep what came of it. Raises ``ClientError`` and ``VaultError``."""
    key = TerminalKey.generate()
    terminal = client.pair(code, name, key)
    identity = Identity(terminal.terminal_id, terminal.app_id, terminal.name, terminal.livemode, key)
    vault.put(_name(issuer), _packed(identity))
    return identity


def forget(vault: Vault, issuer: str) -> None:
    """This terminal is not paired at ``issuer`` any more. Raises ``VaultError``."""
    vault.delete(_name(issuer))


def _name(issuer: str) -> str:
    return f"terminal at {issuer}"


def _packed(identity: Identity) -> Secret:
    fields = {name: getattr(identity, name) for name in ("terminal_id", "app_id", "name", "livemode")}
    return Secret(json.dumps(fields | {"key": identity.key.pem().reveal()}))

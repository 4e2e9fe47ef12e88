"""A kiosk and the code that lets it in."""

from dataclasses import dataclass, field

from server_stub.domain.entities.scope import Scoped


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminal(Scoped):
    """A kiosk paired with an App of type web; its key proves the terminal and no person."""

    terminal_id: str
    app_id: str
    name: str
    public_key: str
    fingerprint: str
    created_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingCode(Scoped):
    """Lets one terminal in, once."""

    pairing_code_id: str
    app_id: str
    secret_hash: str = field(repr=False)
    created_at: int
    expires_at: int
    used_at: int | None = None

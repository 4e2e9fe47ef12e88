"""One attempt to authenticate, from challenge to verdict."""

from dataclasses import dataclass, field

from server_stub.domain.entities.scope import Scoped
from server_stub.domain.factors import Flow


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthSession(Scoped):
    """Opened by exactly one of ``terminal_id`` and ``device_id``; closed by its first verdict.

    ``app_id`` is the App the asker spoke through. ``user_id`` is None where a terminal asks who the person is.
    """

    auth_session_id: str
    app_id: str
    user_id: str | None
    terminal_id: str | None
    device_id: str | None
    flow: Flow
    challenge: str = field(repr=False)
    created_at: int
    expires_at: int
    closed_at: int | None = None

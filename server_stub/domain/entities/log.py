"""The record of one attempt to authenticate or recover."""

from dataclasses import dataclass
from enum import StrEnum

from server_stub.domain.entities.scope import Scoped
from server_stub.domain.jsonvalues import JsonObject


class AuthType(StrEnum):
    """Where the attempt was made: on the phone, or at a page or kiosk."""

    MOBILE = "mobile"
    WEB = "web"


@dataclass(frozen=True, slots=True, kw_only=True)
class Log(Scoped):
    """Stays when the user goes. ``score`` is 0.0 to 1.0, higher is better, null without palms.

    ``factors`` maps each factor to ``{"verified": bool, "score": float or null}`` and, for either_palm, ``palm``.
    ``reason`` says why it failed; ``liveness`` is the terminal's verdict as it was sent. ``user_id`` is None where a
    terminal asked who the person is and nobody was found.
    """

    log_id: str
    user_id: str | None
    device_id: str | None
    app_id: str | None
    web_app_id: str | None
    terminal_id: str | None = None
    created_at: int
    success: bool
    score: float | None
    factors: JsonObject
    auth_type: AuthType
    reason: str | None = None
    liveness: JsonObject | None = None

"""A web page that waits for a phone, and the hint about whose phone that is."""

from dataclasses import dataclass, field
from enum import StrEnum

from server_stub.domain.entities.scope import Scoped
from server_stub.domain.factors import Flow
from server_stub.domain.jsonvalues import JsonObject


class WebState(StrEnum):
    """``expired`` is never kept: it is what an unfinished session has become when its time is over."""

    PENDING = "pending"
    SCANNED = "scanned"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    EXPIRED = "expired"
    DENIED = "denied"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSession(Scoped):
    """The page's half of an attempt; a phone that claims it makes an ``AuthSession`` with the same id.

    ``user_id`` is set when the page came with a hint: nobody else may claim it then. ``code_hash`` is of the one-time
    code in the QR, ``polling_hash`` of the secret that only the browser holds. ``claims`` are those of the ID token,
    from the verdict until the token is fetched.
    """

    auth_session_id: str
    web_app_id: str
    user_id: str | None
    flow: Flow
    code_hash: str = field(repr=False)
    polling_hash: str = field(repr=False)
    created_at: int
    expires_at: int
    state: WebState = WebState.PENDING
    error_type: str | None = None
    error_message: str | None = None
    claims: JsonObject | None = field(default=None, repr=False)

    def state_at(self, now: int) -> WebState:
        """The state as it is seen at ``now``."""
        unfinished = self.state in (WebState.PENDING, WebState.SCANNED)
        return WebState.EXPIRED if unfinished and self.expires_at <= now else self.state


@dataclass(frozen=True, slots=True, kw_only=True)
class UserHint(Scoped):
    """The backend's word, good for minutes, on who sits before the page; kept under the hash of its secret."""

    secret_hash: str = field(repr=False)
    user_id: str
    expires_at: int

"""A push to one phone."""

from dataclasses import dataclass

from server_stub.domain.entities.scope import Scoped


@dataclass(frozen=True, slots=True, kw_only=True)
class PushNote(Scoped):
    """``next_at`` is when it is tried next, None when it was sent; after ``expires_at`` nobody is told any more."""

    push_id: str
    device_id: str
    auth_session_id: str
    created_at: int
    expires_at: int
    next_at: int | None

"""Enrollment and recovery keys: the customer's word that this person may enroll now."""

from dataclasses import dataclass, field

from server_stub.domain.entities.scope import Scoped
from server_stub.domain.factors import Flow


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrollmentKey(Scoped):
    """Good for one successful enrollment of one user; ``failures`` counts the others."""

    enrollment_key_id: str
    user_id: str
    secret_hash: str = field(repr=False)
    created_at: int
    expires_at: int
    used_at: int | None = None
    failures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryKey(Scoped):
    """Good for one recovery after the remote factors of ``flow`` matched; ``failures`` counts failed matches."""

    recovery_key_id: str
    user_id: str
    flow: Flow
    secret_hash: str = field(repr=False)
    created_at: int
    expires_at: int
    used_at: int | None = None
    failures: int = 0

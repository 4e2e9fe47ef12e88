"""Enrollment and recovery keys: the customer's permission, short-lived and for one user. Stored as hashes only."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller, EnrollmentKey, EventType, RecoveryKey, Scope, User, UserStatus
from server_stub.domain.errors import Conflict, Forbidden, Unprocessable
from server_stub.domain.factors import REMOTE, Factor
from server_stub.domain.flows import demand_enrolled, parse_flow
from server_stub.domain.ids import Id, Secret, is_id, new_id, new_secret, secret_hash
from server_stub.domain.ports import UnitOfWork

DEFAULT_FLOW = (Factor.EITHER_PALM,)


@dataclass(frozen=True, slots=True)
class NewEnrollmentKey:
    """A key with its secret, which nobody will be told again."""

    key: EnrollmentKey
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewRecoveryKey:
    """A key with its secret, which nobody will be told again."""

    key: RecoveryKey
    secret: str = field(repr=False)


class PersonKeys:
    """Makes both kinds."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def allow_enrollment(self, caller: Caller, user_id: str) -> NewEnrollmentKey:
        """Raises Unprocessable (no such user), Forbidden or Conflict (suspended)."""
        now, secret = self._core.clock.now(), new_secret(Secret.ENROLLMENT_KEY)
        with self._core.store.write() as work:
            user = _permitted(work, caller.scope, user_id)
            key = EnrollmentKey(
                account_id=user.account_id,
                livemode=user.livemode,
                enrollment_key_id=new_id(Id.ENROLLMENT_KEY),
                user_id=user.user_id,
                secret_hash=secret_hash(secret),
                created_at=now,
                expires_at=now + self._core.key_life,
            )
            work.enrollment_keys.add(key)
            self._core.events.record(work, caller, EventType.ENROLLMENT_KEY_CREATED, key)
        return NewEnrollmentKey(key, secret)

    def allow_recovery(self, caller: Caller, user_id: str, flow: Sequence[str] | None) -> NewRecoveryKey:
        """``flow`` None means either palm. Raises like :meth:`allow_enrollment`, and Conflict (not enrolled)."""
        factors = DEFAULT_FLOW if flow is None else parse_flow(flow, REMOTE)
        now, secret = self._core.clock.now(), new_secret(Secret.RECOVERY_KEY)
        with self._core.store.write() as work:
            user = _permitted(work, caller.scope, user_id)
            demand_enrolled(factors, user)
            key = RecoveryKey(
                account_id=user.account_id,
                livemode=user.livemode,
                recovery_key_id=new_id(Id.RECOVERY_KEY),
                user_id=user.user_id,
                flow=factors,
                secret_hash=secret_hash(secret),
                created_at=now,
                expires_at=now + self._core.key_life,
            )
            work.recovery_keys.add(key)
            self._core.events.record(work, caller, EventType.RECOVERY_KEY_CREATED, key)
        return NewRecoveryKey(key, secret)


def _permitted(work: UnitOfWork, scope: Scope, user_id: str) -> User:
    user = work.users.get(user_id) if is_id(Id.USER, user_id) else None
    if user is not None and user.account_id != scope.account_id:
        raise Forbidden("This user belongs to another account.", reason="foreign_user", param="user_id")
    if user is None or user.livemode != scope.livemode:
        raise Unprocessable("No such user.", reason="user_unknown", param="user_id")
    if user.status is UserStatus.SUSPENDED:
        raise Conflict("The user is suspended.", reason="user_suspended", param="user_id")
    return user

"""Enrollment and recovery keys by their secret: what a bearer may do, and every way in which a key is no good."""

from dataclasses import dataclass

from server_stub.domain.callers import SdkCaller
from server_stub.domain.core import Core
from server_stub.domain.entities import EnrollmentKey, RecoveryKey, User, UserStatus
from server_stub.domain.errors import Conflict, DomainError, Forbidden, NotFound, Unauthorized
from server_stub.domain.ids import Secret, is_secret, secret_hash
from server_stub.domain.ports import UnitOfWork

FAILED_ENROLLMENTS = 10
"""Failed uses that kill an enrollment key: a person may need several tries to hold the hand well (contract U12)."""

FAILED_RECOVERIES = 5
"""Failed matches that kill a recovery key (contract U13)."""

Permission = EnrollmentKey | RecoveryKey


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a key is good for, and for whom."""

    permission: Permission
    user: User


def inspect(core: Core, sdk: SdkCaller, secret: str) -> Inspection:
    """The open key with this secret and its user; the key is not used by it. Raises what ``check`` raises."""
    with core.store.read() as work:
        permission = find(work, secret)
        if permission is None:
            raise unknown()
        check(permission, sdk, core.clock.now())
        return Inspection(permission, user_of(work, permission))


def find(work: UnitOfWork, secret: str) -> Permission | None:
    """The key with this secret, whoever's it is and in whatever state."""
    if is_secret(Secret.ENROLLMENT_KEY, secret):
        return work.enrollment_keys.by_hash(secret_hash(secret))
    if is_secret(Secret.RECOVERY_KEY, secret):
        return work.recovery_keys.by_hash(secret_hash(secret))
    return None


def unknown() -> DomainError:
    """The refusal of a secret that belongs to nobody."""
    return Unauthorized("no key has this secret", reason="key_secret_unknown")


def check(permission: Permission, caller: SdkCaller, now: int) -> None:
    """Raises ``Unauthorized`` or ``Forbidden`` when this key cannot be used by this caller now."""
    if permission.account_id != caller.app.account_id:
        raise Forbidden("this key belongs to another account", reason="foreign_user")
    if permission.livemode != caller.app.livemode:
        raise unknown()
    if permission.used_at is not None:
        raise Unauthorized("this key was used", reason="key_secret_used")
    if permission.failures >= most_failures(permission):
        raise Unauthorized("too many uses of this key failed", reason="key_secret_dead")
    if permission.expires_at <= now:
        raise Unauthorized("this key has expired", reason="key_secret_expired")


def most_failures(permission: Permission) -> int:
    """How many failures kill the key."""
    return FAILED_ENROLLMENTS if isinstance(permission, EnrollmentKey) else FAILED_RECOVERIES


def user_of(work: UnitOfWork, permission: Permission) -> User:
    """The user the key is for. Raises ``NotFound`` or ``Conflict``: ``user_suspended``."""
    user = work.users.get(permission.user_id)
    if user is None:
        raise NotFound("the user is gone", reason="user_unknown")
    demand_valid(user)
    return user


def demand_valid(user: User) -> None:
    """Raises ``Conflict`` with reason ``user_suspended``."""
    if user.status is not UserStatus.VALID:
        raise Conflict("the user is suspended", reason="user_suspended")

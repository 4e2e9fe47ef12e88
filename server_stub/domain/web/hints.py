"""Hints: the app backend's word on who sits before a page, so that this user's phones can be woken."""

from dataclasses import dataclass, field

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller, Scope, User, UserHint
from server_stub.domain.errors import Forbidden, Unprocessable
from server_stub.domain.ids import Id, Secret, is_id, is_secret, new_secret, secret_hash
from server_stub.domain.permissions import demand_valid
from server_stub.domain.ports import UnitOfWork

LIFE = 300
"""Seconds: a person who gets a page wrong must be able to try again."""


@dataclass(frozen=True, slots=True)
class NewUserHint:
    """A hint with its secret, which nobody will be told again."""

    hint: UserHint
    secret: str = field(repr=False)


class UserHints:
    """Made by backends, spent by pages."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(self, caller: Caller, user_id: str) -> NewUserHint:
        """A hint at one user. Raises ``Unprocessable``, ``Forbidden``, or ``Conflict`` for a suspended one."""
        with self._core.store.write() as work:
            user = _user(work, caller.scope, user_id)
            demand_valid(user)
            now, secret = self._core.clock.now(), new_secret(Secret.USER_HINT)
            work.user_hints.purge(now)
            hint = UserHint(
                account_id=user.account_id,
                livemode=user.livemode,
                secret_hash=secret_hash(secret),
                user_id=user_id,
                expires_at=now + LIFE,
            )
            work.user_hints.add(hint)
            return NewUserHint(hint, secret)


def hinted_user(work: UnitOfWork, scope: Scope, secret: str, now: int) -> str:
    """The id of the user that a hint of this account names; raises ``Unprocessable``: ``user_hint_unknown``."""
    hint = work.user_hints.by_hash(secret_hash(secret)) if is_secret(Secret.USER_HINT, secret) else None
    if hint is None or hint.scope != scope or hint.expires_at <= now:
        raise Unprocessable("No such hint, or it is too old.", reason="user_hint_unknown", param="user_hint")
    return hint.user_id


def _user(work: UnitOfWork, scope: Scope, user_id: str) -> User:
    user = work.users.get(user_id) if is_id(Id.USER, user_id) else None
    if user is not None and user.account_id != scope.account_id:
        raise Forbidden("This user belongs to another account.", param="user_id")
    if user is None or user.livemode != scope.livemode:
        raise Unprocessable("No such user.", param="user_id")
    return user

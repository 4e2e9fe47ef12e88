"""People: made, changed, listed, and really forgotten."""

from dataclasses import replace

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller, DeletionReceipt, Device, EventType, Log, Scope, User, UserStatus
from server_stub.domain.errors import NotFound, Unprocessable
from server_stub.domain.forgetting import forget_user
from server_stub.domain.ids import Id, is_id, new_id
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.management.lists import ask
from server_stub.domain.management.metadata import require_metadata
from server_stub.domain.ownership import owned
from server_stub.domain.ports import Page, PageRequest


class Users:
    """A customer's users."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(self, caller: Caller, metadata: JsonObject | None = None) -> User:
        """A new user with a data key of their own; raises Unprocessable for bad metadata."""
        now = self._core.clock.now()
        user = User(
            account_id=caller.scope.account_id,
            livemode=caller.scope.livemode,
            user_id=new_id(Id.USER),
            created_at=now,
            updated_at=now,
            metadata=require_metadata(metadata or {}),
        )
        with self._core.store.write() as work:
            work.users.add(user)
            work.data_keys.add(user.user_id, self._core.vault.new_data_key(user.user_id))
            self._core.events.record(work, caller, EventType.USER_CREATED, user)
        return user

    def get(self, scope: Scope, user_id: str) -> User:
        """One user; raises NotFound or Forbidden."""
        with self._core.store.read() as work:
            return owned(work.users.get(user_id), scope, "user")

    def page(self, scope: Scope, request: PageRequest) -> Page[User]:
        """Newest first; raises BadRequest for an unknown cursor."""
        with self._core.store.read() as work:
            return ask(work.users.page, scope, request)

    def devices(self, scope: Scope, user_id: str, request: PageRequest) -> Page[Device]:
        """One user's devices, newest first."""
        with self._core.store.read() as work:
            owned(work.users.get(user_id), scope, "user")
            return ask(work.devices.page_of_user, user_id, request)

    def logs(self, scope: Scope, user_id: str, request: PageRequest) -> Page[Log]:
        """One user's logs, newest first."""
        with self._core.store.read() as work:
            owned(work.users.get(user_id), scope, "user")
            return ask(work.logs.page_of_user, user_id, request)

    def update(self, caller: Caller, user_id: str, metadata: JsonObject | None, status: str | None) -> User:
        """Replace the metadata, the status, or both; None leaves alone; two Nones change nothing."""
        with self._core.store.write() as work:
            user = owned(work.users.get(user_id), caller.scope, "user")
            if metadata is None and status is None:
                return user
            now = max(user.updated_at, self._core.clock.now())
            changed = replace(_changed(user, metadata, status), updated_at=now)
            work.users.save(changed)
            self._core.events.record(work, caller, EventType.USER_UPDATED, changed, _previous(user, changed))
            return changed

    def delete(self, caller: Caller, user_id: str) -> DeletionReceipt:
        """Forget the user with devices, palms, data key, open keys and sessions; logs, events and consents stay."""
        with self._core.store.write() as work:
            user = owned(work.users.get(user_id), caller.scope, "user")
            receipt = forget_user(self._core, work, caller, user)
        self._core.store.scrub()  # the data key must not outlive the user in a journal either
        return receipt

    def scope_of(self, user_id: str) -> Scope:
        """Whose user this is, for an operator, who may act for anybody. Raises NotFound."""
        with self._core.store.read() as work:
            user = work.users.get(user_id) if is_id(Id.USER, user_id) else None
        if user is None:
            raise NotFound("No such user.")
        return user.scope

    def receipt(self, scope: Scope, user_id: str) -> DeletionReceipt:
        """What was deleted of a user who is gone; raises NotFound or Forbidden."""
        with self._core.store.read() as work:
            receipt = work.receipts.of_user(user_id)
            if receipt is None:
                owned(work.users.get(user_id), scope, "user")
                raise NotFound("This user is not deleted.")
            return owned(receipt, scope, "receipt")


def _changed(user: User, metadata: JsonObject | None, status: str | None) -> User:
    return replace(
        user,
        metadata=user.metadata if metadata is None else require_metadata(metadata),
        status=user.status if status is None else _status(status),
    )


def _previous(before: User, after: User) -> JsonObject:
    return {
        name: getattr(before, name) for name in ("metadata", "status") if getattr(before, name) != getattr(after, name)
    }


def _status(status: str) -> UserStatus:
    try:
        return UserStatus(status)
    except ValueError as error:
        known = ", ".join(UserStatus)
        raise Unprocessable(f"A status is one of {known}.", param="status") from error

"""What the management services need kept. ``get`` finds in any account: the service decides who may see it."""

from typing import Protocol

from server_stub.domain.entities import Account, App, Event, Log, Scope, SecretKey, User
from server_stub.domain.ports.law import Aging
from server_stub.domain.ports.paging import Page, PageRequest


class Accounts(Protocol):
    """Customers of the server."""

    def add(self, account: Account) -> None:
        """Keep a new one."""
        ...

    def get(self, account_id: str) -> Account | None:
        """The account, or None."""
        ...

    def all(self) -> tuple[Account, ...]:
        """Every account, oldest first."""
        ...


class SecretKeys(Protocol):
    """Keys that speak for an account."""

    def add(self, key: SecretKey) -> None:
        """Keep a new one."""
        ...

    def save(self, key: SecretKey) -> None:
        """Keep its new ``primary`` or ``revoked_at``."""
        ...

    def get(self, secret_key_id: str) -> SecretKey | None:
        """The key, or None; revoked ones too."""
        ...

    def by_hash(self, secret_hash: str) -> SecretKey | None:
        """The key with this secret, or None; revoked ones too."""
        ...

    def primary(self, scope: Scope) -> SecretKey | None:
        """The key that signs this scope's ID tokens."""
        ...

    def any_live(self) -> bool:
        """Whether anybody has a key of live mode, revoked ones included."""
        ...

    def of_account(self, account_id: str) -> tuple[SecretKey, ...]:
        """All of them, oldest first."""
        ...


class Users(Protocol):
    """People. Deleting one takes devices, palms, data key, open keys and sessions along."""

    def add(self, user: User) -> None:
        """Keep a new one."""
        ...

    def save(self, user: User) -> None:
        """Keep its changed fields; the enrolled flags are not among them."""
        ...

    def get(self, user_id: str) -> User | None:
        """The user with the flags of this moment, or None."""
        ...

    def page(self, scope: Scope, request: PageRequest) -> Page[User]:
        """Newest first; raises CursorUnknown."""
        ...

    def belongings(self, user_id: str) -> dict[str, int]:
        """How many rows of each kind go with the user, without kinds of which there are none."""
        ...

    def delete(self, user: User) -> None:
        """Forget the user and everything that is theirs alone; logs and events stay."""
        ...


class Apps(Protocol):
    """Apps. Deleting one takes its terminals, pairing codes and sessions along."""

    def add(self, app: App) -> None:
        """Keep a new one."""
        ...

    def save(self, app: App) -> None:
        """Keep its changed fields."""
        ...

    def get(self, app_id: str) -> App | None:
        """The app, or None."""
        ...

    def by_publishable_key(self, publishable_key: str) -> App | None:
        """The app with this key, or None."""
        ...

    def page(self, scope: Scope, request: PageRequest) -> Page[App]:
        """Newest first; raises CursorUnknown."""
        ...

    def delete(self, app: App) -> None:
        """Forget it."""
        ...


class Logs(Aging, Protocol):
    """Attempts; never changed, deleted by their age alone."""

    def add(self, log: Log) -> None:
        """Keep a new one."""
        ...

    def get(self, log_id: str) -> Log | None:
        """The log, or None."""
        ...

    def page(self, scope: Scope, request: PageRequest) -> Page[Log]:
        """Newest first; raises CursorUnknown."""
        ...

    def page_of_user(self, user_id: str, request: PageRequest) -> Page[Log]:
        """One user's; raises CursorUnknown."""
        ...

    def page_of_device(self, device_id: str, request: PageRequest) -> Page[Log]:
        """One device's; raises CursorUnknown."""
        ...

    def count_of_user(self, user_id: str) -> int:
        """How many there are of one user."""
        ...

    def unnamed_since(self, terminal_id: str, start: int) -> tuple[int, ...]:
        """Times at ``start`` or later when this terminal asked about somebody who was not found, oldest first."""
        ...


class Events(Aging, Protocol):
    """Changes; never changed, deleted by their age alone."""

    def add(self, event: Event) -> None:
        """Keep a new one."""
        ...

    def get(self, event_id: str) -> Event | None:
        """The event, or None."""
        ...

    def page(self, scope: Scope, request: PageRequest) -> Page[Event]:
        """Newest first; raises CursorUnknown."""
        ...

    def page_about(self, scope: Scope, user_id: str, request: PageRequest) -> Page[Event]:
        """Those whose resource is this user or belongs to them; raises CursorUnknown."""
        ...

"""Accounts, secret keys, users, apps, logs and events in SQL."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, exists, false, func, select, true

from hardware.palm.side import Side
from server_stub.domain.entities import Account, App, Event, Log, Scope, SecretKey, User
from server_stub.domain.ports import Page, PageRequest
from server_stub.store.pages import OfParent, OfScope, bury, page
from server_stub.store.repositories.law import SqlAging
from server_stub.store.rows import Link, Rows
from server_stub.store.tables import ACCOUNTS, APPS, DEVICES, EVENTS, LOGS, METADATA, PALMS, SECRET_KEYS, USERS


class SqlAccounts:
    """Customers of the server."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, ACCOUNTS, Account)
        self.add = self._rows.add

    def get(self, account_id: str) -> Account | None:
        """The account, or None."""
        return self._rows.first(ACCOUNTS.c.account_id == account_id)

    def all(self) -> tuple[Account, ...]:
        """Every account, oldest first."""
        return self._rows.all(order=(ACCOUNTS.c.position,))


class SqlSecretKeys:
    """Keys that speak for an account."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, SECRET_KEYS, SecretKey)
        self.add = self._rows.add

    def save(self, key: SecretKey) -> None:
        """Keep its new ``primary`` or ``revoked_at``."""
        self._rows.save(key, "secret_key_id")

    def get(self, secret_key_id: str) -> SecretKey | None:
        """The key, or None; revoked ones too."""
        return self._rows.first(SECRET_KEYS.c.secret_key_id == secret_key_id, lock=True)

    def by_hash(self, secret_hash: str) -> SecretKey | None:
        """The key with this secret, or None; revoked ones too."""
        return self._rows.first(SECRET_KEYS.c.secret_hash == secret_hash)

    def primary(self, scope: Scope) -> SecretKey | None:
        """The key that signs this scope's ID tokens."""
        return self._rows.first(*OfScope(scope).where(SECRET_KEYS), SECRET_KEYS.c.primary == true())

    def any_live(self) -> bool:
        """Whether anybody has a key of live mode, revoked ones included."""
        found = select(SECRET_KEYS.c.position).where(SECRET_KEYS.c.livemode == true()).limit(1)
        return self._rows.link.connection.scalar(found) is not None

    def of_account(self, account_id: str) -> tuple[SecretKey, ...]:
        """All of them, oldest first."""
        return self._rows.all(SECRET_KEYS.c.account_id == account_id, order=(SECRET_KEYS.c.position,))


class _UserRows(Rows[User]):
    """Users with the flags of what is enrolled at this moment."""

    def select(self) -> Select[Any]:
        """The stored columns and three flags."""
        return super().select().add_columns(_device_flag(), _palm_flag(Side.LEFT), _palm_flag(Side.RIGHT))


def _device_flag() -> ColumnElement[bool]:
    return exists(select(1).where(DEVICES.c.user_id == USERS.c.user_id)).label("device_enrolled")


def _palm_flag(side: Side) -> ColumnElement[bool]:
    of_side = select(1).where(PALMS.c.user_id == USERS.c.user_id, PALMS.c.side == side)
    return exists(of_side).label(f"{side}_palm_enrolled")


class SqlUsers:
    """People; what is theirs alone hangs on their row by foreign keys that cascade."""

    def __init__(self, link: Link) -> None:
        self._rows = _UserRows(link, USERS, User)
        self.add = self._rows.add

    def save(self, user: User) -> None:
        """Keep its changed fields; the enrolled flags are not among them."""
        self._rows.save(user, "user_id")

    def get(self, user_id: str) -> User | None:
        """The user with the flags of this moment, or None."""
        return self._rows.first(USERS.c.user_id == user_id, lock=True)

    def page(self, scope: Scope, request: PageRequest) -> Page[User]:
        """Newest first; raises CursorUnknown."""
        return page(self._rows, "user_id", OfScope(scope), request)

    def belongings(self, user_id: str) -> dict[str, int]:
        """Counted in every table whose rows hang on a user's."""
        connection = self._rows.link.connection
        counts = {
            table.name: connection.scalar(select(func.count()).select_from(table).where(table.c.user_id == user_id))
            or 0
            for table in METADATA.sorted_tables
            if any(key.column is USERS.c.user_id for key in table.foreign_keys)
        }
        return {name: count for name, count in counts.items() if count}

    def delete(self, user: User) -> None:
        """Forget the user and everything that is theirs alone; logs and events stay."""
        bury(self._rows, "user_id", user)


class SqlApps:
    """Apps; terminals, pairing codes and sessions hang on their row by foreign keys that cascade."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, APPS, App)
        self.add = self._rows.add

    def save(self, app: App) -> None:
        """Keep its changed fields."""
        self._rows.save(app, "app_id")

    def get(self, app_id: str) -> App | None:
        """The app, or None."""
        return self._rows.first(APPS.c.app_id == app_id)

    def by_publishable_key(self, publishable_key: str) -> App | None:
        """The app with this key, or None."""
        return self._rows.first(APPS.c.publishable_key == publishable_key)

    def page(self, scope: Scope, request: PageRequest) -> Page[App]:
        """Newest first; raises CursorUnknown."""
        return page(self._rows, "app_id", OfScope(scope), request)

    def delete(self, app: App) -> None:
        """Forget it."""
        bury(self._rows, "app_id", app)


class SqlLogs(SqlAging):
    """Attempts; never changed, deleted by their age alone."""

    def __init__(self, link: Link) -> None:
        super().__init__(link, LOGS.c.created_at)
        self._rows = Rows(link, LOGS, Log)
        self.add = self._rows.add

    def get(self, log_id: str) -> Log | None:
        """The log, or None."""
        return self._rows.first(LOGS.c.log_id == log_id)

    def page(self, scope: Scope, request: PageRequest) -> Page[Log]:
        """Newest first; raises CursorUnknown."""
        return page(self._rows, "log_id", OfScope(scope), request)

    def page_of_user(self, user_id: str, request: PageRequest) -> Page[Log]:
        """One user's; raises CursorUnknown."""
        return page(self._rows, "log_id", OfParent("user_id", user_id), request)

    def page_of_device(self, device_id: str, request: PageRequest) -> Page[Log]:
        """One device's; raises CursorUnknown."""
        return page(self._rows, "log_id", OfParent("device_id", device_id), request)

    def count_of_user(self, user_id: str) -> int:
        """How many there are of one user."""
        return self._connection.scalar(select(func.count()).select_from(LOGS).where(LOGS.c.user_id == user_id)) or 0

    def unnamed_since(self, terminal_id: str, start: int) -> tuple[int, ...]:
        """Times at ``start`` or later when this terminal asked about somebody who was not found, oldest first."""
        of_terminal = (LOGS.c.terminal_id == terminal_id, LOGS.c.created_at >= start, LOGS.c.user_id.is_(None))
        found = select(LOGS.c.created_at).where(*of_terminal).order_by(LOGS.c.created_at)
        return tuple(self._rows.link.connection.scalars(found))


class SqlEvents(SqlAging):
    """Changes; never changed, deleted by their age alone."""

    def __init__(self, link: Link) -> None:
        super().__init__(link, EVENTS.c.created_at)
        self._rows = Rows(link, EVENTS, Event)
        self.add = self._rows.add

    def get(self, event_id: str) -> Event | None:
        """The event, or None."""
        return self._rows.first(EVENTS.c.event_id == event_id)

    def page(self, scope: Scope, request: PageRequest) -> Page[Event]:
        """Newest first; raises CursorUnknown."""
        return page(self._rows, "event_id", OfScope(scope), request)

    def page_about(self, scope: Scope, user_id: str, request: PageRequest) -> Page[Event]:
        """Those whose resource is this user or belongs to them; raises CursorUnknown."""
        return page(self._rows, "event_id", _About(scope, user_id), request)


@dataclass(frozen=True, slots=True)
class _About(OfScope):
    """The list of events of an account and mode whose resource names one user."""

    user_id: str

    def where(self, table: Table) -> tuple[ColumnElement[bool], ...]:
        """Condition on events; nothing about events is in the tombstones."""
        of_scope = super(_About, self).where(table)
        if table is not EVENTS:
            return (*of_scope, false())
        return (*of_scope, EVENTS.c.data["object"]["user_id"].as_string() == self.user_id)

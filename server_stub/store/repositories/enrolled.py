"""Devices, terminals and palms in SQL."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import func, insert, select, update

from hardware.palm.side import Side
from server_stub.domain.entities import Device, DeviceKey, Scope, SealedPalm, Terminal
from server_stub.domain.factors import Factor
from server_stub.domain.ports import Page, PageRequest
from server_stub.store.pages import OfParent, OfScope, bury, page
from server_stub.store.rows import Link, Rows
from server_stub.store.tables import DATA_KEYS, DEVICE_KEYS, DEVICES, PALMS, TERMINALS


class SqlDevices:
    """Phones; their keys lie in a table of their own, one row per factor."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._rows = _DeviceRows(link)
        self._keys = Rows(link, DEVICE_KEYS, DeviceKey)

    def add(self, device: Device) -> None:
        """Keep a new one; its ``device`` key's fingerprint must be new in the scope."""
        self._rows.add(device)
        rows = [{"device_id": device.device_id, **self._keys.dump(key)} for key in device.keys]
        self._link.connection.execute(insert(DEVICE_KEYS), rows)

    def get(self, device_id: str) -> Device | None:
        """The device, or None."""
        return self._full(self._rows.first(DEVICES.c.device_id == device_id))

    def by_fingerprint(self, scope: Scope, fingerprint: str) -> Device | None:
        """The device whose ``device`` key this is, or None."""
        with_key = select(DEVICE_KEYS.c.device_id).where(
            DEVICE_KEYS.c.fingerprint == fingerprint, DEVICE_KEYS.c.factor == Factor.DEVICE
        )
        return self._full(self._rows.first(*OfScope(scope).where(DEVICES), DEVICES.c.device_id.in_(with_key)))

    def page(self, scope: Scope, request: PageRequest) -> Page[Device]:
        """Newest first; raises CursorUnknown."""
        return self._full_page(page(self._rows, "device_id", OfScope(scope), request))

    def page_of_user(self, user_id: str, request: PageRequest) -> Page[Device]:
        """One user's; raises CursorUnknown."""
        return self._full_page(page(self._rows, "device_id", OfParent("user_id", user_id), request))

    def of_user(self, user_id: str) -> tuple[Device, ...]:
        """All of one user's."""
        found = self._rows.all(DEVICES.c.user_id == user_id, order=(DEVICES.c.position,))
        return tuple(self._with_keys(device) for device in found)

    def delete(self, device: Device) -> None:
        """Forget it and its keys; the user's palms stay."""
        bury(self._rows, "device_id", device, parent=device.user_id)

    def _with_keys(self, device: Device) -> Device:
        of_device = DEVICE_KEYS.c.device_id == device.device_id
        return replace(device, keys=self._keys.all(of_device, order=(DEVICE_KEYS.c.factor,)))

    def _full(self, device: Device | None) -> Device | None:
        return None if device is None else self._with_keys(device)

    def _full_page(self, found: Page[Device]) -> Page[Device]:
        return Page(tuple(self._with_keys(device) for device in found.items), found.has_more)


class _DeviceRows(Rows[Device]):
    """Devices without their keys, which the repository adds."""

    def __init__(self, link: Link) -> None:
        super().__init__(link, DEVICES, Device)

    def load(self, row: object) -> Device:
        """One row, with no keys yet."""
        return Device(**row._mapping, keys=())  # type: ignore[attr-defined]


class SqlTerminals:
    """Kiosks."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, TERMINALS, Terminal)
        self.add = self._rows.add

    def get(self, terminal_id: str) -> Terminal | None:
        """The terminal, or None."""
        return self._rows.first(TERMINALS.c.terminal_id == terminal_id)

    def by_fingerprint(self, app_id: str, fingerprint: str) -> Terminal | None:
        """The App's terminal with this key, or None."""
        return self._rows.first(TERMINALS.c.app_id == app_id, TERMINALS.c.fingerprint == fingerprint)

    def page(self, scope: Scope, request: PageRequest) -> Page[Terminal]:
        """Newest first; raises CursorUnknown."""
        return page(self._rows, "terminal_id", OfScope(scope), request)

    def of_app(self, app_id: str) -> tuple[Terminal, ...]:
        """All of one App's."""
        return self._rows.all(TERMINALS.c.app_id == app_id, order=(TERMINALS.c.position,))

    def delete(self, terminal: Terminal) -> None:
        """Forget it."""
        bury(self._rows, "terminal_id", terminal, parent=terminal.app_id)


class SqlPalms:
    """Sealed templates, at most one per user and side."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, PALMS, SealedPalm)

    def put(self, palm: SealedPalm) -> None:
        """Keep it, replacing the one of the same side."""
        self.remove(palm.user_id, palm.side)
        self._rows.add(palm)

    def remove(self, user_id: str, side: Side) -> None:
        """Forget the template of this side."""
        self._rows.remove(PALMS.c.user_id == user_id, PALMS.c.side == side)

    def get(self, user_id: str, side: Side) -> SealedPalm | None:
        """The template of this side, or None."""
        return self._rows.first(PALMS.c.user_id == user_id, PALMS.c.side == side)

    def of_user(self, user_id: str) -> tuple[SealedPalm, ...]:
        """Both of a user."""
        return self._rows.all(PALMS.c.user_id == user_id, order=(PALMS.c.side,))

    def use(self, user_id: str, sides: Collection[Side], now: int) -> None:
        """These have matched just now."""
        matched = update(PALMS).where(PALMS.c.user_id == user_id, PALMS.c.side.in_(tuple(sides)))
        self._rows.link.connection.execute(matched.values(used_at=now))

    def remove_all(self, user_id: str) -> None:
        """Forget both of a user."""
        self._rows.remove(PALMS.c.user_id == user_id)

    def idle(self, before: int, after: str, limit: int) -> tuple[str, ...]:
        """Ids of users none of whose palms was used since: the next ``limit`` after this one, sorted."""
        owner, used = PALMS.c.user_id, func.coalesce(PALMS.c.used_at, PALMS.c.enrolled_at)
        found = select(owner).where(owner > after).group_by(owner).having(func.max(used) < before)
        return tuple(self._rows.link.connection.scalars(found.order_by(owner).limit(limit)))

    def owners(self, after: str, limit: int, *, unsalted: bool = False) -> tuple[str, ...]:
        """Ids of users with palms, or with palms that have no salt: the next ``limit`` after this one, sorted."""
        found = select(PALMS.c.user_id).distinct().where(PALMS.c.user_id > after).order_by(PALMS.c.user_id)
        if unsalted:
            found = found.where(PALMS.c.salt.is_(None))
        return tuple(self._rows.link.connection.scalars(found.limit(limit)))


class SqlDataKeys:
    """Sealed data keys, one per user; the row goes with the user's."""

    def __init__(self, link: Link) -> None:
        self._connection = link.connection

    def add(self, user_id: str, sealed: bytes) -> None:
        """Keep a new user's."""
        self._connection.execute(insert(DATA_KEYS).values(user_id=user_id, sealed=sealed))

    def replace(self, user_id: str, sealed: bytes) -> None:
        """Destroy the user's key, and keep this one instead."""
        self._connection.execute(update(DATA_KEYS).where(DATA_KEYS.c.user_id == user_id).values(sealed=sealed))

    def get(self, user_id: str) -> bytes | None:
        """The sealed key, or None when the user is gone."""
        found: bytes | None = self._connection.scalar(select(DATA_KEYS.c.sealed).where(DATA_KEYS.c.user_id == user_id))
        return found

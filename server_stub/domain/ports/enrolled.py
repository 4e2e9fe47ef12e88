"""What enrolling and recovering need kept: devices, terminals, palms and the secrets that let people in."""

from collections.abc import Collection
from typing import Protocol

from hardware.palm.side import Side
from server_stub.domain.entities import Device, EnrollmentKey, PairingCode, RecoveryKey, Scope, SealedPalm, Terminal
from server_stub.domain.ports.paging import Page, PageRequest


class Devices(Protocol):
    """Phones with their keys."""

    def add(self, device: Device) -> None:
        """Keep a new one; its ``device`` key's fingerprint must be new in the scope."""
        ...

    def get(self, device_id: str) -> Device | None:
        """The device, or None."""
        ...

    def by_fingerprint(self, scope: Scope, fingerprint: str) -> Device | None:
        """The device whose ``device`` key this is, or None."""
        ...

    def page(self, scope: Scope, request: PageRequest) -> Page[Device]:
        """Newest first; raises CursorUnknown."""
        ...

    def page_of_user(self, user_id: str, request: PageRequest) -> Page[Device]:
        """One user's; raises CursorUnknown."""
        ...

    def of_user(self, user_id: str) -> tuple[Device, ...]:
        """All of one user's."""
        ...

    def delete(self, device: Device) -> None:
        """Forget it and its keys; the user's palms stay."""
        ...


class Terminals(Protocol):
    """Kiosks."""

    def add(self, terminal: Terminal) -> None:
        """Keep a new one; its fingerprint must be new for the App."""
        ...

    def get(self, terminal_id: str) -> Terminal | None:
        """The terminal, or None."""
        ...

    def by_fingerprint(self, app_id: str, fingerprint: str) -> Terminal | None:
        """The App's terminal with this key, or None."""
        ...

    def page(self, scope: Scope, request: PageRequest) -> Page[Terminal]:
        """Newest first; raises CursorUnknown."""
        ...

    def of_app(self, app_id: str) -> tuple[Terminal, ...]:
        """All of one App's."""
        ...

    def delete(self, terminal: Terminal) -> None:
        """Forget it."""
        ...


class PairingCodes(Protocol):
    """Codes that let a terminal in."""

    def add(self, code: PairingCode) -> None:
        """Keep a new one."""
        ...

    def save(self, code: PairingCode) -> None:
        """Keep its ``used_at``."""
        ...

    def by_hash(self, secret_hash: str) -> PairingCode | None:
        """The code with this secret, or None."""
        ...


class EnrollmentKeys(Protocol):
    """Secrets that let a person enroll."""

    def add(self, key: EnrollmentKey) -> None:
        """Keep a new one."""
        ...

    def save(self, key: EnrollmentKey) -> None:
        """Keep its ``used_at`` and ``failures``."""
        ...

    def by_hash(self, secret_hash: str) -> EnrollmentKey | None:
        """The key with this secret, or None; used and expired ones too."""
        ...

    def of_user(self, user_id: str) -> tuple[EnrollmentKey, ...]:
        """All of one user, oldest first."""
        ...


class RecoveryKeys(Protocol):
    """Secrets that let a person recover."""

    def add(self, key: RecoveryKey) -> None:
        """Keep a new one."""
        ...

    def save(self, key: RecoveryKey) -> None:
        """Keep its ``used_at`` and ``failures``."""
        ...

    def by_hash(self, secret_hash: str) -> RecoveryKey | None:
        """The key with this secret, or None; used and expired ones too."""
        ...

    def of_user(self, user_id: str) -> tuple[RecoveryKey, ...]:
        """All of one user, oldest first."""
        ...


class Palms(Protocol):
    """Sealed templates, at most one per user and side."""

    def put(self, palm: SealedPalm) -> None:
        """Keep it, replacing the one of the same side."""
        ...

    def get(self, user_id: str, side: Side) -> SealedPalm | None:
        """The template of this side, or None."""
        ...

    def remove(self, user_id: str, side: Side) -> None:
        """Forget the template of this side."""
        ...

    def of_user(self, user_id: str) -> tuple[SealedPalm, ...]:
        """Both of a user."""
        ...

    def use(self, user_id: str, sides: Collection[Side], now: int) -> None:
        """These have matched just now."""
        ...

    def remove_all(self, user_id: str) -> None:
        """Forget both of a user."""
        ...

    def idle(self, before: int, after: str, limit: int) -> tuple[str, ...]:
        """Ids of users none of whose palms was used since: the next ``limit`` after this one, sorted."""
        ...

    def owners(self, after: str, limit: int, *, unsalted: bool = False) -> tuple[str, ...]:
        """Ids of users with palms, or with palms that have no salt: the next ``limit`` after this one, sorted."""
        ...


class DataKeys(Protocol):
    """Sealed data keys, one per user; made with the user, destroyed with the user."""

    def add(self, user_id: str, sealed: bytes) -> None:
        """Keep a new user's."""
        ...

    def replace(self, user_id: str, sealed: bytes) -> None:
        """Destroy the user's key, and keep this one instead."""
        ...

    def get(self, user_id: str) -> bytes | None:
        """The sealed key, or None when the user is gone."""
        ...

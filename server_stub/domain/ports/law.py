"""What the law wants kept, and what it wants forgotten."""

from typing import Protocol

from server_stub.domain.entities import Consent, DeletionReceipt


class Aging(Protocol):
    """Records that go when they are old."""

    def old(self, before: int) -> int:
        """How many are from before then."""
        ...

    def forget(self, before: int, limit: int) -> int:
        """Delete up to ``limit`` of them, oldest first, but none that another server is deleting; how many it were."""
        ...


class Consents(Aging, Protocol):
    """Never changed but by their end; they outlive the user. Those that have ended grow old."""

    def add(self, consent: Consent) -> None:
        """Keep a new one."""
        ...

    def of_user(self, user_id: str) -> tuple[Consent, ...]:
        """All of one user, oldest first."""
        ...

    def end(self, user_id: str, now: int) -> None:
        """What this user agreed to is over, where it was not before."""
        ...


class DeletionReceipts(Aging, Protocol):
    """Never changed; one per user who is gone."""

    def add(self, receipt: DeletionReceipt) -> None:
        """Keep a new one."""
        ...

    def of_user(self, user_id: str) -> DeletionReceipt | None:
        """The receipt of a user who is gone, or None."""
        ...

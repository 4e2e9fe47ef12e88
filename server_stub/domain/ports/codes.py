"""What searching for palms needs kept: coarse codes, and which users' palms changed in which order."""

from collections.abc import Collection
from typing import Protocol

from hardware.palm.code import Bits
from hardware.palm.side import Side
from server_stub.domain.entities import PalmChange, Scope, SealedCode


class PalmCodes(Protocol):
    """Sealed coarse codes, at most one per user and side; they go with the user."""

    def lock(self, scope: Scope) -> None:
        """Hold the scope's palms until the end of the transaction: what is not found now, nobody adds meanwhile."""
        ...

    def put(self, code: SealedCode) -> None:
        """Keep it, replacing the one of the same user and side."""
        ...

    def remove(self, user_id: str, side: Side | None = None) -> None:
        """Forget those of one side, or both of a user."""
        ...

    def record(self, scope: Scope, user_id: str) -> None:
        """Say that this user's palms changed, or go."""
        ...

    def newest(self, scope: Scope) -> int:
        """The number of the last change that is kept for good, 0 before the first."""
        ...

    def changed(self, scope: Scope, after: int) -> tuple[PalmChange, ...]:
        """The last change of every user who has one after this number and up to the newest, oldest first."""
        ...

    def of_user(self, user_id: str) -> tuple[SealedCode, ...]:
        """Both of a user."""
        ...

    def page(self, scope: Scope, after: SealedCode | None, limit: int) -> tuple[SealedCode, ...]:
        """The next ones in an order that does not change; empty at the end."""
        ...

    def uncoded(self, scope: Scope, limit: int) -> tuple[tuple[str, Side], ...]:
        """Palms that were enrolled before there were codes."""
        ...

    def count(self, scope: Scope, side: Side) -> int:
        """Codes of one side."""
        ...


class PalmVectors(Protocol):
    """Scrambled coarse codes that the database itself searches."""

    def put(self, scope: Scope, user_id: str, side: Side, codes: Bits) -> None:
        """Keep the codes (codes, bits) of a palm, replacing those of the same user and side."""
        ...

    def missing(self, scope: Scope, limit: int) -> tuple[SealedCode, ...]:
        """Codes that have no vectors yet."""
        ...

    def nearest(
        self, scope: Scope, side: Side, forms: Bits, most: int, exclude: Collection[str] = ()
    ) -> tuple[str, ...]:
        """Users whose codes are nearest to one of ``forms`` (forms, bits), nearest first; about, not exactly so."""
        ...

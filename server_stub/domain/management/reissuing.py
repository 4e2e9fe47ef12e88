"""Palms put under other keys, without anybody showing a hand: what lay in the store before is worth nothing here."""

from server_stub.domain.core import Core
from server_stub.domain.errors import NotFound
from server_stub.domain.palm_safe import PalmSafe

BATCH = 100
"""Users looked up at once; each is re-issued in a transaction of their own."""


class Reissuing:
    """For an operator; a server may run meanwhile."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._safe = PalmSafe(core)

    def user(self, user_id: str) -> int:
        """How many palms of this user were re-issued. Raises ``NotFound``."""
        with self._core.store.write() as work:
            if work.users.get(user_id) is None:
                raise NotFound("No such user.")
            count = self._safe.reissue(work, user_id)
        self._core.store.scrub()
        return count

    def all(self, *, unsalted: bool = False) -> int:
        """How many palms were re-issued: everybody's, or only of those who have one from before there were salts."""
        count, after = 0, ""
        while owners := self._owners(after, unsalted=unsalted):
            for user_id in owners:
                with self._core.store.write() as work:
                    count += self._safe.reissue(work, user_id)
            after = owners[-1]
        self._core.store.scrub()
        return count

    def _owners(self, after: str, *, unsalted: bool) -> tuple[str, ...]:
        with self._core.store.read() as work:
            return work.palms.owners(after, BATCH, unsalted=unsalted)

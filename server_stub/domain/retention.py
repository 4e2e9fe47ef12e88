"""Deletes by age, as the operator decided: palms nobody uses, old logs and events, evidence that has served.

Everything goes in small transactions, so that servers that share a database take turns and none of them has to be the
one that sweeps: what another server holds or has done already is passed over.
"""

from collections.abc import Callable
from dataclasses import dataclass

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller
from server_stub.domain.forgetting import forget_palms
from server_stub.domain.law_rules import DAY
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.ports.law import Aging

BATCH = 100
"""Users looked up, or records deleted, at once."""


@dataclass(frozen=True, slots=True)
class Swept:
    """What was deleted, or would be: users whose palms went, and records."""

    palm_owners: int = 0
    logs: int = 0
    events: int = 0
    consents: int = 0
    receipts: int = 0


class Retention:
    """``going`` is asked between batches: once it says no, the rest waits for the next time."""

    def __init__(self, core: Core, going: Callable[[], bool] = lambda: True) -> None:
        self._core = core
        self._going = going

    def run(self) -> Swept:
        """Delete all that is due by the server's clock. Raises Unavailable like the store."""
        law = self._core.law
        swept = Swept(
            palm_owners=self._palms(law.palm_days),
            logs=self._records(law.log_days, lambda work: work.logs),
            events=self._records(law.log_days, lambda work: work.events),
            consents=self._records(law.evidence_days, lambda work: work.consents),
            receipts=self._records(law.evidence_days, lambda work: work.receipts),
        )
        if swept != Swept():
            self._core.store.scrub()
        return swept

    def due(self) -> Swept:
        """What ``run`` would delete now; nothing is changed."""
        law = self._core.law
        with self._core.store.read() as work:
            return Swept(
                palm_owners=len(self._idle(work)),
                logs=self._old(work.logs, law.log_days),
                events=self._old(work.events, law.log_days),
                consents=self._old(work.consents, law.evidence_days),
                receipts=self._old(work.receipts, law.evidence_days),
            )

    def _before(self, days: int) -> int:
        return self._core.clock.now() - days * DAY

    def _old(self, of: Aging, days: int) -> int:
        return of.old(self._before(days)) if days else 0

    def _idle(self, work: UnitOfWork) -> list[str]:
        found: list[str] = []
        days = self._core.law.palm_days
        while days and (batch := work.palms.idle(self._before(days), found[-1] if found else "", BATCH)):
            found += batch
        return found

    def _palms(self, days: int) -> int:
        """Each user's in a transaction of their own, as when somebody deletes them."""
        count, after = 0, ""
        while days and self._going():
            with self._core.store.read() as work:
                batch = work.palms.idle(self._before(days), after, BATCH)
            if not batch:
                break
            count += sum(self._forget(user_id, self._before(days)) for user_id in batch if self._going())
            after = batch[-1]
        return count

    def _forget(self, user_id: str, before: int) -> bool:
        """Unless the palms were used, or are gone, since they were found."""
        with self._core.store.write() as work:
            user = work.users.get(user_id)
            palms = work.palms.of_user(user_id)
            if user is None or not palms or max(palm.last_used for palm in palms) >= before:
                return False
            forget_palms(self._core, work, Caller(user.scope, None), user)
            return True

    def _records(self, days: int, of: Callable[[UnitOfWork], Aging]) -> int:
        count = 0
        while days and self._going():
            with self._core.store.write() as work:
                gone = of(work).forget(self._before(days), BATCH)
            count += gone
            if gone < BATCH:
                break
        return count

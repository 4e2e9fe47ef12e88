"""Enrolled palms, as the app backend sees them: there or not, and one of them forgotten."""

from dataclasses import replace

from hardware.palm.side import Side
from server_stub.domain.core import Core
from server_stub.domain.entities import Caller, EventType, User
from server_stub.domain.errors import NotFound
from server_stub.domain.forgetting import end_palms
from server_stub.domain.galleries import EnrolledGallery
from server_stub.domain.ownership import owned


class EnrolledPalms:
    """A customer's users' palms; they come by enrolling."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def delete(self, caller: Caller, user_id: str, side: Side) -> User:
        """Forget one palm: its template and what it was found by; the user without it. Raises NotFound, Forbidden."""
        with self._core.store.write() as work:
            user = owned(work.users.get(user_id), caller.scope, "user")
            if work.palms.get(user_id, side) is None:
                raise NotFound(f"The {side} palm is not enrolled.", reason="factor_not_enrolled")
            work.palms.remove(user_id, side)
            EnrolledGallery(self._core, work, user.scope).remove_side(user_id, side)
            work.users.save(replace(user, updated_at=max(user.updated_at, self._core.clock.now())))
            without = owned(work.users.get(user_id), caller.scope, "user")
            if not (without.left_palm_enrolled or without.right_palm_enrolled):
                end_palms(self._core, work, user_id)
            self._core.events.record(work, caller, EventType.PALM_DELETED, without)
        self._core.store.scrub()  # the template must not outlive its deletion in a journal
        return without

"""One palm, one person: before a palm is enrolled, everybody else's are searched for it."""

from hardware.palm.policy import Use, search_threshold
from server_stub.domain.core import Core
from server_stub.domain.entities import User
from server_stub.domain.errors import Conflict
from server_stub.domain.galleries import EnrolledGallery
from server_stub.domain.palms import Presented
from server_stub.domain.ports import UnitOfWork


class Duplicates:
    """Runs inside the transaction that will keep the palms: nobody can add the same palm in between."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def demand_none(self, work: UnitOfWork, user: User, palms: Presented) -> None:
        """Raises ``Conflict`` with reason ``palm_enrolled_elsewhere``; whose it is, nobody is told.

        What the user has enrolled themself is replaced and no duplicate. Left and right are never compared.
        """
        if self._core.search.duplicates_allowed or not palms:
            return
        work.codes.lock(user.scope)
        gallery = EnrolledGallery(self._core, work, user.scope)
        for side, template in palms.items():
            enough = search_threshold(Use.DUPLICATE, gallery.size(side))
            if any(found.score >= enough for found in gallery.search(template, 1, {user.user_id}, thorough=True)):
                param = f"palm.{side}"
                raise Conflict("this palm is enrolled for somebody else", reason="palm_enrolled_elsewhere", param=param)

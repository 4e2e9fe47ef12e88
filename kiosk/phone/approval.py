"""A person's yes to the use of one factor for one session: spent by the first signature, good for nothing else."""

import threading
from collections.abc import Callable
from enum import StrEnum

from kiosk.phone.errors import NotApproved


class LocalFactor(StrEnum):
    """What a phone checks by itself before it lets a key sign; ``device`` needs no check and is none of them."""

    BIOMETRIC = "local_biometric"
    PASSCODE = "local_passcode"


Owner = Callable[[LocalFactor, str], bool]
"""Asks the person in front of the phone: may this factor be used for the session of this id? Called once for each."""


def refuses(factor: LocalFactor, auth_session_id: str) -> bool:  # noqa: ARG001 - the shape of an owner
    """The owner who agrees to nothing."""
    return False


class Approval:
    """Made by ``ask`` alone, and thread-safe: two threads cannot both spend it."""

    def __init__(self, factor: LocalFactor, auth_session_id: str) -> None:
        self.factor = factor
        self.auth_session_id = auth_session_id
        self._unspent = threading.Lock()

    def spend(self, factor: LocalFactor, auth_session_id: str) -> None:
        """Raises ``NotApproved`` for another factor or session, and whenever it is not the first time."""
        if (factor, auth_session_id) != (self.factor, self.auth_session_id):
            raise NotApproved(f"{factor} was not approved for this session.")
        if not self._unspent.acquire(blocking=False):
            raise NotApproved(f"The approval of {factor} was used before.")


def ask(owner: Owner, factor: LocalFactor, auth_session_id: str) -> Approval:
    """Raises ``NotApproved`` when the owner says no."""
    if not owner(factor, auth_session_id):
        raise NotApproved(f"The phone's owner did not approve {factor}.")
    return Approval(factor, auth_session_id)

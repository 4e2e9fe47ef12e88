"""A person as the server knows them: an opaque id and what is enrolled."""

from dataclasses import dataclass
from enum import StrEnum

from server_stub.domain.entities.scope import Scoped
from server_stub.domain.jsonvalues import JsonObject


class UserStatus(StrEnum):
    """A suspended user can neither enroll, recover nor authenticate."""

    VALID = "valid"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True, kw_only=True)
class User(Scoped):
    """``enrolled_at`` and ``authenticated_at`` are the last successes, null until the first.

    The three flags are read from what is enrolled and ignored when a user is saved: read the user again after
    a palm or a device was added or removed in the same unit of work.
    """

    user_id: str
    created_at: int
    updated_at: int
    authenticated_at: int | None = None
    enrolled_at: int | None = None
    metadata: JsonObject
    status: UserStatus = UserStatus.VALID
    device_enrolled: bool = False
    left_palm_enrolled: bool = False
    right_palm_enrolled: bool = False

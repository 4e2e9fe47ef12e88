"""Who stands at the desk, as the kiosk says, and what each may ask for."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """``CLERK`` helps people; ``OPERATOR`` may also forget a person and let one in without a palm."""

    CLERK = "clerk"
    OPERATOR = "operator"

    def may(self, wanted: "Role") -> bool:
        """Whether somebody of this role may do what ``wanted`` may."""
        return self is Role.OPERATOR or self is wanted


@dataclass(frozen=True, slots=True)
class Staff:
    """``kiosk`` is proved by its token; role and clerk are what that kiosk says of whoever is signed in there.

    ``clerk`` is the role again where nobody is named.
    """

    kiosk: str
    role: Role
    clerk: str

"""Who is behind the hidden entry, and what each may see."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """``CLERK`` helps people at the front desk; ``OPERATOR`` keeps the kiosk running and may do what a clerk may."""

    CLERK = "clerk"
    OPERATOR = "operator"

    def may(self, wanted: "Role") -> bool:
        """Whether somebody of this role may do what ``wanted`` may."""
        return self is Role.OPERATOR or self is wanted


@dataclass(frozen=True, slots=True)
class Member:
    """Whose PIN it is. ``name`` is what the desk's record calls them; without one all of a role share a PIN."""

    role: Role
    name: str = ""

    @property
    def label(self) -> str:
        """What to call them; never nothing."""
        return self.name or self.role.value

"""Who is behind the hidden entry, and what each may see."""

from enum import StrEnum


class Role(StrEnum):
    """``CLERK`` helps people at the front desk; ``OPERATOR`` keeps the kiosk running and may do what a clerk may."""

    CLERK = "clerk"
    OPERATOR = "operator"

    def may(self, wanted: "Role") -> bool:
        """Whether somebody of this role may do what ``wanted`` may."""
        return self is Role.OPERATOR or self is wanted

"""The hidden entry, without a screen: a PIN is judged, wrong ones make the next try slower."""

from dataclasses import dataclass

from kiosk.operator.lockout import Lockouts
from kiosk.operator.pins import SHORTEST, Pins
from kiosk.operator.roles import Member
from kiosk.ports import Auditor
from kiosk.secret import Secret


@dataclass(frozen=True, slots=True)
class Answer:
    """``member`` is who comes in; None: nobody, and the next try may be made in ``wait`` seconds."""

    member: Member | None
    wait: float = 0.0


class StaffEntry:
    """Used by one try at a time."""

    def __init__(self, pins: Pins, lockouts: Lockouts, auditor: Auditor) -> None:
        self._pins = pins
        self._lockouts = lockouts
        self._auditor = auditor

    def open(self) -> bool:
        """Whether anybody could come in: a PIN is set. Raises ``OperatorError``."""
        return self._pins.any()

    def wait(self, digits: int = SHORTEST) -> float:
        """Seconds until a PIN of so many digits may be tried, 0 when now."""
        return self._lockouts.of(digits).left()

    def judge(self, pin: Secret) -> Answer:
        """Blocks as long as the hashes take. During a delay nothing is looked at. Raises ``OperatorError``."""
        lockout = self._lockouts.of(len(pin.reveal()))
        if lockout.left() > 0:
            return Answer(None, lockout.left())
        lockout.count()
        member = self._pins.whose(pin)
        if member is None:
            self._auditor.write("pin_refused", role="nobody", facts={"wrong": str(lockout.wrong)})
            return Answer(None, lockout.left())
        self._lockouts.clear()
        self._auditor.write("operator_admitted", role=member.role, facts={})
        return Answer(member)

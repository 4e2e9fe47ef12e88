"""The outcome of liveness: what was asked for, what was seen, and why."""

from dataclasses import dataclass
from enum import StrEnum


class LivenessLevel(StrEnum):
    """How much proof of life a capture demands. NONE is for stills in test mode and is said so everywhere."""

    NONE = "none"
    CHALLENGE = "challenge"


class Gesture(StrEnum):
    """What a person may be asked to do; the value doubles as the challenge's instruction code after ``challenge_``."""

    SPREAD = "spread"
    CLOSE = "close"
    TILT = "tilt"
    NEARER = "nearer"
    FIST = "fist"

    @property
    def instruction(self) -> str:
        """The code of the words shown to the person, e.g. ``challenge_fist``."""
        return f"challenge_{self.value}"


@dataclass(frozen=True, slots=True)
class Check:
    """One check's word: ``name`` of the module, passed or not, and a stable reason code (empty when passed)."""

    name: str
    passed: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Goes into the signed request. ``live`` is true only when every check of ``level`` passed."""

    live: bool
    level: LivenessLevel
    gestures: tuple[Gesture, ...]
    checks: tuple[Check, ...]
    simulated: bool
    source: str

    @property
    def reasons(self) -> tuple[str, ...]:
        """Reason codes of the checks that failed; for the signed request and operators, never for visitors."""
        return tuple(check.reason for check in self.checks if not check.passed)

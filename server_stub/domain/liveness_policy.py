"""What a terminal's or device's word on liveness is worth to us.

The server sees no picture, so it cannot judge life itself. It refuses what contradicts itself and what is too weak for
live mode, and keeps the rest in the log.
"""

from dataclasses import dataclass

from server_stub.domain.errors import Unprocessable

NONE = "none"
CHALLENGE = "challenge"


@dataclass(frozen=True, slots=True)
class LivenessCheck:
    """One check's word; ``reason`` is empty when it passed."""

    name: str
    passed: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LivenessReport:
    """What the capturing side says: level asked for, gestures shown, checks made, and where the frames came from."""

    level: str
    live: bool
    gestures: tuple[str, ...]
    checks: tuple[LivenessCheck, ...]
    simulated: bool
    source: str


def required_level(livemode: bool) -> str:
    """The weakest level that an account of this mode accepts."""
    return CHALLENGE if livemode else NONE


def demand(report: LivenessReport | None, livemode: bool) -> LivenessReport:
    """The report, if it may be judged at all.

    Raises ``Unprocessable`` with reason ``liveness_missing`` or, in live mode, ``liveness_too_weak``.
    """
    if report is None:
        raise Unprocessable("every palm needs a liveness report", reason="liveness_missing", param="liveness")
    if livemode and (report.level != CHALLENGE or report.simulated):
        raise Unprocessable(
            "live mode takes no palm without a challenge and none of a simulated hand",
            reason="liveness_too_weak",
            param="liveness",
        )
    return report


def is_alive(report: LivenessReport) -> bool:
    """Whether the report says so and does not contradict itself: a passed challenge names a gesture and no failure."""
    if not report.live or not all(check.passed for check in report.checks):
        return False
    return report.level == NONE or bool(report.gestures and report.checks)

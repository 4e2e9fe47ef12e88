"""Time, as the ticks tell it: abandoned pages go home, lost questions are asked again."""

from dataclasses import dataclass, replace

from kiosk.flows import phone
from kiosk.flows.endings import home
from kiosk.flows.rules import Rules
from kiosk.flows.states import (
    Capture,
    Choose,
    ChooseSide,
    Closed,
    Consent,
    Fault,
    Home,
    Phone,
    Receipt,
    Result,
    Sending,
    Who,
)
from kiosk.flows.visit import Step, Visit
from kiosk.flows.waiting import ask_again, in_flight, unreachable


@dataclass(frozen=True, slots=True)
class Leaving:
    """The page goes home ``at`` (monotonic seconds) unless somebody is still there; asked for ``whole`` seconds."""

    at: float
    whole: float


def ticked(visit: Visit, rules: Rules) -> Step:
    """``visit.now`` has moved on."""
    leaves = leaves_at(visit, rules)
    if leaves is not None and visit.now >= leaves:
        return home(visit)
    if isinstance(visit.screen, Home | Closed) and visit.now >= visit.touched + rules.idle_s:
        return replace(visit, language=visit.own_language), ()
    if in_flight(visit) and visit.now >= visit.touched + rules.answer_s:
        return unreachable(visit, "server_timeout", rules)
    screen = visit.screen
    if isinstance(screen, Sending) and screen.retry_at is not None and visit.now >= screen.retry_at:
        return ask_again(visit)
    return phone.ticked(visit, screen, rules) if isinstance(screen, Phone) else (visit, ())


def leaves_at(visit: Visit, rules: Rules) -> float | None:
    """When this page goes home by itself (monotonic seconds); None when it does not."""
    screen = visit.screen
    if isinstance(screen, Result | Receipt):
        return screen.home_at
    period = _period(visit, rules)
    if period is None:
        return None
    leaves = visit.touched + period
    if isinstance(screen, Capture):
        return min(max(leaves, visit.hand_at + period), leaves + rules.hand_s)
    return leaves


def leaving(visit: Visit, rules: Rules) -> Leaving | None:
    """The last part of that time, in which the person is asked whether they are still there; None before it.

    A result counts down on its own page, and a fault that only staff can mend waits for nobody.
    """
    period, leaves = _period(visit, rules), leaves_at(visit, rules)
    if period is None or leaves is None or (isinstance(visit.screen, Fault) and not visit.screen.resumes):
        return None
    whole = min(rules.notice_s, period / 2)
    return Leaving(leaves, whole) if visit.now >= leaves - whole else None


def _period(visit: Visit, rules: Rules) -> float | None:
    """How long this page waits for somebody (seconds), as long as the person asked for; None: it does not wait."""
    screen = visit.screen
    match screen:
        case Who() if screen.busy:
            return None
        case Choose() | Who() | Consent() | ChooseSide():
            return rules.idle_s * visit.stretch
        case Capture():
            return rules.capture_s * visit.stretch
        case Phone() | Fault():
            return (rules.phone_s if isinstance(screen, Phone) else rules.fault_s) * visit.stretch
    return None

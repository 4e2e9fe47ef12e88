"""Time, as the ticks tell it: abandoned pages go home, lost questions are asked again."""

from kiosk.flows import phone
from kiosk.flows.endings import home
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Choose, ChooseSide, Consent, Fault, Phone, Receipt, Result, Sending, Who
from kiosk.flows.visit import Step, Visit
from kiosk.flows.waiting import ask_again, in_flight, unreachable


def ticked(visit: Visit, rules: Rules) -> Step:
    """``visit.now`` has moved on."""
    leaves = leaves_at(visit, rules)
    if leaves is not None and visit.now >= leaves:
        return home(visit)
    if in_flight(visit) and visit.now >= visit.touched + rules.answer_s:
        return unreachable(visit, "server_timeout", rules)
    screen = visit.screen
    if isinstance(screen, Sending) and screen.retry_at is not None and visit.now >= screen.retry_at:
        return ask_again(visit)
    return phone.ticked(visit, screen, rules) if isinstance(screen, Phone) else (visit, ())


def leaves_at(visit: Visit, rules: Rules) -> float | None:
    """When this page goes home by itself (monotonic seconds); None when it does not."""
    screen = visit.screen
    match screen:
        case Result() | Receipt():
            return screen.home_at
        case Who() if screen.busy:
            return None
        case Choose() | Who() | Consent() | ChooseSide():
            return visit.touched + rules.idle_s
        case Capture():
            return visit.touched + rules.capture_s
        case Phone() | Fault():
            return visit.touched + (rules.phone_s if isinstance(screen, Phone) else rules.fault_s)
    return None

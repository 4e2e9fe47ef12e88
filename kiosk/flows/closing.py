"""The last pages of a visit: try again, try what was enrolled, a receipt, home."""

from kiosk.flows.authenticate import renew
from kiosk.flows.effects import Forget
from kiosk.flows.endings import broken, home
from kiosk.flows.entering import begin
from kiosk.flows.events import BackHome, Chosen, Event, ReceiptAsked, Retried, TryAsked, Undelivered
from kiosk.flows.flow import Flow
from kiosk.flows.receipt import may_try
from kiosk.flows.rules import Rules
from kiosk.flows.states import Purpose, Receipt, Result
from kiosk.flows.visit import Errand, Step, Visit, errand_of, keep, show
from kiosk.flows.waiting import ask_again


def result(visit: Visit, page: Result, event: Event, rules: Rules, flow: Flow) -> Step:
    """The result page."""
    match event:
        case Retried() if page.may_retry:
            return ask_again(visit) if errand_of(visit).asked is not None else flow.again(visit, rules)
        case TryAsked() if page.may_try:
            return _try(visit)
        case ReceiptAsked() if page.receipt:
            return _receipt(visit, event, rules)
        case Chosen(Purpose.ENROLL) if page.may_enroll:
            visit, _ = begin(visit, Purpose.ENROLL, rules)
            return visit, (Forget(),)
    return leave(visit, event)


def receipt(visit: Visit, page: Receipt, event: Event, rules: Rules) -> Step:
    """The receipt page."""
    match event:
        case TryAsked() if page.may_try:
            return _try(visit)
        case ReceiptAsked():
            return _receipt(visit, event, rules)
    return leave(visit, event)


def leave(visit: Visit, event: Event) -> Step:
    """What leads away from either page."""
    match event:
        case BackHome():
            return home(visit)
        case Undelivered(code):
            return broken(visit, code)
    return visit, ()


def _receipt(visit: Visit, event: ReceiptAsked, rules: Rules) -> Step:
    errand = errand_of(visit)
    if errand.slip is None:
        return visit, ()
    code = errand.user_id if event.code else None
    return show(visit, Receipt(errand.slip, visit.now + rules.idle_s, code, may_try(errand, rules))), ()


def _try(visit: Visit) -> Step:
    """An ordinary verification by the palms just enrolled, each of them."""
    errand = errand_of(visit)
    sides = errand.slip.sides if errand.slip else ()
    flow = tuple(f"{side}_palm" for side in sides)
    return renew(keep(visit, Errand(Purpose.VERIFY, user_id=errand.user_id, flow=flow, slip=errand.slip, trial=True)))

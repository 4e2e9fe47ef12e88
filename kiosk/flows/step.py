"""The one function of all flows: a visit and an event give the next visit and what to do about it."""

from dataclasses import replace

from kiosk.flows import capturing, closing, phone
from kiosk.flows.authenticate import Authenticate
from kiosk.flows.endings import broken, home
from kiosk.flows.enroll import Enroll, consent
from kiosk.flows.entering import begin, who
from kiosk.flows.entry import Entry, parse
from kiosk.flows.events import (
    BackHome,
    Begin,
    Broke,
    Cancelled,
    Chosen,
    Consented,
    Enrolled,
    Entered,
    Event,
    HandSeen,
    KeyAccepted,
    LanguageChosen,
    MoreTime,
    PalmAlone,
    PhoneAsked,
    ReceiptAsked,
    Recognised,
    Refused,
    Restarted,
    Retried,
    ScanAsked,
    SessionStarted,
    Shut,
    SideAsked,
    SidesChosen,
    Tick,
    Touched,
    TryAsked,
    Unreachable,
)
from kiosk.flows.flow import Answer, Flow
from kiosk.flows.opening import shut
from kiosk.flows.recover import Recover
from kiosk.flows.refusals import refused
from kiosk.flows.restart import restarted
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
    Purpose,
    Receipt,
    Result,
    Sending,
    Who,
)
from kiosk.flows.time import ticked
from kiosk.flows.visit import Step, Visit, errand_of, show
from kiosk.flows.waiting import ask_again, in_flight, unreachable, waiting

_PERSON = (
    Begin
    | Touched
    | MoreTime
    | LanguageChosen
    | Chosen
    | Entered
    | ScanAsked
    | Consented
    | SidesChosen
    | SideAsked
    | Retried
    | PhoneAsked
    | PalmAlone
    | TryAsked
    | ReceiptAsked
)

LONGER = 2.0
"""By how much every period grows for a person who asks for more time on every page."""


def step(visit: Visit, event: Event, rules: Rules) -> Step:
    """Pure. An event that means nothing where the visit is changes nothing."""
    match event:
        case Cancelled():
            # At home there is nothing to cancel, and what the journal still has to tell must stay.
            return (visit, ()) if isinstance(visit.screen, Home | Closed) else home(visit)
        case Broke(code):
            return broken(visit, code)
        case Tick() | Shut() | HandSeen() | Restarted():
            return _world(visit, event, rules)
        case KeyAccepted() | SessionStarted() | Enrolled() | Recognised() | Refused() | Unreachable():
            return _server(visit, event, rules) if waiting(visit) else _page(visit, event, rules)
    if isinstance(event, _PERSON):
        visit = replace(visit, touched=visit.now)
    if isinstance(event, MoreTime) and event.always and not isinstance(visit.screen, Home | Closed):
        visit = replace(visit, stretch=LONGER)
    if isinstance(event, LanguageChosen):
        visit = replace(visit, language=event.code)
    return _page(visit, event, rules)


def _world(visit: Visit, event: Tick | Shut | HandSeen | Restarted, rules: Rules) -> Step:
    match event:
        case Tick(now):
            return ticked(replace(visit, now=max(now, visit.now)), rules)
        case Shut(page):
            return shut(visit, page)
        case HandSeen():
            return replace(visit, hand_at=visit.now), ()
        case Restarted():
            return restarted(visit, event)


def _server(visit: Visit, event: Answer | Refused | Unreachable, rules: Rules) -> Step:
    match event:
        case Unreachable(code, after):
            return unreachable(visit, code, rules, after) if in_flight(visit) else (visit, ())
        case Refused():
            return refused(visit, event, rules)
    return _flow(visit, rules).answer(visit, event, rules) or (visit, ())


def _page(visit: Visit, event: Event, rules: Rules) -> Step:
    screen = visit.screen
    if isinstance(event, PhoneAsked):
        return phone.begin(visit, rules)
    match screen:
        case Home() | Choose():
            return _arriving(visit, event, rules)
        case Who():
            return who(visit, screen, event, _flow(visit, rules))
        case Consent():
            return consent(visit, screen, event, rules)
        case ChooseSide():
            return capturing.chosen(visit, screen, event, rules)
    return _later_page(visit, event, rules)


def _later_page(visit: Visit, event: Event, rules: Rules) -> Step:
    screen = visit.screen
    match screen:
        case Capture():
            return capturing.capture(visit, screen, event, rules, _flow(visit, rules))
        case Sending() if isinstance(event, Retried) and screen.retry_at is not None:
            return ask_again(visit)
        case Phone():
            return phone.happened(visit, screen, event, rules)
        case Result() | Receipt():
            return _last_page(visit, screen, event, rules)
        case Fault():
            return _fault(visit, screen, event)
    return visit, ()


def _last_page(visit: Visit, page: Result | Receipt, event: Event, rules: Rules) -> Step:
    if visit.errand is None:
        return closing.leave(visit, event)
    if isinstance(page, Receipt):
        return closing.receipt(visit, page, event, rules)
    return closing.result(visit, page, event, rules, _flow(visit, rules))


def _arriving(visit: Visit, event: Event, rules: Rules) -> Step:
    """Home and choose. A link or a card may say everything at once."""
    match event:
        case Begin() if isinstance(visit.screen, Home):
            return show(replace(visit, notice=None), Choose()), ()
        case Chosen(purpose):
            return begin(visit, purpose, rules)
        case Entered(text):
            entry = parse(text)
            if isinstance(entry, Entry):
                visit, _ = begin(visit, entry.purpose, rules)
                return _flow(visit, rules).enter(visit, entry)
        case BackHome():
            return home(visit)
    return visit, ()


def _fault(visit: Visit, page: Fault, event: Event) -> Step:
    if isinstance(event, BackHome):
        return home(visit)
    if page.resumes:
        return capturing.behind_fault(visit, event)
    return home(visit) if isinstance(event, Retried) else (visit, ())


def _flow(visit: Visit, rules: Rules) -> Flow:
    match errand_of(visit).purpose:
        case Purpose.ENROLL:
            return Enroll()
        case Purpose.VERIFY:
            return Authenticate(rules.flow)
        case Purpose.RECOVER:
            return Recover()

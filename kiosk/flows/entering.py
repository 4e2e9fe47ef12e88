"""Who are you: typed, scanned or passed in."""

from dataclasses import replace

from kiosk.flows.authenticate import Authenticate
from kiosk.flows.effects import CloseCamera, Effect, OpenCamera, ScanCode, StopCapture
from kiosk.flows.entry import EntryProblem, parse
from kiosk.flows.events import CameraFailed, Entered, Event, PalmAlone, ScanAsked
from kiosk.flows.flow import Flow
from kiosk.flows.rules import Rules
from kiosk.flows.states import Purpose, Who
from kiosk.flows.visit import Errand, Step, Visit, show
from kiosk.secret import Secret

_DARK: tuple[Effect, ...] = (StopCapture(), CloseCamera())


def who(visit: Visit, page: Who, event: Event, flow: Flow) -> Step:
    """The page that asks for a key or an id. While an entry is being checked it takes no other."""
    if page.busy:
        return visit, ()
    match event:
        case Entered(text):
            return _entered(visit, page, text, flow)
        case PalmAlone() if page.palm_alone and isinstance(flow, Authenticate):
            visit, effects = flow.alone(visit)
            return visit, (*(_DARK if page.scanning else ()), *effects)
        case ScanAsked(on) if on is not page.scanning:
            return _scan(visit, page, on=on)
        case CameraFailed(code, _) if page.scanning:
            # The entry can still be typed: no fault page, only a word about the camera.
            return show(visit, replace(page, problem=code, scanning=False)), _DARK
    return visit, ()


def _scan(visit: Visit, page: Who, *, on: bool) -> Step:
    if not on:
        return show(visit, replace(page, scanning=False)), _DARK
    return show(visit, replace(page, problem=None, scanning=True)), (OpenCamera(), ScanCode())


def begin(visit: Visit, purpose: Purpose, rules: Rules) -> Step:
    """A visit with a purpose and nothing else yet."""
    fresh = replace(visit, errand=Errand(purpose), notice=None)
    return show(fresh, asking(purpose, rules)), ()


def asking(purpose: Purpose, rules: Rules, problem: str | None = None, searches: int = 0) -> Who:
    """The page that asks who it is; a palm alone may answer where that is switched on, but not without end."""
    alone = purpose is Purpose.VERIFY and rules.identify and searches < rules.attempts
    return Who(purpose, problem, palm_alone=alone)


def _entered(visit: Visit, page: Who, text: Secret, flow: Flow) -> Step:
    dark = _DARK if page.scanning else ()
    entry = parse(text, page.purpose)
    if isinstance(entry, EntryProblem):
        return show(visit, replace(page, problem=entry.value, scanning=False)), dark
    visit, effects = flow.enter(visit, entry)
    return visit, (*dark, *effects)

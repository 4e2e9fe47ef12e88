"""Who are you: typed, scanned or passed in."""

from dataclasses import replace

from kiosk.flows.effects import CloseCamera, Effect, OpenCamera, ScanCode, StopCapture
from kiosk.flows.entry import EntryProblem, parse
from kiosk.flows.events import CameraFailed, Entered, Event, ScanAsked
from kiosk.flows.flow import Flow
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
        case ScanAsked(True) if not page.scanning:
            return show(visit, Who(page.purpose, scanning=True)), (OpenCamera(), ScanCode())
        case ScanAsked(False) if page.scanning:
            return show(visit, Who(page.purpose)), _DARK
        case CameraFailed(code, _) if page.scanning:
            # The entry can still be typed: no fault page, only a word about the camera.
            return show(visit, Who(page.purpose, problem=code)), _DARK
    return visit, ()


def begin(visit: Visit, purpose: Purpose) -> Step:
    """A visit with a purpose and nothing else yet."""
    fresh = replace(visit, errand=Errand(purpose), notice=None)
    return show(fresh, Who(purpose)), ()


def _entered(visit: Visit, page: Who, text: Secret, flow: Flow) -> Step:
    dark = _DARK if page.scanning else ()
    entry = parse(text, page.purpose)
    if isinstance(entry, EntryProblem):
        return show(visit, Who(page.purpose, problem=entry.value)), dark
    visit, effects = flow.enter(visit, entry)
    return visit, (*dark, *effects)

"""One palm after the other, in front of the camera."""

from dataclasses import replace

from hardware.liveness.verdict import LivenessLevel, Verdict
from hardware.palm.side import Side
from kiosk.flows.effects import CapturePalm, CloseCamera, Note, OpenCamera, Palm, StopCapture
from kiosk.flows.endings import another_try, ended
from kiosk.flows.events import (
    CameraBack,
    CameraFailed,
    CaptureTimedOut,
    Event,
    LivenessFailed,
    PalmCaptured,
    Retried,
    SideAsked,
    SidesChosen,
)
from kiosk.flows.flow import Flow
from kiosk.flows.rules import Rules
from kiosk.flows.sending import send
from kiosk.flows.sides import EITHER
from kiosk.flows.states import Capture, ChooseSide, Fault, Outcome, Purpose, Stage
from kiosk.flows.visit import Step, Visit, errand_of, keep, show

ONCE_MORE = "once_more"  # all that people hear of a failed challenge


def choose(visit: Visit, choices: tuple[tuple[Side, ...], ...], rules: Rules) -> Step:
    """Ask which palms, unless there is nothing to choose.

    Where any one of them proves the person, they just show one. What is enrolled stays theirs to decide.
    """
    if not choices:
        return ended(visit, Outcome.UNFINISHED, rules, "factor_not_enrolled")
    if len(choices) == 1:
        return start(visit, choices[0], rules)
    if choices == EITHER and errand_of(visit).purpose is not Purpose.ENROLL:
        return start(visit, _each(choices), rules, either=True)
    return show(visit, ChooseSide(errand_of(visit).purpose, choices)), ()


def chosen(visit: Visit, page: ChooseSide, event: Event, rules: Rules) -> Step:
    """The choose-side page: only what it offers can be chosen."""
    if isinstance(event, SidesChosen) and event.sides in page.allowed:
        return start(visit, event.sides, rules)
    return visit, ()


def again(visit: Visit, rules: Rules) -> Step:
    """The same palms once more."""
    errand = errand_of(visit)
    return start(visit, errand.wanted, rules, either=errand.either)


def start(visit: Visit, wanted: tuple[Side, ...], rules: Rules, *, either: bool = False) -> Step:
    """Open the camera for the first of ``wanted``; palms of an earlier try are dropped."""
    errand = replace(errand_of(visit), wanted=wanted, either=either, palms=(), attempt=None)
    visit, effects = _look(keep(visit, errand), rules)
    return visit, (Note(errand.purpose, Stage.CAPTURING, None), OpenCamera(), *effects)


def capture(visit: Visit, page: Capture, event: Event, rules: Rules, flow: Flow) -> Step:
    """The capture page."""
    match event:
        case PalmCaptured(side, template, verdict) if side in page.wanted and side not in page.done:
            if not _proves(verdict, rules):
                return _failed(visit, ONCE_MORE, rules)
            return _captured(visit, Palm(side, template, verdict), rules, flow)
        case SidesChosen() | SideAsked() if page.either:
            return _says_which(visit, page, event, rules)
        case CaptureTimedOut() | LivenessFailed():
            hint = event.hint if isinstance(event, CaptureTimedOut) else ONCE_MORE
            return _failed(visit, hint, rules)
        case CameraFailed(code, retry_at):
            # Nothing is stopped: whoever looks for the palm also finds out that it can be looked for again.
            errand = replace(errand_of(visit), behind=page)
            return show(visit, Fault(code, retry_at, resumes=True), errand), ()
    return visit, ()


def _says_which(visit: Visit, page: Capture, event: SidesChosen | SideAsked, rules: Rules) -> Step:
    """The person asks to choose, or has chosen; until then nothing is looked for."""
    choices = tuple((side,) for side in page.wanted)
    if isinstance(event, SideAsked):
        return show(visit, ChooseSide(page.purpose, choices)), (StopCapture(), CloseCamera())
    return start(visit, event.sides, rules) if event.sides in choices else (visit, ())


def behind_fault(visit: Visit, event: Event) -> Step:
    """A camera fault in the middle of a capture: what is done stays done."""
    match event:
        case CameraFailed(code, retry_at):
            return replace(visit, screen=Fault(code, retry_at, resumes=True)), ()
        case CameraBack() | Retried():
            errand = errand_of(visit)
            if errand.behind is not None:
                return show(visit, errand.behind, replace(errand, behind=None)), (OpenCamera(), _looking(errand.behind))
    return visit, ()


def _each(choices: tuple[tuple[Side, ...], ...]) -> tuple[Side, ...]:
    """Every palm that is in any of them, in their order."""
    return tuple(side for choice in choices for side in choice)


def _look(visit: Visit, rules: Rules) -> Step:
    errand = errand_of(visit)
    side = next(side for side in errand.wanted if side not in errand.done)
    most = rules.tries(trial=errand.trial)
    page = Capture(errand.purpose, side, errand.wanted, errand.done, errand.tries, most, errand.hint, errand.either)
    return show(visit, page), (_looking(page),)


def _looking(page: Capture) -> CapturePalm:
    """Whichever wanted palm comes is welcome; the one that is asked for goes first."""
    others = tuple(side for side in page.wanted if side is not page.side and side not in page.done)
    return CapturePalm(page.side, page.purpose, others)


def _captured(visit: Visit, palm: Palm, rules: Rules, flow: Flow) -> Step:
    errand = errand_of(visit)
    # An enrollment gives each palm its own tries; to be recognised there are only so many in all.
    tries = 1 if errand.purpose is Purpose.ENROLL else errand.tries
    errand = replace(errand, palms=(*errand.palms, palm), tries=tries, hint=None)
    visit = keep(visit, errand)
    if not errand.complete:
        return _look(visit, rules)
    sent, effects = send(visit, flow)
    return sent, (CloseCamera(), *effects)


def _failed(visit: Visit, hint: str, rules: Rules) -> Step:
    errand = errand_of(visit)
    if errand.tries < rules.tries(trial=errand.trial):
        return _look(keep(visit, replace(errand, tries=errand.tries + 1, hint=hint)), rules)
    if errand.purpose is Purpose.ENROLL:
        return another_try(keep(visit, replace(errand, tries=1)), Outcome.UNFINISHED, rules, hint)
    return ended(visit, Outcome.UNFINISHED, rules, hint)


def _proves(verdict: Verdict, rules: Rules) -> bool:
    """Live, and by no less than this terminal demands."""
    return verdict.live and (verdict.level is rules.liveness or rules.liveness is LivenessLevel.NONE)

"""Which sound a change of the screen makes: none for most. Pure; what can be seen at the same moment is its twin."""

from kiosk.flows.states import Capture, Home, Outcome, Phone, PhoneState, Result, Screen, Sending, Who
from kiosk.sound.tones import Cue

_GOOD = {Outcome.ENROLLED, Outcome.VERIFIED, Outcome.RECOVERED}
_OVER = {PhoneState.FAILED, PhoneState.DENIED, PhoneState.EXPIRED}


def cue_for(before: Screen | None, after: Screen) -> Cue | None:
    """The sound of going from ``before`` to ``after``."""
    if isinstance(before, Home) and not isinstance(after, Home):
        return Cue.START
    match after:
        case Result() if before != after:
            return _of_result(after)
        case Capture():
            return _of_capture(before, after)
        case Phone():
            return _of_phone(before, after)
    return _of_entry(before, after)


def _of_entry(before: Screen | None, after: Screen) -> Cue | None:
    if isinstance(before, Capture) and isinstance(after, Sending):
        return Cue.STEP_DONE
    return Cue.TRY_AGAIN if isinstance(after, Who) and after.problem and after != before else None


def _of_result(after: Result) -> Cue | None:
    if after.outcome in _GOOD:
        return Cue.SUCCESS
    return None if after.outcome is Outcome.DECLINED else Cue.TRY_AGAIN


def _of_capture(before: Screen | None, after: Capture) -> Cue | None:
    if not isinstance(before, Capture):
        return None
    if len(after.done) > len(before.done):
        return Cue.STEP_DONE
    return Cue.TRY_AGAIN if after.attempt > before.attempt else None


def _of_phone(before: Screen | None, after: Phone) -> Cue | None:
    if not isinstance(before, Phone) or before.state is after.state:
        return None
    if after.state in _OVER:
        return Cue.TRY_AGAIN
    return Cue.STEP_DONE if after.state is PhoneState.SCANNED else None

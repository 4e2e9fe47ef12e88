"""How visits end. Every way home goes through ``home``, and forgetting is part of it."""

from dataclasses import replace

from kiosk.flows.effects import CloseCamera, Effect, Forget, StopCapture
from kiosk.flows.receipt import may_try, remains
from kiosk.flows.rules import Rules
from kiosk.flows.states import Capture, Fault, Outcome, Result, Who
from kiosk.flows.unsettled import noticed, unsettled
from kiosk.flows.visit import Step, Visit, at_home, errand_of, show

_OF_TRIALS = {
    Outcome.VERIFIED: Outcome.TRIED,
    Outcome.NOT_RECOGNISED: Outcome.UNPROVEN,
    Outcome.LOCKED: Outcome.UNTRIED,
    Outcome.UNFINISHED: Outcome.UNTRIED,
}
# Another key, if the person has one, opens the next enrollment.
_MAY_ENROLL = frozenset({Outcome.UNPROVEN, Outcome.RECOVERED})


def home(visit: Visit) -> Step:
    """Nobody is here any more; nothing of the visit is kept, its language neither."""
    told = replace(noticed(visit), language=visit.own_language)
    left = replace(show(told, at_home(told)), stretch=1.0)
    return _forgotten(left), (*dark(visit), Forget(unsettled(visit)))


def ended(visit: Visit, outcome: Outcome, rules: Rules, detail: str | None = None, after: float | None = None) -> Step:
    """A final result: what the page does not need of the person any more is forgotten at once."""
    errand = errand_of(visit)
    outcome = _OF_TRIALS[outcome] if errand.trial else outcome
    left = remains(errand, rules)
    page = Result(
        errand.purpose,
        outcome,
        visit.now + (rules.retry_page_s if left else rules.result_s) * visit.stretch,
        errand.named,
        detail,
        retry_after=after,
        may_try=left is not None and may_try(left, rules),
        may_enroll=outcome in _MAY_ENROLL,
        receipt=left is not None and rules.receipt,
    )
    return replace(show(visit, page), errand=left), (*dark(visit), Forget())


def another_try(visit: Visit, outcome: Outcome, rules: Rules, detail: str) -> Step:
    """A result from which the person may go on; what is needed for that is kept until the page goes home."""
    errand = errand_of(visit)
    home_at = visit.now + rules.retry_page_s * visit.stretch
    page = Result(errand.purpose, outcome, home_at, errand.named, detail, may_retry=True)
    return show(visit, page), dark(visit)


def broken(visit: Visit, code: str) -> Step:
    """Only staff can help; the visit is over."""
    return _forgotten(show(noticed(visit), Fault(code))), (*dark(visit), Forget(unsettled(visit)))


def dark(visit: Visit) -> tuple[Effect, ...]:
    """What puts the camera out, when this page may have it open."""
    screen = visit.screen
    looking = isinstance(screen, Capture | Fault) or (isinstance(screen, Who) and screen.scanning)
    return (StopCapture(), CloseCamera()) if looking else ()


def _forgotten(visit: Visit) -> Visit:
    return replace(visit, errand=None)

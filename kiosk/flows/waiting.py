"""Questions to the server: asked, asked again with growing pauses while it cannot be reached, and answered."""

from dataclasses import replace

from kiosk.flows.effects import Effect
from kiosk.flows.endings import another_try
from kiosk.flows.rules import Rules
from kiosk.flows.states import Outcome, Screen, Sending, Who
from kiosk.flows.visit import Step, Visit, errand_of, keep, show


def ask(visit: Visit, question: Effect, page: Screen | None = None) -> Step:
    """Send ``question`` and wait on ``page`` (the sending page unless said)."""
    errand = replace(errand_of(visit), asked=question)
    return show(visit, page or Sending(errand.purpose, done=errand.done), errand), (question,)


def ask_again(visit: Visit) -> Step:
    """The same question, word for word, so that the server can tell it from a new one."""
    question = errand_of(visit).asked
    if question is None:
        raise LookupError("nothing was asked")
    return ask(visit, question)


def in_flight(visit: Visit) -> bool:
    """A question is out and nobody is waiting to ask it again."""
    screen = visit.screen
    if isinstance(screen, Sending):
        return screen.retry_at is None
    return isinstance(screen, Who) and screen.busy


def waiting(visit: Visit) -> bool:
    """An answer would be welcome, even one that was given up."""
    return in_flight(visit) or isinstance(visit.screen, Sending)


def answered(visit: Visit) -> Visit:
    """The question is settled, the outage (if there was one) over."""
    return keep(visit, replace(errand_of(visit), asked=None, outages=0, out_since=None))


def unreachable(visit: Visit, code: str, rules: Rules, after: float | None = None) -> Step:
    """No usable answer: ask again after a pause (``after`` seconds if the server named them), or tell the person."""
    errand = errand_of(visit)
    since = visit.now if errand.out_since is None else errand.out_since
    if visit.now - since >= rules.patience_s:
        fresh = keep(visit, replace(errand, outages=0, out_since=None))
        return another_try(fresh, Outcome.UNFINISHED, rules, code)
    pause = rules.pause(errand.outages + 1) if after is None else min(max(after, 0.0), rules.patience_s)
    page = Sending(errand.purpose, visit.now + pause, errand.done)
    return show(visit, page, replace(errand, outages=errand.outages + 1, out_since=since)), ()

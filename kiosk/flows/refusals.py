"""The server said no: what the person sees next."""

from dataclasses import replace

from kiosk.flows import capturing, sides
from kiosk.flows.authenticate import renew
from kiosk.flows.effects import Forget
from kiosk.flows.endings import another_try, broken, ended
from kiosk.flows.entering import asking
from kiosk.flows.events import Refused
from kiosk.flows.reasons import ALONE, NOBODY, Meaning, meaning_of
from kiosk.flows.rules import Rules
from kiosk.flows.states import Outcome, Purpose
from kiosk.flows.visit import Errand, Step, Visit, errand_of, keep, show
from kiosk.flows.waiting import answered, unreachable

_ABOUT_PALMS = (Meaning.MISMATCH, Meaning.PALM)
_NO_TRIAL = (Meaning.ENTRY, Meaning.STAFF)  # what was enrolled is enrolled all the same
_MOST_RENEWALS = 2  # a server that ends every session at once must not keep the person here


def refused(visit: Visit, event: Refused, rules: Rules) -> Step:
    """Sort a refusal by what it means."""
    meaning = meaning_of(event.reason)
    if meaning is Meaning.LATER:
        return unreachable(visit, event.reason, rules, event.retry_after)
    if errand_of(visit).alone and event.reason in ALONE:
        return _by_code(answered(visit), event, rules)
    if meaning in _ABOUT_PALMS and not errand_of(visit).palms:
        return broken(visit, event.reason)  # nothing was shown yet: the server does not follow its own protocol
    if errand_of(visit).trial and meaning in _NO_TRIAL:
        return ended(answered(visit), Outcome.UNFINISHED, rules)
    return _NEXT[meaning](answered(visit), event, rules)


def _enter_again(visit: Visit, event: Refused, rules: Rules) -> Step:
    """Back to the entry, with everything else of the visit forgotten."""
    purpose = errand_of(visit).purpose
    return show(visit, asking(purpose, rules, event.reason), Errand(purpose)), (Forget(),)


def _by_code(visit: Visit, event: Refused, rules: Rules) -> Step:
    """A palm alone did not do: the person may say who they are, and show it again where nobody was found."""
    problem, searches = ALONE[event.reason], errand_of(visit).searches + 1
    page = asking(Purpose.VERIFY, rules, problem, searches)
    again = page.palm_alone and problem == NOBODY
    errand = Errand(Purpose.VERIFY, searches=searches)
    return show(visit, replace(page, palm_alone=again), errand), (Forget(),)


def _not_recognised(visit: Visit, _event: Refused, rules: Rules) -> Step:
    """Why is never said; how often is bounded."""
    enrolling = errand_of(visit).purpose is Purpose.ENROLL
    outcome = Outcome.UNFINISHED if enrolling else Outcome.NOT_RECOGNISED
    return _once_more(visit, outcome, rules, capturing.ONCE_MORE)


def _unusable(visit: Visit, event: Refused, rules: Rules) -> Step:
    return _once_more(visit, Outcome.UNFINISHED, rules, event.reason)


def _once_more(visit: Visit, outcome: Outcome, rules: Rules, hint: str) -> Step:
    errand = errand_of(visit)
    failures = errand.failures + 1
    if max(errand.tries, failures) >= rules.tries(trial=errand.trial):
        return ended(visit, outcome, rules)
    more = replace(errand, tries=errand.tries + 1, failures=failures, palms=(), hint=hint)
    return another_try(keep(visit, more), outcome, rules, hint)


def _locked(visit: Visit, event: Refused, rules: Rules) -> Step:
    return ended(visit, Outcome.LOCKED, rules, event.reason, event.retry_after)


def _other_palm(visit: Visit, _event: Refused, rules: Rules) -> Step:
    """The palm shown is not enrolled; where either would do, the other one may be."""
    errand = errand_of(visit)
    if not errand.palms:
        return ended(visit, Outcome.UNFINISHED, rules, "factor_not_enrolled")
    absent = (*errand.absent, *errand.done)
    left = sides.without(sides.options(errand.flow), absent)
    kept = replace(errand, absent=absent, palms=(), wanted=(), hint="other_hand")
    return capturing.choose(keep(visit, kept), left, rules)


def _another_session(visit: Visit, event: Refused, rules: Rules) -> Step:
    """The palms are still good, only the session is over."""
    errand = errand_of(visit)
    if errand.purpose is not Purpose.VERIFY or errand.renewals >= _MOST_RENEWALS:
        return ended(visit, Outcome.UNFINISHED, rules, event.reason)
    return renew(keep(visit, replace(errand, renewals=errand.renewals + 1)))


def _for_staff_here(visit: Visit, event: Refused, rules: Rules) -> Step:
    return ended(visit, Outcome.UNFINISHED, rules, event.reason)


def _for_staff_behind(visit: Visit, event: Refused, _rules: Rules) -> Step:
    return broken(visit, event.reason)


_NEXT = {
    Meaning.ENTRY: _enter_again,
    Meaning.MISMATCH: _not_recognised,
    Meaning.LOCKED: _locked,
    Meaning.PALM: _unusable,
    Meaning.ABSENT: _other_palm,
    Meaning.SESSION: _another_session,
    Meaning.PERSON: _for_staff_here,
    Meaning.STAFF: _for_staff_behind,
}

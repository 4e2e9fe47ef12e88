"""With the person's own phone: a code to scan, its state as the server tells it, and a token. No palm, no camera.

One question at a time is out. Looks are paced by ticks, a code is replaced before it is over, and one that a phone has
taken on is hidden.
"""

from dataclasses import replace

from kiosk.flows.effects import Deliver, Effect, Forget, LookAtPhone, OpenPhone, TakeToken
from kiosk.flows.endings import broken, dark, ended, home
from kiosk.flows.events import BackHome, Event, PhoneOpened, PhoneSaid, Recognised, Refused, Retried, Unreachable
from kiosk.flows.following import Following, PhoneCode, Shown
from kiosk.flows.reasons import Meaning, meaning_of
from kiosk.flows.rules import Rules
from kiosk.flows.states import Closed, Home, Outcome, Phone, PhoneState, Purpose
from kiosk.flows.unsettled import noticed, unsettled
from kiosk.flows.visit import Errand, Step, Visit, errand_of, keep, show

_ENDS = {"failed": PhoneState.FAILED, "denied": PhoneState.DENIED, "expired": PhoneState.EXPIRED}
_OVER = frozenset(_ENDS.values())
_SOONER_S = 20.0  # a code is replaced this long before it is over: time enough to finish scanning it
_SHORTEST_S = 5.0  # a server whose codes are over at once must not be asked for new ones all the time


def begin(visit: Visit, rules: Rules) -> Step:
    """Whatever was going on is over and forgotten; only the phone counts from here."""
    if not rules.without_palm or isinstance(visit.screen, Home | Closed):
        return visit, ()
    leaving = (*dark(visit), Forget(unsettled(visit)))
    errand = Errand(Purpose.VERIFY, flow=rules.without_palm, following=Following())
    visit, question = _ask(show(noticed(visit), Phone(), errand), OpenPhone(rules.without_palm))
    return visit, (*leaving, *question)


def happened(visit: Visit, page: Phone, event: Event, rules: Rules) -> Step:
    """An answer about the phone, or the person at the phone page."""
    match event:
        case BackHome():
            return home(visit)
        case Retried() if page.state in _OVER:
            return begin(visit, rules)
        case PhoneOpened() | PhoneSaid() | Recognised() | Refused() | Unreachable():
            return _answered(visit, page, event, rules) if errand_of(visit).asked else (visit, ())
    return visit, ()


def ticked(visit: Visit, page: Phone, rules: Rules) -> Step:
    """Put the next question when its time has come; a silent one counts as lost."""
    following = _following(visit)
    if page.state in _OVER:
        return visit, ()
    if errand_of(visit).asked is not None:
        silent = visit.now >= following.asked_at + rules.answer_s
        return _lost(visit, page, Unreachable("server_timeout"), rules) if silent else (visit, ())
    return _ask(visit, _next_question(visit, page)) if visit.now >= following.next_at else (visit, ())


def _next_question(visit: Visit, page: Phone) -> Effect:
    """A code when there is none or it is due for another; else how the codes are doing, one after the other."""
    errand, following = errand_of(visit), _following(visit)
    shown = following.shown
    if not shown or (page.state is not PhoneState.SCANNED and visit.now >= shown[-1].renew_at):
        return OpenPhone(errand.flow)
    return LookAtPhone(shown[following.turn % len(shown)].code)


def _answered(visit: Visit, page: Phone, event: Event, rules: Rules) -> Step:
    match errand_of(visit).asked, event:
        case _, Unreachable():
            return _lost(visit, page, event, rules)
        case _, Refused():
            return _refused(visit, page, event, rules)
        case OpenPhone(), PhoneOpened(code):
            return _opened(_settled(visit, page, rules), code), ()
        case LookAtPhone(code), PhoneSaid(state):
            return _said(_settled(visit, page, rules), page, code, state)
        case TakeToken(), Recognised(user_id, id_token, log_id):
            visit, effects = ended(visit, Outcome.VERIFIED, rules)
            return visit, (*effects, Deliver(user_id, id_token, log_id))
    return visit, ()


def _opened(visit: Visit, code: PhoneCode) -> Visit:
    """A new code in the place of the old one; nobody was heard of, so the page's patience goes on running out."""
    lasts = max(code.lasts_s, _SHORTEST_S)
    fresh = Shown(code, visit.now + max(lasts - _SOONER_S, lasts / 2), visit.now + lasts)
    older = tuple(shown for shown in _following(visit).shown[-1:] if shown.over_at > visit.now)
    visit = _follow(visit, shown=(*older, fresh))
    return replace(visit, screen=Phone(PhoneState.WAITING, code.modules))


def _said(visit: Visit, page: Phone, code: PhoneCode, state: str) -> Step:
    """What the server knows of one code."""
    if state == "succeeded":
        return _ask(_claimed(visit, page, code), TakeToken(code))
    if state == "scanned":
        return _claimed(visit, page, code), ()
    if state == "expired" and page.state is not PhoneState.SCANNED:
        return _without(visit, code), ()
    if state in _ENDS:
        return show(visit, Phone(_ENDS[state])), ()
    return visit, ()


def _claimed(visit: Visit, page: Phone, code: PhoneCode) -> Visit:
    """A phone has it: no other may, so it is hidden."""
    visit = _follow(visit, shown=tuple(shown for shown in _following(visit).shown if shown.code == code))
    return visit if page.state is PhoneState.SCANNED else show(visit, Phone(PhoneState.SCANNED))


def _without(visit: Visit, code: PhoneCode) -> Visit:
    """The code is over before anybody scanned it; without another one the page waits for the next."""
    left = tuple(shown for shown in _following(visit).shown if shown.code != code)
    visit = _follow(visit, shown=left)
    return visit if left else replace(visit, screen=Phone())


def _refused(visit: Visit, page: Phone, event: Refused, rules: Rules) -> Step:
    if meaning_of(event.reason) is Meaning.LATER:
        return _lost(visit, page, Unreachable(event.reason), rules, event.retry_after)
    match errand_of(visit).asked:
        case LookAtPhone(code) if page.state is not PhoneState.SCANNED:
            return _without(_settled(visit, page, rules), code), ()
        case LookAtPhone() | TakeToken():
            return show(_settled(visit, page, rules), Phone(PhoneState.FAILED)), ()
    return broken(visit, event.reason)


def _lost(visit: Visit, page: Phone, silence: Unreachable, rules: Rules, after: float | None = None) -> Step:
    """No usable answer: the page says so and asks again, until patience is over."""
    errand = errand_of(visit)
    since = visit.now if errand.out_since is None else errand.out_since
    if visit.now - since >= rules.patience_s:
        return ended(visit, Outcome.UNFINISHED, rules, silence.code)
    pause = rules.pause(errand.outages + 1) if after is None else min(max(after, 0.0), rules.patience_s)
    visit = keep(visit, replace(errand, asked=None, outages=errand.outages + 1, out_since=since))
    return replace(_follow(visit, next_at=visit.now + pause), screen=replace(page, trouble=True)), ()


def _settled(visit: Visit, page: Phone, rules: Rules) -> Visit:
    """Answered: the outage (if there was one) is over, and the next look has its time."""
    visit = keep(visit, replace(errand_of(visit), asked=None, outages=0, out_since=None))
    visit = replace(visit, screen=replace(page, trouble=False))
    return _follow(visit, turn=_following(visit).turn + 1, next_at=visit.now + rules.look_s)


def _ask(visit: Visit, question: Effect) -> Step:
    visit = keep(visit, replace(errand_of(visit), asked=question))
    return _follow(visit, asked_at=visit.now), (question,)


def _following(visit: Visit) -> Following:
    return errand_of(visit).following or Following()


def _follow(visit: Visit, **changes: object) -> Visit:
    return keep(visit, replace(errand_of(visit), following=replace(_following(visit), **changes)))  # type: ignore[arg-type]

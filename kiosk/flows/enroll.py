"""Enroll: key, consent, palms, done. The camera stays shut for palms until the person has agreed."""

from dataclasses import replace

from kiosk.flows import capturing
from kiosk.flows.effects import Agreement, Effect, InspectKey, Note, SendEnrollment
from kiosk.flows.endings import ended
from kiosk.flows.entry import Entry
from kiosk.flows.events import Consented, Enrolled, Event, KeyAccepted
from kiosk.flows.flow import Answer
from kiosk.flows.receipt import with_slip
from kiosk.flows.rules import Rules
from kiosk.flows.states import Consent, Outcome, Purpose, Stage, Who
from kiosk.flows.visit import Errand, Step, Visit, errand_of, keep, show
from kiosk.flows.waiting import answered, ask


class Enroll:
    """The flow of an enrollment key."""

    def enter(self, visit: Visit, entry: Entry) -> Step:
        """Is the key good? Said before anybody holds up a hand."""
        question = InspectKey(entry.value, Purpose.ENROLL)
        visit = keep(visit, replace(errand_of(visit), secret=entry.value))
        return ask(visit, question, Who(Purpose.ENROLL, busy=True))

    def answer(self, visit: Visit, answer: Answer, rules: Rules) -> Step | None:
        """Key accepted: on to consent. Enrolled: the end."""
        match errand_of(visit).asked, answer:
            case InspectKey(), KeyAccepted(user_id, keep_days=days):
                visit = answered(visit)
                known = replace(errand_of(visit), user_id=user_id)
                page = Consent(_version(rules, days), days)
                return show(visit, page, known), (Note(Purpose.ENROLL, Stage.IDENTIFIED, None),)
            case SendEnrollment(), Enrolled(user_id):
                return ended(with_slip(answered(visit), user_id, rules), Outcome.ENROLLED, rules)
        return None

    def message(self, errand: Errand, attempt: str) -> Effect | None:
        """Never without consent, whatever led here."""
        if errand.secret is None or errand.agreement is None:
            return None
        return SendEnrollment(errand.secret, errand.palms, attempt, errand.agreement)

    def again(self, visit: Visit, rules: Rules) -> Step:
        """All wanted palms once more."""
        return capturing.again(visit, rules)


def _version(rules: Rules, days: int | None) -> str:
    """The operator's text with the period that it names: with another period it is another version."""
    return rules.consent_version if days is None else f"{rules.consent_version}+{days}d"


def consent(visit: Visit, page: Consent, event: Event, rules: Rules) -> Step:
    """The consent page: agreeing leads to the palms, declining to the way without one."""
    match event:
        case Consented(True, language, text_sha256, at):
            agreement = Agreement(page.version, language, text_sha256, at)
            agreed = keep(visit, replace(errand_of(visit), agreement=agreement))
            return capturing.choose(agreed, rules.sides, rules)
        case Consented(False):
            return ended(visit, Outcome.DECLINED, rules)
    return visit, ()

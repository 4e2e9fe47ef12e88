"""Recover: a recovery key, the palms its flow asks for, a token. The palms are matched, never stored."""

from dataclasses import replace

from hardware.palm.side import Side
from kiosk.flows import capturing, sides
from kiosk.flows.effects import Deliver, Effect, InspectKey, Note, SendRecovery
from kiosk.flows.endings import ended
from kiosk.flows.entry import Entry
from kiosk.flows.events import KeyAccepted, Recognised
from kiosk.flows.flow import Answer
from kiosk.flows.receipt import with_slip
from kiosk.flows.rules import Rules
from kiosk.flows.states import Outcome, Purpose, Stage, Who
from kiosk.flows.visit import Errand, Step, Visit, errand_of, keep
from kiosk.flows.waiting import answered, ask

_USUAL = ("either_palm",)


class Recover:
    """The flow of a recovery key."""

    def enter(self, visit: Visit, entry: Entry) -> Step:
        """Is the key good, and which palms does it ask for?"""
        question = InspectKey(entry.value, Purpose.RECOVER)
        visit = keep(visit, replace(errand_of(visit), secret=entry.value))
        return ask(visit, question, Who(Purpose.RECOVER, busy=True))

    def answer(self, visit: Visit, answer: Answer, rules: Rules) -> Step | None:
        """Key accepted: on to the palms that are enrolled. Recognised: the end."""
        match errand_of(visit).asked, answer:
            case InspectKey(), KeyAccepted():
                return self._accepted(answered(visit), answer, rules)
            case SendRecovery(), Recognised(user_id, id_token, log_id):
                visit, effects = ended(with_slip(answered(visit), user_id, rules), Outcome.RECOVERED, rules)
                return visit, (*effects, Deliver(user_id, id_token, log_id))
        return None

    def message(self, errand: Errand, attempt: str) -> Effect | None:
        """The palms, under the key."""
        return SendRecovery(errand.secret, errand.palms, attempt) if errand.secret else None

    def again(self, visit: Visit, rules: Rules) -> Step:
        """The same palms once more."""
        return capturing.again(visit, rules)

    def _accepted(self, visit: Visit, key: KeyAccepted, rules: Rules) -> Step:
        flow = key.flow or _USUAL
        absent = _absent(key)
        visit = keep(visit, replace(errand_of(visit), user_id=key.user_id, flow=flow, absent=absent))
        visit, effects = capturing.choose(visit, sides.without(sides.options(flow), absent), rules)
        if visit.errand is None:
            return visit, effects
        return visit, (Note(Purpose.RECOVER, Stage.IDENTIFIED, None), *effects)


def _absent(key: KeyAccepted) -> tuple[Side, ...]:
    enrolled = {Side.LEFT: key.left_palm_enrolled, Side.RIGHT: key.right_palm_enrolled}
    return tuple(side for side, there in enrolled.items() if not there)

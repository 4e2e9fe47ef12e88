"""Verify: who, a session with the server, palms, a token."""

from dataclasses import replace

from kiosk.flows import capturing, sides
from kiosk.flows.effects import Deliver, Effect, Note, SendVerification, StartSession
from kiosk.flows.endings import ended
from kiosk.flows.entry import Entry
from kiosk.flows.events import Recognised, SessionStarted
from kiosk.flows.flow import Answer
from kiosk.flows.rules import Rules
from kiosk.flows.sending import send
from kiosk.flows.states import Outcome, Purpose, Sending, Stage, Who
from kiosk.flows.visit import Errand, Session, Step, Visit, errand_of, keep
from kiosk.flows.waiting import answered, ask


class Authenticate:
    """The flow of somebody who is enrolled. ``demanded`` are the factors this terminal asks for."""

    def __init__(self, demanded: tuple[str, ...]) -> None:
        self._demanded = demanded

    def enter(self, visit: Visit, entry: Entry) -> Step:
        """Open a session; the server says no now to somebody it does not know."""
        user_id = entry.value.reveal()
        question = StartSession(user_id, self._demanded)
        visit = keep(visit, replace(errand_of(visit), user_id=user_id, flow=self._demanded))
        return ask(visit, question, Who(Purpose.VERIFY, busy=True))

    def alone(self, visit: Visit) -> Step:
        """Nobody says who they are: the server looks for the palm among everybody's."""
        return renew(keep(visit, replace(errand_of(visit), alone=True, flow=self._demanded)))

    def answer(self, visit: Visit, answer: Answer, rules: Rules) -> Step | None:
        """Session: on to the palms, or send those that are there already. Recognised: the end."""
        match errand_of(visit).asked, answer:
            case StartSession(), SessionStarted(auth_session_id, challenge, _, flow):
                opened = Session(auth_session_id, challenge)
                visit = answered(visit)
                return self._opened(keep(visit, replace(errand_of(visit), session=opened, flow=flow)), rules)
            case SendVerification(), Recognised(user_id, id_token, log_id):
                trial = errand_of(visit).trial
                visit, effects = ended(answered(visit), Outcome.VERIFIED, rules)
                # A try is nobody's sign-in: its token is for nobody.
                return visit, effects if trial else (*effects, Deliver(user_id, id_token, log_id))
        return None

    def message(self, errand: Errand, attempt: str) -> Effect | None:
        """The palms, under the session's challenge."""
        if errand.session is None:
            return None
        return SendVerification(errand.session.auth_session_id, errand.session.challenge, errand.palms, attempt)

    def again(self, visit: Visit, _rules: Rules) -> Step:
        """Another try needs another session."""
        return renew(keep(visit, replace(errand_of(visit), palms=())))

    def _opened(self, visit: Visit, rules: Rules) -> Step:
        errand = errand_of(visit)
        if errand.wanted and errand.complete:
            return send(visit, self)
        if errand.wanted:
            return capturing.again(visit, rules)
        visit, effects = capturing.choose(visit, sides.options(errand.flow), rules)
        return visit, (Note(Purpose.VERIFY, Stage.IDENTIFIED, None), *effects)


def renew(visit: Visit) -> Step:
    """Open another session for the same person."""
    errand = errand_of(visit)
    if errand.user_id is None and not errand.alone:
        raise LookupError("a session without a person")
    visit = keep(visit, replace(errand, session=None))
    return ask(visit, StartSession(errand.user_id, errand.flow), Sending(Purpose.VERIFY, done=errand.done))

"""Questions of the flows, put to the server; its answers, as events."""

from collections.abc import Callable

from kiosk.client import errors
from kiosk.client.models import Enrollment, KeyInfo, Recovery, Verification
from kiosk.flows import effects, events
from kiosk.flows.following import PhoneCode
from kiosk.flows.states import Purpose
from kiosk.ports import Pages, Server

Question = (
    effects.InspectKey | effects.StartSession | effects.SendEnrollment | effects.SendRecovery | effects.SendVerification
)

_KINDS = {Purpose.ENROLL: "enrollment", Purpose.RECOVER: "recovery"}


PhoneQuestion = effects.OpenPhone | effects.LookAtPhone | effects.TakeToken


def put(server: Server, question: Question) -> events.Event:
    """Ask and wait; every way it can end is an event."""
    return _heard(lambda: _answer(server, question))


def put_page(pages: Pages, question: PhoneQuestion) -> events.Event:
    """The same about a person's phone."""
    return _heard(lambda: _of_phone(pages, question))


def _heard(ask: Callable[[], events.Event]) -> events.Event:
    try:
        return ask()
    except errors.Refused as no:
        return events.Refused(no.reason, no.retry_after)
    except errors.Unreachable as silence:
        return events.Unreachable(silence.reached, silence.retry_after)
    except errors.NotPaired as unpaired:
        return events.Refused(unpaired.code)


def _answer(server: Server, question: Question) -> events.Event:
    match question:
        case effects.InspectKey(secret, purpose):
            return _key(server.inspect_key(secret), purpose)
        case effects.StartSession(user_id, flow):
            opened = server.start_session(user_id, flow)
            return events.SessionStarted(opened.auth_session_id, opened.challenge, opened.expires_at, opened.flow)
        case effects.SendEnrollment(secret, palms, attempt, agreement):
            return _stored(server.enroll(secret, palms, attempt, agreement))
        case effects.SendRecovery(secret, palms, attempt):
            return _recognised(server.recover(secret, palms, attempt))
        case effects.SendVerification(auth_session_id, challenge, palms, attempt):
            return _recognised(server.verify(auth_session_id, challenge, palms, attempt))


def _of_phone(pages: Pages, question: PhoneQuestion) -> events.Event:
    match question:
        case effects.OpenPhone(flow):
            page = pages.open_page(flow)
            code = PhoneCode(page.auth_session_id, page.polling_secret, page.qr_modules, pages.lasts(page))
            return events.PhoneOpened(code)
        case effects.LookAtPhone(code):
            return events.PhoneSaid(pages.look(code.auth_session_id, code.polling_secret).state)
        case effects.TakeToken(code):
            taken = pages.take(code.auth_session_id, code.polling_secret)
            return events.Recognised(taken.user_id, taken.id_token, taken.log_id)


def _key(key: KeyInfo, purpose: Purpose) -> events.Event:
    if key.kind != _KINDS.get(purpose):
        return events.Refused("key_secret_wrong_kind")
    enrolled = key.left_palm_enrolled, key.right_palm_enrolled
    return events.KeyAccepted(key.user_id, key.flow, *enrolled, key.palm_retention_days)


def _stored(enrollment: Enrollment) -> events.Event:
    return events.Enrolled(enrollment.user_id)


def _recognised(answer: Recovery | Verification) -> events.Event:
    return events.Recognised(answer.user_id, answer.id_token, answer.log_id)

"""What can be done with a simulated phone. Every method may raise ``PhoneError``, ``Refused`` or ``Unreachable``."""

import contextlib
import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from kiosk.client.device import DeviceClient, Introduction, Push
from kiosk.client.device_models import DeviceEnrollment, DeviceRecovery, DeviceVerification
from kiosk.client.errors import Refused, Unreachable
from kiosk.flows.effects import Palm
from kiosk.phone.approval import LocalFactor, Owner, ask, refuses
from kiosk.phone.errors import AlreadyEnrolled, FactorMissing, PalmMissing, PhoneDamaged
from kiosk.phone.handset import Handset
from kiosk.phone.page_code import read_page_code
from kiosk.phone.record import Request, RequestState, aged
from kiosk.phone.sides import missing_palm
from kiosk.secret import Secret

SILENCE_S = 25.0
"""The server gives a sign of life every ten seconds; after this long without one it is gone."""

# A claim refused with one of these is refused for ever. An answer is given once: its challenge is spent by any refusal.
_FINAL = frozenset({401, 403, 404, 409})
_ANY = frozenset(range(400, 500))

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What has to be proved, and on what the factors sign."""

    auth_session_id: str
    challenge: Secret
    flow: tuple[str, ...]


class Phone:
    """``owner`` is asked before each use of a local factor; by default nobody agrees to anything.

    A message whose answer is lost is sent once more under the same name, so that nothing is done twice.
    """

    def __init__(self, handset: Handset, owner: Owner = refuses) -> None:
        self._handset = handset
        self._owner = owner

    def enroll(self, secret: Secret, palms: tuple[Palm, ...] = ()) -> DeviceEnrollment:
        """Make new keys and let them in by an enrollment key; palms are enrolled with them where there are some."""
        who = self._introduction()
        client = self._handset.client()
        enrolled = _surely(lambda attempt: client.enroll(secret, who, palms, attempt))
        self._handset.change(user_id=enrolled.user_id, device_id=enrolled.device_id)
        return enrolled

    def recover(self, secret: Secret, palms: tuple[Palm, ...]) -> DeviceRecovery:
        """Make new keys and let them in by a recovery key and the palms of its user."""
        who = self._introduction()
        client = self._handset.client()
        recovered = _surely(lambda attempt: client.recover(secret, who, palms, attempt))
        self._handset.change(user_id=recovered.user_id, device_id=recovered.device_id)
        return recovered

    def authenticate(self, flow: tuple[str, ...], palms: tuple[Palm, ...] = ()) -> DeviceVerification:
        """Mobile authentication: the answer has an ID token for the app's backend."""
        self._demand_means(flow, palms)
        client = self._client()
        session = client.start_session(flow)
        return self._prove(client, _Asked(session.auth_session_id, session.challenge, session.flow), palms)

    def scan(self, text: Secret) -> Request:
        """Take on the page whose QR code says ``text``. Raises ``BadPageCode`` before anything is sent."""
        page = read_page_code(text, self._handset.owned().issuer)
        client = self._client()
        claim = _surely(lambda attempt: client.claim(page.auth_session_id, page.code, attempt))
        return self._handset.inbox.claimed(claim)

    def receive(self, wait_s: float) -> Request | None:
        """The next push, None when none comes within ``wait_s`` seconds (a beat of the server's longer at most)."""
        deadline = time.monotonic() + wait_s
        last = self._handset.owned().last_push
        try:
            with self._client().pushes(last, min(wait_s, SILENCE_S)) as told:
                for push in told:
                    if push is not None:
                        return self._pushed(push)
                    if time.monotonic() >= deadline:
                        break
        except Unreachable as silence:
            if silence.reached != "server_timeout" or time.monotonic() < deadline:
                raise
        return None

    def requests(self) -> list[Request]:
        """The inbox, what changed last at the end; what nobody answered in time is ``expired``."""
        return [aged(request, self._handset.clock()) for request in self._handset.inbox.all()]

    def take(self, auth_session_id: str) -> Request:
        """A request that waits, with what it asks for: one that was only pushed is claimed, without a code."""
        request = self._handset.inbox.waiting(auth_session_id)
        if request.state is RequestState.OPEN:
            return request
        client = self._client()
        with self._ending(request):
            claim = _surely(lambda attempt: client.claim(auth_session_id, None, attempt))
        return self._handset.inbox.claimed(claim)

    def approve(self, auth_session_id: str, palms: tuple[Palm, ...] = ()) -> DeviceVerification:
        """Prove what the page asks for; the page gets the token, the phone the id of the log."""
        request = self.take(auth_session_id)
        self._demand_means(request.flow, palms)
        with self._ending(request, final=_ANY):
            done = self._prove(self._client(), _asked(request), palms)
        self._handset.inbox.end(request, RequestState.APPROVED, log_id=done.log_id)
        return done

    def deny(self, auth_session_id: str) -> Request:
        """Tell the server that its user did not ask for this."""
        request = self.take(auth_session_id)
        with self._ending(request):
            self._client().deny(auth_session_id)
        return self._handset.inbox.end(request, RequestState.DENIED)

    def connect(self, *, offline: bool | None = None, slow_s: float | None = None) -> None:
        """Take the phone off the network or back, or make it slow; None leaves it as it is."""
        values = {"offline": offline, "slow_s": slow_s}
        self._handset.change(**{name: value for name, value in values.items() if value is not None})

    def lose(self) -> None:
        """Its keys, its push token and its inbox are gone for good; losing it twice changes nothing."""
        self._handset.change(lost=True, push_notification_token=None)
        self._handset.keys.destroy()
        self._handset.inbox.clear()

    def _introduction(self) -> Introduction:
        record = self._handset.at_hand()
        if record.device_id is not None:
            raise AlreadyEnrolled(f"The phone {record.name!r} is enrolled already.")
        return Introduction(record.described(), self._handset.keys.make(record.factors))

    def _client(self) -> DeviceClient:
        self._handset.owned()
        return self._handset.client()

    def _demand_means(self, flow: tuple[str, ...], palms: tuple[Palm, ...]) -> None:
        """Everything that must be there before the challenge is spent on an answer. Raises ``PhoneError``."""
        factors = self._handset.owned().factors
        missing = [factor for factor in LocalFactor if factor in flow and factor not in factors]
        if missing:
            raise FactorMissing(f"This phone has no key for {missing[0]}.")
        palm = missing_palm(flow, [one.side for one in palms])
        if palm:
            raise PalmMissing(f"No palm was shown for {palm}.")

    def _prove(self, client: DeviceClient, asked: "_Asked", palms: tuple[Palm, ...]) -> DeviceVerification:
        """Ask the owner for every local factor first; only then does any key sign."""
        session, challenge = asked.auth_session_id, asked.challenge
        given = [ask(self._owner, factor, session) for factor in LocalFactor if factor in asked.flow]
        keys = self._handset.keys
        signatures = {one.factor.value: keys.sign(one, one.factor, session, challenge) for one in given}
        return _surely(lambda attempt: client.verify(session, challenge, palms, signatures, attempt))

    def _pushed(self, push: Push) -> Request:
        request = self._handset.inbox.pushed(push.auth_session_id)
        self._handset.change(last_push=push.push_id)
        return request

    @contextlib.contextmanager
    def _ending(self, request: Request, final: frozenset[int] = _FINAL) -> Iterator[None]:
        """A final refusal inside the block ends the request."""
        try:
            yield
        except Refused as no:
            if no.status in final:
                late = no.reason == "auth_session_expired"
                self._handset.inbox.end(request, RequestState.EXPIRED if late else RequestState.REFUSED, why=no.reason)
            raise


def _surely(send: Callable[[str], T]) -> T:
    attempt = secrets.token_urlsafe(16)
    with contextlib.suppress(Unreachable):
        return send(attempt)
    return send(attempt)


def _asked(request: Request) -> _Asked:
    if request.challenge is None:
        raise PhoneDamaged("A request lies in the inbox without its challenge.")
    return _Asked(request.auth_session_id, request.challenge, request.flow)

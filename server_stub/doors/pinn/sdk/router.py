"""The SDK routes: who sends, what it says, which service decides, what it answers."""

from collections.abc import Callable, Mapping

from fastapi import APIRouter

from server_stub.domain.authentication import Authentication
from server_stub.domain.callers import Gate, SdkCaller
from server_stub.domain.core import Core
from server_stub.domain.enrolling import Enrolling
from server_stub.domain.errors import Unauthorized
from server_stub.domain.factors import Factor
from server_stub.domain.guesses import Guesses
from server_stub.domain.idempotency import Once, checked_key
from server_stub.domain.jsonvalues import JsonValue
from server_stub.domain.newdevices import device_key
from server_stub.domain.permissions import inspect
from server_stub.domain.preparing import prepare
from server_stub.domain.recovering import Recovering
from server_stub.domain.terminals import NewTerminal, Terminals
from server_stub.doors.pinn.sdk import answers
from server_stub.doors.pinn.sdk.arrival import Arrival, Arrived
from server_stub.doors.pinn.sdk.bodies import (
    EnrollmentBody,
    RecoveryBody,
    SessionBody,
    TerminalBody,
    VerifyBody,
    parsed,
)

Answer = Mapping[str, JsonValue]


def sdk_router(core: Core) -> APIRouter:
    """Every ``/v1/sdk`` route of one server."""
    routes = SdkRoutes(core)
    table: list[tuple[str, str, Callable[..., Answer]]] = [
        ("POST", "/terminals", routes.pair),
        ("GET", "/terminal", routes.terminal),
        ("POST", "/keys/inspect", routes.inspect),
        ("POST", "/enrollments", routes.enroll),
        ("POST", "/recoveries", routes.recover),
        ("POST", "/auth_sessions", routes.start),
        ("POST", "/auth_sessions/{auth_session_id}/verify", routes.verify),
        ("GET", "/attempts/{idempotency_key}", routes.attempt),
    ]
    router = APIRouter(prefix="/v1/sdk")
    for method, path, endpoint in table:
        router.add_api_route(path, endpoint, methods=[method], response_model=None)
    return router


class SdkRoutes:
    """Endpoints are plain functions, so that the framework runs them in its threads and they may wait for the store."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._gate = Gate(core)
        self._once = Once(core)
        self._guesses = Guesses(core)

    def pair(self, arrival: Arrived) -> Answer:
        """Let a new terminal in."""
        body = parsed(TerminalBody, arrival.body)
        key = device_key(Factor.DEVICE, body.key)
        sender = self._newcomer(arrival, key.fingerprint, key.public_key)
        new = NewTerminal(body.name, key.public_key, key.fingerprint)
        with self._core.store.write() as work:
            return answers.terminal(Terminals(self._core).pair(work, sender, arrival.bearer, new))

    def terminal(self, arrival: Arrived) -> Answer:
        """A terminal's look at itself."""
        sender = self._known(arrival)
        if sender.terminal is None:
            raise Unauthorized("only a terminal has this", reason="terminal_unknown")
        return answers.own_terminal(sender.terminal, self._core)

    def inspect(self, arrival: Arrived) -> Answer:
        """What a key is good for, without using it."""
        sender = self._known(arrival)
        with self._guesses.watched(sender.keyid):
            return answers.inspection(inspect(self._core, sender, arrival.bearer), self._core)

    def enroll(self, arrival: Arrived) -> Answer:
        """Enroll palms, a device, or both."""
        sender, body = self._enrolling(EnrollmentBody, arrival)
        request, service = body.request(), Enrolling(self._core)
        prepare(self._core, sender.app.scope)
        with self._guesses.watched(sender.keyid):
            return self._once.run(
                arrival.repeatable(sender, "enrollment"),
                lambda work: answers.enrollment(service.enroll(work, sender, arrival.bearer, request)),
            )

    def recover(self, arrival: Arrived) -> Answer:
        """Recognise a person by a recovery key and palms, and perhaps enroll a new device."""
        sender, body = self._enrolling(RecoveryBody, arrival)
        request, service = body.request(), Recovering(self._core)
        with self._guesses.watched(sender.keyid):
            return self._once.run(
                arrival.repeatable(sender, "recovery"),
                lambda work: answers.recovery(service.recover(work, sender, arrival.bearer, request)),
            )

    def start(self, arrival: Arrived) -> Answer:
        """Open a session."""
        sender = self._known(arrival)
        body = parsed(SessionBody, arrival.body)
        self._prepare_identification(sender)
        with self._core.store.write() as work:
            return answers.session(Authentication(self._core).start(work, sender, body.flow, body.user_id))

    def verify(self, auth_session_id: str, arrival: Arrived) -> Answer:
        """Give a session its verdict."""
        sender = self._known(arrival)
        presented, service = parsed(VerifyBody, arrival.body).presented(), Authentication(self._core)
        self._prepare_identification(sender)
        return self._once.run(
            arrival.repeatable(sender, "verification"),
            lambda work: answers.verification(service.verify(work, sender, auth_session_id, presented)),
        )

    def attempt(self, idempotency_key: str, arrival: Arrived) -> Answer:
        """What became of the sender's own request with this Idempotency-Key."""
        sender = self._known(arrival)
        return answers.attempt(*self._once.state(sender.owner, checked_key(idempotency_key)))

    def _prepare_identification(self, sender: SdkCaller) -> None:
        if self._core.search.identification and sender.terminal is not None:
            prepare(self._core, sender.app.scope)

    def _known(self, arrival: Arrival) -> SdkCaller:
        return self._gate.known(arrival.publishable_key, arrival.signed, arrival.request_id)

    def _newcomer(self, arrival: Arrival, fingerprint: str, pem: str) -> SdkCaller:
        return self._gate.newcomer(arrival.publishable_key, arrival.signed, arrival.request_id, (fingerprint, pem))

    def _enrolling(self, kind: type[RecoveryBody], arrival: Arrival) -> tuple[SdkCaller, RecoveryBody]:
        """A terminal is known; a new device is known by the key it brings."""
        body = parsed(kind, arrival.body)
        if body.keys is None:
            return self._known(arrival), body
        key = device_key(Factor.DEVICE, body.keys.device)
        return self._newcomer(arrival, key.fingerprint, key.public_key), body

"""Authenticating one user: a session with a challenge, then one verdict on the factors of its flow."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from server_stub.domain import p256
from server_stub.domain.callers import SdkCaller
from server_stub.domain.core import Core
from server_stub.domain.decisions import Decisions, Evidence, Success
from server_stub.domain.entities import AuthSession, User
from server_stub.domain.errors import BadRequest, Conflict, DomainError, Forbidden, NotFound
from server_stub.domain.factors import LOCAL, REMOTE, Factor, Flow
from server_stub.domain.flows import demand_enrolled, parse_flow, wants_palm
from server_stub.domain.identifying import Identifying
from server_stub.domain.ids import Id, is_id, new_id
from server_stub.domain.judging import Capture, Judge
from server_stub.domain.permissions import demand_valid
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.verdicts import Proof
from server_stub.domain.web.ending import concluded

SESSION_LIFE = 120
"""Seconds from challenge to verdict (contract W4)."""

SESSION_KEPT = 24 * 3600
"""Seconds an expired session is kept, so that whoever comes late is told why; logs stay for good."""


@dataclass(frozen=True, slots=True)
class Presented:
    """What a sender brings to its session. ``signatures`` are base64 DER over the challenge, by local factor."""

    capture: Capture
    signatures: Mapping[Factor, str]


class Authentication:
    """Both halves run inside the transaction that is handed in."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._judge = Judge(core)
        self._decisions = Decisions(core)
        self._identifying = Identifying(core)

    def start(self, work: UnitOfWork, sdk: SdkCaller, flow: Sequence[str], user_id: str | None) -> AuthSession:
        """A session with a fresh challenge. Everything that can be refused before a hand is shown is refused here."""
        wanted = parse_flow(flow, REMOTE if sdk.terminal else frozenset(Factor))
        user = None
        if user_id is None and sdk.terminal is not None and self._core.search.identification:
            self._identifying.demand_possible(work, sdk.terminal)
        else:
            user = self._user(work, sdk, user_id)
            self._demand_ready(work, sdk, user, wanted)
        now = self._core.clock.now()
        session = AuthSession(
            account_id=sdk.app.account_id,
            livemode=sdk.app.livemode,
            auth_session_id=new_id(Id.AUTH_SESSION),
            app_id=sdk.app.app_id,
            user_id=user.user_id if user else None,
            terminal_id=sdk.terminal.terminal_id if sdk.terminal else None,
            device_id=sdk.device.device_id if sdk.device else None,
            flow=wanted,
            challenge=secrets.token_urlsafe(32),
            created_at=now,
            expires_at=now + SESSION_LIFE,
        )
        work.auth_sessions.purge(now - SESSION_KEPT)
        work.auth_sessions.add(session)
        return session

    def verify(
        self, work: UnitOfWork, sdk: SdkCaller, auth_session_id: str, presented: Presented
    ) -> tuple[User, Success] | DomainError:
        """The user and a token, or the refusal of a failed attempt, which is logged and closes the session too."""
        session = self._session(work, sdk, auth_session_id)
        if session.user_id is not None or sdk.terminal is None:
            user = self._user(work, sdk, session.user_id if sdk.terminal else None)
            return self._judged(work, sdk, session, user, presented)
        sighting = self._identifying.who(work, sdk.terminal, session.flow, presented.capture)
        if sighting.user is not None:
            return self._judged(work, sdk, session, sighting.user, presented)
        proof = Proof(session.flow, alive=sighting.alive)
        evidence = Evidence(None, proof, sighting.liveness, session.created_at, None)
        work.auth_sessions.save(replace(session, closed_at=self._core.clock.now()))
        return self._decisions.failed(work, sdk, evidence, proof.reason or "palm_mismatch")

    def _judged(
        self, work: UnitOfWork, sdk: SdkCaller, session: AuthSession, user: User, presented: Presented
    ) -> tuple[User, Success] | DomainError:
        """One to one, whether the user was named or found."""
        self._demand_ready(work, sdk, user, session.flow)
        palms = self._judge.palms(work, user, session.flow, presented.capture)
        signed = self._signed(sdk, session, presented.signatures)
        proof = Proof(session.flow, palms.matches, signed, palms.alive)
        web = work.web_sessions.get(session.auth_session_id) if sdk.device else None
        web_app_id = web.web_app_id if web else None
        evidence = Evidence(user, proof, palms.liveness, session.created_at, sdk.device, web_app_id)
        work.auth_sessions.save(replace(session, closed_at=self._core.clock.now()))
        if proof.reason is not None:
            return concluded(work, web, self._decisions.failed(work, sdk, evidence, proof.reason))
        return concluded(work, web, (user, self._decisions.succeeded(work, sdk, evidence)))

    def demand_possible(self, work: UnitOfWork, sdk: SdkCaller, flow: Flow) -> None:
        """Everything that would keep this device's user from satisfying the flow is raised here."""
        self._demand_ready(work, sdk, self._user(work, sdk, None), flow)

    def _user(self, work: UnitOfWork, sdk: SdkCaller, user_id: str | None) -> User:
        """A terminal names the user; a device has one. Nobody names another account's."""
        if (user_id is None) == (sdk.device is None):
            raise BadRequest("a terminal names the user, a device does not", param="user_id")
        named = sdk.device.user_id if sdk.device else user_id or ""
        user = work.users.get(named) if is_id(Id.USER, named) else None
        if user is None or (user.account_id == sdk.app.account_id and user.livemode != sdk.app.livemode):
            raise NotFound("nobody by this id", reason="user_unknown", param="user_id")
        if user.account_id != sdk.app.account_id:
            raise Forbidden("a user of another account", reason="foreign_user", param="user_id")
        return user

    def _demand_ready(self, work: UnitOfWork, sdk: SdkCaller, user: User, flow: Flow) -> None:
        demand_valid(user)
        demand_enrolled(flow, user)
        missing = [factor for factor in LOCAL.intersection(flow) if not (sdk.device and sdk.device.key(factor))]
        if missing:
            raise Conflict(f"{missing[0]} is not enrolled", reason="factor_not_enrolled", param=missing[0])
        if wants_palm(flow):
            self._decisions.demand_unlocked(work, user)

    def open_session(self, work: UnitOfWork, sdk: SdkCaller, auth_session_id: str) -> AuthSession:
        """The sender's own session, open and in time. Raises ``NotFound`` or ``Conflict``."""
        session = work.auth_sessions.get(auth_session_id) if is_id(Id.AUTH_SESSION, auth_session_id) else None
        if session is None or not _opened_by(session, sdk):
            raise NotFound("no such session of this sender", reason="auth_session_unknown")
        if session.closed_at is not None:
            raise Conflict("the session has its verdict", reason="auth_session_closed")
        if session.expires_at <= self._core.clock.now():
            raise Conflict("the session has expired", reason="auth_session_expired")
        return session

    def _session(self, work: UnitOfWork, sdk: SdkCaller, auth_session_id: str) -> AuthSession:
        """That session, answered with its challenge as the nonce."""
        session = self.open_session(work, sdk, auth_session_id)
        if not secrets.compare_digest(sdk.nonce, session.challenge):
            # Either somebody else's nonce, or a repeat of a request whose first copy died with the server: start again.
            raise Conflict("the nonce is not the session's challenge", reason="auth_session_closed")
        return session

    def _signed(self, sdk: SdkCaller, session: AuthSession, signatures: Mapping[Factor, str]) -> frozenset[Factor]:
        """Factors whose own key signed: the device's by sending this request, local ones over the challenge."""
        if sdk.device is None:
            return frozenset()
        challenge = session.challenge.encode("ascii")
        keys = {factor: sdk.device.key(factor) for factor in LOCAL.intersection(signatures)}
        proved = {
            factor for factor, key in keys.items() if key and p256.proves(key.public_key, signatures[factor], challenge)
        }
        return frozenset(proved | {Factor.DEVICE})


def _opened_by(session: AuthSession, sdk: SdkCaller) -> bool:
    terminal_id = sdk.terminal.terminal_id if sdk.terminal else None
    device_id = sdk.device.device_id if sdk.device else None
    return (session.app_id, session.terminal_id, session.device_id) == (sdk.app.app_id, terminal_id, device_id)

"""The phone's side of a page's session: taking it on, once, or refusing it."""

import secrets
from dataclasses import dataclass, replace

from server_stub.domain.authentication import SESSION_LIFE, Authentication
from server_stub.domain.callers import SdkCaller
from server_stub.domain.core import Core
from server_stub.domain.decisions import Decisions, Evidence
from server_stub.domain.entities import App, AuthSession, Device, WebSession, WebState
from server_stub.domain.errors import Conflict, DomainError, Forbidden, Internal, NotFound, Unauthorized
from server_stub.domain.factors import Factor
from server_stub.domain.ids import Id, is_id
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.verdicts import Proof
from server_stub.domain.web.ending import denied, end_without_token
from server_stub.domain.web.opening import proves


@dataclass(frozen=True, slots=True)
class Claimed:
    """The phone's session, and the web App that asks."""

    session: AuthSession
    web_app: App


class Claiming:
    """Runs inside the transaction that is handed in."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._authentication = Authentication(core)
        self._decisions = Decisions(core)

    def claim(self, work: UnitOfWork, sdk: SdkCaller, auth_session_id: str, code: str | None) -> Claimed | DomainError:
        """The page's session as this phone's own, with a challenge and two minutes from now.

        ``code`` may be None for a phone that was pushed. A refusal that is returned, not raised, ended the session:
        this user can never satisfy it.
        """
        device = _device(sdk)
        web = self._waiting(work, sdk, device, auth_session_id, code)
        web_app = work.apps.get(web.web_app_id)
        if web_app is None:
            raise Internal("a session outlived its App")
        try:
            self._authentication.demand_possible(work, sdk, web.flow)
        except DomainError as refusal:
            end_without_token(work, web, WebState.FAILED, refusal)
            return refusal
        now = self._core.clock.now()
        work.web_sessions.save(replace(web, state=WebState.SCANNED, expires_at=now + SESSION_LIFE))
        session = _session(sdk, device, web, now)
        work.auth_sessions.add(session)
        return Claimed(session, web_app)

    def deny(self, work: UnitOfWork, sdk: SdkCaller, auth_session_id: str) -> AuthSession:
        """The phone's own session, ended by its user, with a log. Raises ``NotFound`` or ``Conflict``."""
        device = _device(sdk)
        session = self._authentication.open_session(work, sdk, auth_session_id)
        web = work.web_sessions.get(auth_session_id)
        user = work.users.get(device.user_id)
        proof = Proof(session.flow, signed=frozenset({Factor.DEVICE}))
        evidence = Evidence(user, proof, None, session.created_at, device, web.web_app_id if web else None)
        self._decisions.failed(work, sdk, evidence, "denied")
        work.auth_sessions.save(replace(session, closed_at=self._core.clock.now()))
        denied(work, web)
        return session

    def _waiting(
        self, work: UnitOfWork, sdk: SdkCaller, device: Device, auth_session_id: str, code: str | None
    ) -> WebSession:
        """The session, when this phone may take it on now."""
        web = work.web_sessions.get(auth_session_id) if is_id(Id.AUTH_SESSION, auth_session_id) else None
        if web is None or web.scope != sdk.app.scope:
            raise NotFound("no page waits under this id", reason="auth_session_unknown")
        if code is None and web.user_id != device.user_id:
            raise Unauthorized("the code of the page is missing", reason="web_code_unknown", param="code")
        if code is not None and not proves(code, web.code_hash):
            raise Unauthorized("not the code of this page", reason="web_code_unknown", param="code")
        if web.user_id not in (None, device.user_id):
            raise Forbidden("the page waits for somebody else", reason="foreign_user")
        state = web.state_at(self._core.clock.now())
        if state is WebState.EXPIRED:
            raise Conflict("the session has expired", reason="auth_session_expired")
        if state is not WebState.PENDING:
            reason = "auth_session_claimed" if state is WebState.SCANNED else "auth_session_closed"
            raise Conflict("a phone has taken this on before", reason=reason)
        return web


def _device(sdk: SdkCaller) -> Device:
    if sdk.device is None:
        raise Unauthorized("only a person's own device does this", reason="key_unknown")
    return sdk.device


def _session(sdk: SdkCaller, device: Device, web: WebSession, now: int) -> AuthSession:
    return AuthSession(
        account_id=web.account_id,
        livemode=web.livemode,
        auth_session_id=web.auth_session_id,
        app_id=sdk.app.app_id,
        user_id=device.user_id,
        terminal_id=None,
        device_id=device.device_id,
        flow=web.flow,
        challenge=secrets.token_urlsafe(32),
        created_at=now,
        expires_at=now + SESSION_LIFE,
    )

"""The browser's side of a session: what has become of it, and the ID token, once."""

from dataclasses import dataclass, field, replace

from server_stub.domain.core import Core
from server_stub.domain.entities import UserStatus, WebSession, WebState
from server_stub.domain.errors import Conflict, Internal, NotFound, Unauthorized
from server_stub.domain.ids import Id, Secret, is_id, is_secret
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.signing_keys import open_signing_key
from server_stub.domain.tokens import sign
from server_stub.domain.web.opening import proves
from server_stub.domain.web.origins import demand_origin


@dataclass(frozen=True, slots=True)
class Watcher:
    """Who asks: the session's id, the polling secret, and the page's origin as the browser sent it, if it did."""

    auth_session_id: str
    polling_secret: str = field(repr=False)
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class WebToken:
    """What the browser takes to its backend."""

    id_token: str = field(repr=False)
    log_id: str


class WebWatching:
    """Everything here needs the polling secret."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def look(self, watcher: Watcher) -> WebSession:
        """The session as it is now, ``state`` included. Raises ``Unauthorized`` or ``Forbidden``."""
        with self._core.store.read() as work:
            session = self._session(work, watcher)
        return replace(session, state=session.state_at(self._core.clock.now()))

    def take_token(self, watcher: Watcher) -> WebToken:
        """The ID token. Raises ``Conflict`` when there is none yet, none any more, or none at all."""
        with self._core.store.write() as work:
            session = self._session(work, watcher)
            claims = self._claims(work, session)
            key = open_signing_key(self._core, work, session.scope)
            work.web_sessions.save(replace(session, claims=None))
        return WebToken(sign(claims, key), str(claims["log_id"]))

    def _session(self, work: UnitOfWork, watcher: Watcher) -> WebSession:
        """One refusal for every wrong id and secret, so that nobody learns which sessions there are."""
        known = is_id(Id.AUTH_SESSION, watcher.auth_session_id) and is_secret(Secret.POLLING, watcher.polling_secret)
        session = work.web_sessions.get(watcher.auth_session_id) if known else None
        if session is None or not proves(watcher.polling_secret, session.polling_hash):
            raise Unauthorized("no session of a page has this secret", reason="polling_secret_unknown")
        app = work.apps.get(session.web_app_id)
        if app is None:
            raise Internal("a session outlived its App")
        if watcher.origin is not None:
            demand_origin(app, watcher.origin, self._core.issuer)
        return session

    def _claims(self, work: UnitOfWork, session: WebSession) -> dict[str, object]:
        now = self._core.clock.now()
        if session.state_at(now) in (WebState.PENDING, WebState.SCANNED):
            raise Conflict("nobody was recognised yet", reason="token_not_ready")
        if session.state is not WebState.SUCCEEDED:
            raise Conflict("the session ended without a token", reason="auth_session_closed")
        if session.claims is None:
            raise Conflict("the token was fetched before", reason="token_taken")
        claims: dict[str, object] = dict(session.claims)
        expires = claims["exp"]
        if not isinstance(expires, int) or expires <= now:
            raise Conflict("nobody fetched the token in time", reason="token_expired")
        _demand_user(work, str(claims["sub"]))
        return claims


def _demand_user(work: UnitOfWork, user_id: str) -> None:
    """Between verdict and fetch an operator may have ended it."""
    user = work.users.get(user_id)
    if user is None:
        raise NotFound("the user is gone", reason="user_unknown")
    if user.status is not UserStatus.VALID:
        raise Conflict("the user is suspended", reason="user_suspended")

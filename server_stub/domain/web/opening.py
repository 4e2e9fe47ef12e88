"""A page asks for a person: a session that waits for a phone, a code to show, a secret to come back with."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from server_stub.domain.authentication import SESSION_KEPT, SESSION_LIFE
from server_stub.domain.callers import app_of
from server_stub.domain.core import Core
from server_stub.domain.entities import App, AppType, UserStatus, WebSession
from server_stub.domain.errors import Unauthorized
from server_stub.domain.factors import Factor, Flow
from server_stub.domain.flows import parse_flow
from server_stub.domain.ids import Id, Secret, new_id, new_secret, secret_hash
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.pushing import push_session
from server_stub.domain.web.hints import hinted_user
from server_stub.domain.web.origins import demand_origin


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page says: its App, its origin as the browser sent it, the factors, and perhaps a hint.

    ``by_terminal``: no page in a browser but a terminal of that very App, proved by its signature.
    """

    publishable_key: str
    origin: str | None
    flow: Sequence[str]
    user_hint: str | None = field(default=None, repr=False)
    by_terminal: bool = False


@dataclass(frozen=True, slots=True)
class NewWebSession:
    """A session with the one-time ``code`` for the phone and the ``polling_secret`` for the browser, told this once."""

    session: WebSession
    code: str = field(repr=False)
    polling_secret: str = field(repr=False)


class WebOpening:
    """Opens sessions and wakes the phones of whoever was hinted at."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def open(self, asked: Asked, spend: Callable[[str], None]) -> NewWebSession:
        """A fresh session. Raises ``Unauthorized``, ``Forbidden`` or ``Unprocessable``, and then there is none.

        ``spend`` takes the id of the App that asks and raises ``RateLimited`` when it asks too often: anybody can read
        the key off the page. It hears of nobody whom the App's own rules turn away, nor inside a transaction.
        """
        with self._core.store.read() as work:
            spend_for = self._admitted(work, asked).app_id
        spend(spend_for)
        with self._core.store.write() as work:
            app = self._admitted(work, asked)  # it may have been deleted in between
            flow = parse_flow(asked.flow, frozenset(Factor))
            now = self._core.clock.now()
            user_id = hinted_user(work, app.scope, asked.user_hint, now) if asked.user_hint is not None else None
            made = _made(app, flow, user_id, now)
            work.web_sessions.purge(now - SESSION_KEPT)
            work.web_sessions.add(made.session)
            _wake(work, made.session, now)
        return made

    def _admitted(self, work: UnitOfWork, asked: Asked) -> App:
        app = web_app(work, asked.publishable_key)
        if not asked.by_terminal:  # a kiosk is no page and has no origin; its key says more than one
            demand_origin(app, asked.origin, self._core.issuer)
        return app


def web_app(work: UnitOfWork, publishable_key: str) -> App:
    """The App of type web with this key; raises ``Unauthorized``."""
    app = app_of(work, publishable_key)
    if app.app_type is not AppType.WEB:
        raise Unauthorized("this is not the key of an App of type web", reason="publishable_key_wrong_kind")
    return app


def proves(secret: str, hashed: str) -> bool:
    """Whether this is the secret that was hashed."""
    return secrets.compare_digest(secret_hash(secret), hashed)


def _made(app: App, flow: Flow, user_id: str | None, now: int) -> NewWebSession:
    code, polling_secret = new_secret(Secret.WEB_CODE), new_secret(Secret.POLLING)
    session = WebSession(
        account_id=app.account_id,
        livemode=app.livemode,
        auth_session_id=new_id(Id.AUTH_SESSION),
        web_app_id=app.app_id,
        user_id=user_id,
        flow=flow,
        code_hash=secret_hash(code),
        polling_hash=secret_hash(polling_secret),
        created_at=now,
        expires_at=now + SESSION_LIFE,
    )
    return NewWebSession(session, code, polling_secret)


def _wake(work: UnitOfWork, session: WebSession, now: int) -> None:
    """Ask the phones of the user that was hinted at."""
    user = work.users.get(session.user_id) if session.user_id is not None else None
    if user is not None and user.status is UserStatus.VALID:
        push_session(work, user.user_id, session.auth_session_id, now, session.expires_at)

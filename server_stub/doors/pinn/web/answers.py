"""What web routes answer: `packaging/docs/wire.md`, member by member."""

import segno

from server_stub.domain.entities import AuthSession, WebSession, WebState
from server_stub.domain.errors import DomainError
from server_stub.domain.idempotency import Outcome
from server_stub.domain.jsonvalues import JsonObject, JsonValue
from server_stub.domain.web.claiming import Claimed
from server_stub.domain.web.opening import NewWebSession
from server_stub.domain.web.watching import WebToken
from server_stub.doors.pinn.sdk import answers as sdk


def opened(of: NewWebSession, issuer: str) -> JsonObject:
    """A session with both of its secrets, told this once."""
    session, qr = of.session, f"{issuer}/a/{of.session.auth_session_id}#{of.code}"
    return {
        "object": "web_auth_session",
        "auth_session_id": session.auth_session_id,
        "state": session.state.value,
        "qr": qr,
        "qr_modules": _modules(qr),
        "polling_secret": of.polling_secret,
        "expires_at": session.expires_at,
    }


def _modules(text: str) -> list[JsonValue]:
    """The QR symbol of a text, row by row: 1 is dark. Error correction M, no quiet zone."""
    symbol = segno.make_qr(text, error="m")
    return ["".join("1" if module else "0" for module in row) for row in symbol.matrix]


def seen(of: WebSession) -> JsonObject:
    """What has become of a session."""
    return {
        "object": "web_auth_session",
        "auth_session_id": of.auth_session_id,
        "state": of.state.value,
        "expires_at": of.expires_at,
        "error": _error(of),
    }


def _error(of: WebSession) -> JsonObject | None:
    if of.state is WebState.EXPIRED:
        return {"type": "conflict", "message": "nobody was recognised in time"}
    return None if of.error_type is None else {"type": of.error_type, "message": of.error_message}


def token(of: WebToken) -> JsonObject:
    """What the page hands to its backend."""
    return {"id_token": of.id_token, "log_id": of.log_id}


def claimed(of: Claimed | DomainError) -> Outcome:
    """The phone's session and who asks, or the refusal as it is."""
    if isinstance(of, DomainError):
        return of
    web_app: JsonObject = {"app_id": of.web_app.app_id, "name": of.web_app.name}
    return {**sdk.session(of.session), "web_app": web_app}


def denied(of: AuthSession) -> JsonObject:
    """A session its user refused."""
    return {"object": "auth_session", "auth_session_id": of.auth_session_id, "state": "denied"}

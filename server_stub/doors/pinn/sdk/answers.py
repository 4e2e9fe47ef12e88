"""What SDK routes answer: `packaging/docs/wire.md`, member by member."""

from server_stub.domain.core import Core
from server_stub.domain.decisions import Success
from server_stub.domain.enrolling import Enrollment
from server_stub.domain.entities import AuthSession, EnrollmentKey, RecoveryKey, Terminal, User
from server_stub.domain.errors import DomainError
from server_stub.domain.idempotency import Outcome
from server_stub.domain.jsonvalues import JsonObject, JsonValue
from server_stub.domain.liveness_policy import required_level
from server_stub.domain.permissions import Inspection
from server_stub.domain.recovering import Recovery


def terminal(of: Terminal) -> dict[str, JsonValue]:
    """A paired terminal."""
    return {
        "object": "terminal",
        "terminal_id": of.terminal_id,
        "app_id": of.app_id,
        "name": of.name,
        "livemode": of.livemode,
        "created_at": of.created_at,
    }


def own_terminal(of: Terminal, core: Core) -> dict[str, JsonValue]:
    """A terminal's own view: what is demanded of it, and the server's time and name."""
    return {
        **terminal(of),
        "liveness_required": required_level(of.livemode),
        "time": core.clock.now(),
        "issuer": core.issuer,
        "consent_required": core.law.consent_required,
        "palm_retention_days": core.law.palm_days or None,
    }


def inspection(of: Inspection, core: Core) -> dict[str, JsonValue]:
    """What a key is good for, and how long what it enrolls is kept: consent is asked for next."""
    flow = list(of.permission.flow) if isinstance(of.permission, RecoveryKey) else None
    return {
        "object": "key",
        "kind": "enrollment" if isinstance(of.permission, EnrollmentKey) else "recovery",
        "user_id": of.user.user_id,
        "flow": flow,
        "expires_at": of.permission.expires_at,
        "left_palm_enrolled": of.user.left_palm_enrolled,
        "right_palm_enrolled": of.user.right_palm_enrolled,
        "palm_retention_days": core.law.palm_days or None,
    }


def enrollment(of: Enrollment | DomainError) -> Outcome:
    """What is enrolled now, or the refusal as it is."""
    if isinstance(of, DomainError):
        return of
    return {
        "object": "enrollment",
        "user_id": of.user.user_id,
        "device_id": of.device_id,
        "left_palm_enrolled": of.user.left_palm_enrolled,
        "right_palm_enrolled": of.user.right_palm_enrolled,
        "device_enrolled": of.user.device_enrolled,
    }


def recovery(of: Recovery | DomainError) -> Outcome:
    """Who was recognised, or the refusal as it is."""
    if isinstance(of, DomainError):
        return of
    return {
        "object": "recovery",
        "user_id": of.user_id,
        "device_id": of.device_id,
        "id_token": of.success.id_token,
        "log_id": of.success.log_id,
    }


def session(of: AuthSession) -> JsonObject:
    """A session that waits for its verdict."""
    return {
        "object": "auth_session",
        "auth_session_id": of.auth_session_id,
        "challenge": of.challenge,
        "expires_at": of.expires_at,
        "flow": list(of.flow),
    }


def verification(of: tuple[User, Success] | DomainError) -> Outcome:
    """The token, or the refusal as it is."""
    if isinstance(of, DomainError):
        return of
    user, success = of
    return {
        "object": "verification",
        "id_token": success.id_token,
        "log_id": success.log_id,
        "user_id": user.user_id,
        "score": success.score,
    }


def attempt(state: str, kind: str | None) -> dict[str, JsonValue]:
    """What became of a request that may have arrived."""
    return {"object": "attempt", "state": state, "kind": kind}

"""What is kept of a phone besides its keys."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from kiosk.client.models import FactorList, Id, Time
from kiosk.phone.approval import LocalFactor
from kiosk.secret import Secret

FRAMEWORK_VERSION = "palm-kiosk-phone/0.1.0"

Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,31}$")]
Label = Annotated[str, StringConstraints(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]
Token = Annotated[str, StringConstraints(min_length=1, max_length=4096, pattern=r"^[\x21-\x7e]*$")]


class Platform(StrEnum):
    """The two that there are."""

    IOS = "ios"
    ANDROID = "android"


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Record(_Kept):
    """One phone. ``offline`` and ``slow_s`` (seconds before each request) are how it is connected."""

    version: Literal[1] = 1
    name: Name
    platform: Platform
    make: Label
    model: Label
    platform_version: Label
    push_notification_token: Token | None = Field(default=None, repr=False)
    factors: tuple[LocalFactor, ...] = tuple(LocalFactor)
    api_host: str
    issuer: str
    publishable_key: str
    user_id: Id | None = None
    device_id: Id | None = None
    lost: bool = False
    offline: bool = False
    slow_s: float = Field(default=0.0, ge=0, le=600, allow_inf_nan=False)
    last_push: Id | None = None

    def described(self) -> dict[str, str]:
        """``device`` of docs/wire.md."""
        described = {
            "name": self.name,
            "make": self.make,
            "model": self.model,
            "platform": self.platform.value,
            "platform_version": self.platform_version,
            "framework_version": FRAMEWORK_VERSION,
        }
        token = self.push_notification_token
        return described | ({"push_notification_token": token} if token else {})


class RequestState(StrEnum):
    """Of a request in the inbox: pushed and not looked at, taken on, or one of its ends."""

    PUSHED = "pushed"
    OPEN = "open"
    APPROVED = "approved"
    DENIED = "denied"
    REFUSED = "refused"
    EXPIRED = "expired"


def _secret(value: object) -> object:
    return Secret(value) if isinstance(value, str) else value


class Request(_Kept):
    """Somebody's page that asks for this phone's user. What only a claim tells is None before it.

    ``expires_at`` is Unix seconds by the server's clock; ``why`` the server's reason for a refusal.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    auth_session_id: Id
    state: RequestState
    challenge: Annotated[Secret, BeforeValidator(_secret)] | None = None
    flow: FactorList = ()
    web_app: Label | None = None
    expires_at: Time | None = None
    log_id: Id | None = None
    why: Label | None = None


def aged(request: Request, now: float) -> Request:
    """Said, not kept: ``now`` may be wrong, and the server's clock is what counts when the request is answered."""
    late = request.expires_at is not None and request.expires_at <= now
    if request.state is RequestState.OPEN and late:
        return request.model_copy(update={"state": RequestState.EXPIRED})
    return request

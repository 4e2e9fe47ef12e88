"""The server's answers to a phone, checked like those to a terminal."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.client.models import Answer, AuthSession, Id, SecretText

# Shown to people who decide by it: nothing in it may move a cursor or turn the writing round.
Label = Annotated[
    str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f-\x9f\u200b-\u202e\u2066-\u2069]*$")
]


class DeviceEnrollment(Answer):
    """A phone that is enrolled now."""

    object: Literal["enrollment"]
    user_id: Id
    device_id: Id
    left_palm_enrolled: bool
    right_palm_enrolled: bool
    device_enrolled: bool


class DeviceRecovery(Answer):
    """A person who was recognised, and their new phone."""

    object: Literal["recovery"]
    user_id: Id
    device_id: Id
    id_token: SecretText
    log_id: Id


class WebApp(Answer):
    """Whose page asks."""

    app_id: Id
    name: Label


class Claim(AuthSession):
    """A page's session that this phone has taken on."""

    web_app: WebApp


class DeviceVerification(Answer):
    """A finished authentication; ``id_token`` is None when a browser waits for it."""

    object: Literal["verification"]
    user_id: Id
    id_token: SecretText | None
    log_id: Id
    score: Annotated[float, Field(allow_inf_nan=False)] | None


class Denial(Answer):
    """A session that its user refused."""

    object: Literal["auth_session"]
    auth_session_id: Id
    state: Literal["denied"]


class PushBody(Answer):
    """All that a push says."""

    auth_session_id: Id

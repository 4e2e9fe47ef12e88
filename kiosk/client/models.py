"""The server's answers, checked to the letter before anybody relies on them. Fields nobody here knows are ignored."""

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from kiosk.client.subject import subject
from kiosk.secret import Secret

# Ids go back into paths and journals: nothing but these characters, whatever the server calls an id.
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,128}$")]
Factor = Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,32}$")]
FactorList = Annotated[
    tuple[Factor, ...], BeforeValidator(lambda value: tuple(value) if isinstance(value, list) else value)
]
Text = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Time = Annotated[int, Field(ge=0, le=2**53)]
Days = Annotated[int, Field(ge=1, le=36_500)]


def _secret(value: object) -> Secret:
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not 1 <= len(value) <= 8192:
        raise ValueError("not a secret text")
    return Secret(value)


SecretText = Annotated[Secret, BeforeValidator(_secret)]


def _modules(value: object) -> object:
    """A QR symbol has 21 to 177 modules a side (ISO/IEC 18004); anything else could not be drawn, or not be scanned."""
    rows = tuple(value) if isinstance(value, list) else ()
    square = all(isinstance(row, str) and len(row) == len(rows) and set(row) <= {"0", "1"} for row in rows)
    if not 21 <= len(rows) <= 177 or not square:
        raise ValueError("not a QR symbol")
    return rows


Modules = Annotated[tuple[str, ...], BeforeValidator(_modules)]


class Answer(BaseModel):
    """What all answers have in common: exact types, nothing coerced, nothing changed afterwards.

    Pydantic keeps short texts that it has read for the next time; those of people it must not.
    """

    model_config = ConfigDict(
        strict=True,
        frozen=True,
        extra="ignore",
        arbitrary_types_allowed=True,
        hide_input_in_errors=True,
        cache_strings="keys",
    )


class Health(Answer):
    """Any JSON object will do."""


class Terminal(Answer):
    """This terminal as the server knows it."""

    object: Literal["terminal"]
    terminal_id: Id
    app_id: Id
    name: Text
    livemode: bool
    created_at: Time


class Me(Terminal):
    """The same with what the server demands; ``time`` is its clock, ``issuer`` its name in signatures and tokens.

    ``palm_retention_days`` after their last use it deletes palms by itself; None where it does not.
    """

    liveness_required: Literal["none", "challenge"]
    time: Time
    issuer: Text
    consent_required: bool = False
    palm_retention_days: Days | None = None


class KeyInfo(Answer):
    """What a key secret is good for; ``palm_retention_days`` as in ``Me``, at this moment."""

    object: Literal["key"]
    kind: Literal["enrollment", "recovery"]
    user_id: Id
    flow: FactorList | None
    expires_at: Time
    left_palm_enrolled: bool
    right_palm_enrolled: bool
    palm_retention_days: Days | None = None


class AuthSession(Answer):
    """An open authentication session."""

    object: Literal["auth_session"]
    auth_session_id: Id
    challenge: SecretText
    expires_at: Time
    flow: FactorList


class Enrollment(Answer):
    """A stored enrollment."""

    object: Literal["enrollment"]
    user_id: Id
    left_palm_enrolled: bool
    right_palm_enrolled: bool


class Recovery(Answer):
    """A matched recovery."""

    object: Literal["recovery"]
    user_id: Id
    id_token: SecretText
    log_id: Id


class Verification(Answer):
    """A finished authentication."""

    object: Literal["verification"]
    user_id: Id
    id_token: SecretText
    log_id: Id


class WebPage(Answer):
    """A page that waits for a phone; ``qr_modules`` are the rows of the symbol to scan, all of one length."""

    object: Literal["web_auth_session"]
    auth_session_id: Id
    polling_secret: SecretText
    expires_at: Time
    qr_modules: Modules = Field(repr=False)


class PageState(Answer):
    """How such a page is doing."""

    object: Literal["web_auth_session"]
    auth_session_id: Id
    state: Literal["pending", "scanned", "succeeded", "failed", "denied", "expired"]


class WebToken(Answer):
    """What such a page got; whose it is stands in the token."""

    id_token: SecretText
    log_id: Id

    @property
    def user_id(self) -> str:
        """The token's subject, unchecked: whoever gets the token checks it. Raises ``ValueError``."""
        return subject(self.id_token)


class Attempt(Answer):
    """What became of a message."""

    object: Literal["attempt"]
    state: Literal["done", "failed", "unknown"]
    kind: Literal["enrollment", "recovery", "verification"] | None

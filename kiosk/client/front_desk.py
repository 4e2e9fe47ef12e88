"""The front desk's backend as this kiosk sees it: who holds the secret key is there, never here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Literal, TypeVar
from urllib.parse import quote

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError

from kiosk.client.errors import Refused
from kiosk.client.models import Answer, Factor, FactorList, Id, SecretText, Text, Time
from kiosk.client.payload import Json, encoded
from kiosk.client.replies import read
from kiosk.client.transport import Carrier, Message, Reply
from kiosk.secret import Secret

A = TypeVar("A", bound=Answer)
_UNAVAILABLE = 503

Line = Annotated[str, StringConstraints(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]


def _tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


class Listed(Answer):
    """A person in a list."""

    object: Literal["person"]
    person_id: Id
    reference: Text
    name: Line


class People(Answer):
    """Who was found."""

    object: Literal["list"]
    data: Annotated[tuple[Listed, ...], BeforeValidator(_tuple), Field(max_length=100)]
    has_more: bool


class Device(Answer):
    """A phone of the person's."""

    device_id: Id
    name: Line
    platform: Factor
    created_at: Time


class Attempt(Answer):
    """One time the person was to be recognised; ``score`` is 0.0 to 1.0, None without palms."""

    at: Time
    success: bool
    score: Annotated[float, Field(ge=0, le=1)] | None
    factors: FactorList
    reason: Factor | None


class Person(Listed):
    """With factors, devices and last attempts; ``gone`` when the server knows the person no more."""

    user_id: Id | None
    gone: bool
    suspended: bool
    device_enrolled: bool
    left_palm_enrolled: bool
    right_palm_enrolled: bool
    devices: Annotated[tuple[Device, ...], BeforeValidator(_tuple), Field(max_length=100)]
    attempts: Annotated[tuple[Attempt, ...], BeforeValidator(_tuple), Field(max_length=100)]


class Key(Answer):
    """A key for the person, good for so many seconds from now."""

    object: Literal["key"]
    kind: Literal["enrollment", "recovery"]
    secret: SecretText
    seconds: Annotated[int, Field(ge=1, le=86400)]


class Done(Answer):
    """It is done, and stands in the desk's record under this id."""

    object: Literal["act"]
    act_id: Id
    at: Time


class KioskAtDesk(Answer):
    """This kiosk as the desk knows it."""

    object: Literal["kiosk"]
    name: Text
    role: Literal["clerk", "operator"]


class _Error(BaseModel):
    model_config = ConfigDict(strict=True, hide_input_in_errors=True)

    reason: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,64}$")]


class _Envelope(BaseModel):
    model_config = ConfigDict(strict=True, hide_input_in_errors=True)

    error: _Error


@dataclass(frozen=True, slots=True)
class AtDesk:
    """Who asks: ``role`` and whatever ``clerk`` calls themselves, for the desk's record."""

    role: str
    clerk: str = ""


class FrontDeskClient:
    """Thread-safe. ``token`` is asked for at each call; None means that this kiosk has none.

    Every method raises ``Refused`` or ``Unreachable``; a desk that says why it cannot serve is ``Refused`` with 503.
    """

    def __init__(self, carrier: Carrier, url: str, token: Callable[[], Secret | None]) -> None:
        self._carrier = carrier
        self._url = url
        self._token = token

    def me(self, who: AtDesk) -> KioskAtDesk:
        """Whether the desk knows this kiosk."""
        return self._ask(who, "GET", "/me", KioskAtDesk)

    def search(self, who: AtDesk, text: str) -> People:
        """People whose reference or name begins with ``text``."""
        return self._ask(who, "POST", "/searches", People, {"text": text})

    def create(self, who: AtDesk, reference: str, name: str) -> Listed:
        """The person of this reference, new or from before."""
        return self._ask(who, "POST", "/people", Listed, {"reference": reference, "name": name})

    def person(self, who: AtDesk, person_id: str) -> Person:
        """One person."""
        return self._ask(who, "GET", f"/people/{_part(person_id)}", Person)

    def issue(self, who: AtDesk, person_id: str, kind: str) -> Key:
        """An ``enrollment`` or a ``recovery`` key."""
        return self._ask(who, "POST", f"/people/{_part(person_id)}/{kind}_keys", Key, {})

    def delete(self, who: AtDesk, person_id: str, part: str = "") -> Done:
        """The whole person, or ``palms/left``, ``palms/right`` or ``devices/ID`` of theirs."""
        return self._ask(who, "DELETE", f"/people/{_part(person_id)}{'/' if part else ''}{quote(part)}", Done)

    def override(self, who: AtDesk, person_id: str, reason: str) -> Done:
        """Write down that the person was let in without a palm."""
        return self._ask(who, "POST", f"/people/{_part(person_id)}/overrides", Done, {"reason": reason})

    def _ask(self, who: AtDesk, method: str, path: str, model: type[A], body: Json | None = None) -> A:
        token = self._token()
        if token is None:
            raise Refused("desk_token_missing", 401)
        headers = {
            "authorization": f"Bearer {token.reveal()}",
            "desk-role": who.role,
            "desk-clerk": quote(who.clerk),
            **({"content-type": "application/json"} if body is not None else {}),
        }
        data = encoded(body) if body is not None else b""
        reply = self._carrier.send(Message(method, f"{self._url}/desk{path}", headers, data))
        reason = _out_of_order(reply)
        if reason is not None:
            raise Refused(reason, reply.status)
        return read(reply, model)


def _part(text: str) -> str:
    return quote(text, safe="")


def _out_of_order(reply: Reply) -> str | None:
    """Why the desk cannot serve, where it says so."""
    if reply.status != _UNAVAILABLE:
        return None
    try:
        return _Envelope.model_validate_json(reply.body).error.reason
    except ValidationError:
        return None

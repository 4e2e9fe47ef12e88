"""Who asks, and what they sent: nothing gets past here that is not known, allowed and well-formed."""

import logging
import re
import unicodedata
from typing import Annotated, Protocol
from urllib.parse import unquote

from fastapi import Depends, Request

from server_stub.desk_service.kiosks import Kiosks
from server_stub.desk_service.roles import Role, Staff
from server_stub.domain.errors import BadRequest, Forbidden, NotFound, Unauthorized
from server_stub.domain.ids import Id, is_id
from server_stub.domain.jsonvalues import JsonObject
from server_stub.doors.pinn.limits import RateLimit
from server_stub.doors.pinn.strictjson import strict_object

_log = logging.getLogger("server_stub.desk_service")
_BEARER = re.compile(r"bearer +(\S+)", re.ASCII | re.IGNORECASE)
_STRANGERS = "strangers"
LONGEST_CLERK = 60


class Gate(Protocol):
    """What is in ``app.state.gate``."""

    kiosks: Kiosks
    limit: RateLimit
    searches: RateLimit


def staff(request: Request) -> Staff:
    """Raises ``Unauthorized``, ``Forbidden``, ``RateLimited`` or ``BadRequest``."""
    gate: Gate = request.app.state.gate
    found = _BEARER.fullmatch(request.headers.get("authorization", "").strip())
    try:
        kiosk = gate.kiosks.by_token(found[1] if found else "")
    except Unauthorized:
        gate.limit.take(_STRANGERS)
        _log.warning("somebody without a token of this desk was refused")
        raise
    gate.limit.take(kiosk.name)
    role = _role(request.headers.get("desk-role"))
    if not kiosk.role.may(role):
        _log.warning("kiosk %s is not allowed to act as %s", kiosk.name, role)
        raise Forbidden(f"This kiosk serves no {role}.", reason="role_missing")
    # The record always names somebody: whoever is not named is whoever has that role.
    return Staff(kiosk.name, role, _clerk(request.headers.get("desk-clerk", "")) or role.value)


def searching(request: Request, who: Annotated[Staff, Depends(staff)]) -> Staff:
    """The same, for a question that could be used to list everybody."""
    gate: Gate = request.app.state.gate
    gate.searches.take(who.kiosk)
    return who


async def body(request: Request) -> JsonObject:
    """The JSON object that was sent, or an empty one when nothing was."""
    raw = await request.body()
    return strict_object(raw) if raw else {}


TheStaff = Annotated[Staff, Depends(staff)]
TheSearcher = Annotated[Staff, Depends(searching)]
Sent = Annotated[JsonObject, Depends(body)]


def only(sent: JsonObject, *names: str) -> JsonObject:
    """The body, when it holds no other members. Raises ``BadRequest``."""
    other = sorted(set(sent) - set(names))
    if other:
        raise BadRequest("The body has a member that is not known here.", param=other[0][:60])
    return sent


def line(sent: JsonObject, name: str, least: int, most: int) -> str:
    """A text of one line, trimmed. Raises ``BadRequest``."""
    given = sent.get(name, "")
    if not isinstance(given, str):
        raise BadRequest(f"{name} is not a text.", param=name)
    text = unicodedata.normalize("NFC", given).strip()
    if not least <= len(text) <= most or not text.isprintable():
        raise BadRequest(f"{name} has {least} to {most} characters in one line.", param=name)
    return text


def person_id(text: str) -> str:
    """Raises ``NotFound`` for what cannot be one."""
    if not is_id(Id.PERSON, text):
        raise NotFound("The desk knows no such person.", reason="person_unknown")
    return text


def _role(given: str | None) -> Role:
    if given is None:
        raise Forbidden("Say who is at the desk.", reason="role_missing")
    try:
        return Role(given)
    except ValueError:
        raise Forbidden("There is no such role.", reason="role_missing") from None


def _clerk(given: str) -> str:
    """Percent-encoded, since a header holds no other letters than those of English."""
    clerk = unquote(given, errors="replace").strip()
    if len(clerk) > LONGEST_CLERK or not clerk.isprintable():
        raise BadRequest(f"Desk-Clerk has at most {LONGEST_CLERK} characters.", param="Desk-Clerk")
    return clerk

"""What management routes share: the core, who calls, and what they sent."""

import logging
import re
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller
from server_stub.domain.errors import BadRequest, NotFound, Unauthorized
from server_stub.domain.ids import Id, is_id
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.management.secret_keys import SecretKeys
from server_stub.domain.ports import PageRequest
from server_stub.domain.ports.paging import DEFAULT_LIMIT, MAXIMUM_LIMIT
from server_stub.doors.pinn.limits import Limit
from server_stub.doors.pinn.strictjson import strict_object
from server_stub.doors.pinn.version import require_known

_log = logging.getLogger("server_stub.door")
_BEARER = re.compile(r"bearer +(\S+)", re.ASCII | re.IGNORECASE)
_CURSOR = re.compile(r"[a-z]+_[A-Za-z0-9]{1,32}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Door:
    """One server's core and its limits; kept in ``app.state.door``."""

    core: Core
    limit: Limit


def _door(request: Request) -> Door:
    door: Door = request.app.state.door
    return door


def _core(request: Request) -> Core:
    return _door(request).core


def _caller(request: Request) -> Caller:
    """By the secret key in the Authorization header; raises Unauthorized, RateLimited or BadRequest."""
    door = _door(request)
    found = _BEARER.fullmatch(request.headers.get("authorization", "").strip())
    if found is None:
        raise Unauthorized("Send the secret key as Authorization: Bearer.")
    key = SecretKeys(door.core).authenticate(found[1])
    door.limit.take(key.secret_key_id)
    require_known(request.headers.get("pinn-version"))
    if "origin" in request.headers:
        _log.warning("secret key %s was sent from a web page; it belongs on a server", key.secret_key_id)
    return Caller(key.scope, request.state.request_id)


async def _body(request: Request) -> JsonObject:
    """The JSON object that was sent, or an empty one when nothing was."""
    raw = await request.body()
    return strict_object(raw) if raw else {}


def _page_request(request: Request) -> PageRequest:
    limit, after = request.query_params.get("limit"), request.query_params.get("starting_after")
    if limit is not None and (re.fullmatch(r"[0-9]{1,4}", limit) is None or not 1 <= int(limit) <= MAXIMUM_LIMIT):
        raise BadRequest(f"A limit is 1 to {MAXIMUM_LIMIT}.", param="limit")
    if after is not None and _CURSOR.fullmatch(after) is None:
        raise BadRequest("No item of this list has this id.", param="starting_after")
    return PageRequest(DEFAULT_LIMIT if limit is None else int(limit), after)


def known_form(kind: Id, text: str) -> str:
    """An id from a path; raises NotFound when it cannot be one, so that odd texts never reach the store."""
    if not is_id(kind, text):
        raise NotFound("Nothing has this id.")
    return text


TheCore = Annotated[Core, Depends(_core)]
TheCaller = Annotated[Caller, Depends(_caller)]
Sent = Annotated[JsonObject, Depends(_body)]
Asked = Annotated[PageRequest, Depends(_page_request)]

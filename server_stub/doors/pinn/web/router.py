"""``/v1/web``: for pages in browsers. An App's publishable key opens, the session's polling secret watches."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse, Response, StreamingResponse

from server_stub.domain.callers import Gate
from server_stub.domain.core import Core
from server_stub.domain.entities import WebSession
from server_stub.domain.errors import Unauthorized
from server_stub.domain.ids import Secret
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.web.opening import Asked, WebOpening
from server_stub.domain.web.watching import Watcher, WebWatching
from server_stub.doors.pinn.door import Door, TheCore
from server_stub.doors.pinn.sdk.arrival import Arrival, read_arrival
from server_stub.doors.pinn.sdk.bodies import parsed
from server_stub.doors.pinn.web import answers
from server_stub.doors.pinn.web.bodies import WebSessionBody
from server_stub.doors.pinn.web.streams import Streams, told

router = APIRouter(prefix="/v1/web/auth_sessions")

_BEARER = "bearer "
_PRIVATE = {"Cache-Control": "no-store"}
_LIVE = {**_PRIVATE, "X-Accel-Buffering": "no"}


@dataclass(frozen=True, slots=True)
class Posted:
    """What a page posted, and the same as a signed request where it says that it is one."""

    body: bytes
    signed: Arrival | None


async def _posted(request: Request) -> Posted:
    signed = await read_arrival(request) if "signature-input" in request.headers else None
    return Posted(await request.body(), signed)


def _by_terminal(core: Core, signed: Arrival | None) -> bool:
    """Whether a terminal sent it. Raises ``Unauthorized`` for a signature that is nobody's: it is not just ignored."""
    if signed is None:
        return False
    return Gate(core).known(signed.publishable_key, signed.signed, signed.request_id).terminal is not None


def _watcher(request: Request, auth_session_id: str) -> Watcher:
    """Who sends; raises ``Unauthorized`` for a secret key, which has no business in a browser."""
    line = request.headers.get("authorization", "")
    bearer = line[len(_BEARER) :].strip() if line[: len(_BEARER)].lower() == _BEARER else ""
    if bearer.startswith(Secret.SECRET_KEY):
        raise Unauthorized("a secret key is never sent to these routes", reason="secret_key_refused")
    return Watcher(auth_session_id, bearer, request.headers.get("origin"))


Sent = Annotated[Posted, Depends(_posted)]
Watching = Annotated[Watcher, Depends(_watcher)]


@router.post("")
def create(request: Request, core: TheCore, sent: Sent) -> Response:
    """A session that waits for a phone."""
    key = request.headers.get("pinn-publishable-key", "")
    body = parsed(WebSessionBody, sent.body)
    by_terminal = _by_terminal(core, sent.signed)
    asked = Asked(key, request.headers.get("origin"), body.flow, body.user_hint, by_terminal)
    door: Door = request.app.state.door
    return _answer(answers.opened(WebOpening(core).open(asked, door.limit.take), core.issuer))


@router.get("/{auth_session_id}")
def retrieve(core: TheCore, watcher: Watching) -> Response:
    """What has become of it."""
    return _answer(answers.seen(WebWatching(core).look(watcher)))


@router.get("/{auth_session_id}/events")
async def events(request: Request, core: TheCore, watcher: Watching) -> Response:
    """The same, at each change, until it has ended."""
    streams: Streams = request.app.state.streams
    first = await run_in_threadpool(WebWatching(core).look, watcher)
    streams.demand_place(watcher.auth_session_id)
    stream = told(first, lambda: _look(core, watcher), streams)
    return StreamingResponse(stream, media_type="text/event-stream", headers=_LIVE)


@router.post("/{auth_session_id}/token")
def token(core: TheCore, watcher: Watching) -> Response:
    """The ID token, once."""
    return _answer(answers.token(WebWatching(core).take_token(watcher)))


def _look(core: Core, watcher: Watcher) -> WebSession:
    return WebWatching(core).look(watcher)


def _answer(shape: JsonObject) -> Response:
    return JSONResponse(shape, headers=_PRIVATE)

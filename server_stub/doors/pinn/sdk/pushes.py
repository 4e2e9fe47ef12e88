"""``GET /v1/sdk/pushes``: what an enrolled phone is pushed, as server-sent events, where the server itself does it."""

import json
from collections.abc import AsyncIterator

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from server_stub.delivery.local_push import LOOK_EVERY_S, LocalPush
from server_stub.domain.callers import Gate
from server_stub.domain.core import Core
from server_stub.domain.entities import PushNote
from server_stub.domain.errors import DomainError, NotFound, Unauthorized
from server_stub.doors.pinn.sdk.arrival import Arrival, Arrived
from server_stub.doors.pinn.web.streams import BEAT_SECONDS, Streams

_LIVE = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


def push_router(core: Core) -> APIRouter:
    """The one route."""
    routes = PushRoutes(core)
    router = APIRouter(prefix="/v1/sdk")
    router.add_api_route("/pushes", routes.listen, methods=["GET"], response_model=None)
    return router


class PushRoutes:
    """What a phone hears while it is connected."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._gate = Gate(core)

    async def listen(self, request: Request, arrival: Arrived) -> Response:
        """Pushes that have not expired, those behind ``Last-Event-ID`` only, then each as it comes."""
        push = self._core.push
        if not isinstance(push, LocalPush):
            raise NotFound("This server hands out no pushes itself.")
        device_id = await run_in_threadpool(self._device, arrival)
        streams: Streams = request.app.state.streams
        streams.demand_place(device_id)
        told = self._told(push, streams, device_id, request.headers.get("last-event-id"))
        return StreamingResponse(told, media_type="text/event-stream", headers=_LIVE)

    def _device(self, arrival: Arrival) -> str:
        device = self._gate.known(arrival.publishable_key, arrival.signed, arrival.request_id).device
        if device is None:
            raise Unauthorized("only a device is pushed to", reason="key_unknown")
        return device.device_id

    async def _told(self, push: LocalPush, streams: Streams, device_id: str, last: str | None) -> AsyncIterator[bytes]:
        with streams.place(device_id), push.listening(device_id) as ear:
            quiet = BEAT_SECONDS
            while not streams.closing:
                try:
                    notes = await run_in_threadpool(self._waiting, device_id, last)
                except DomainError:
                    return
                if notes is None:
                    return
                for note in notes:
                    last = note.push_id
                    yield _event(note)
                quiet = 0.0 if notes else quiet + LOOK_EVERY_S
                if quiet >= BEAT_SECONDS:
                    quiet = 0.0
                    yield b": still here\n\n"
                await ear.wait()

    def _waiting(self, device_id: str, last: str | None) -> list[PushNote] | None:
        """What the phone has not been told yet, or None when it is no longer enrolled."""
        with self._core.store.read() as work:
            if work.devices.get(device_id) is None:
                return None
            notes = list(work.pushes.waiting(device_id, self._core.clock.now()))
        seen = next((place for place, note in enumerate(notes) if note.push_id == last), -1)
        return notes[seen + 1 :]


def _event(note: PushNote) -> bytes:
    data = json.dumps({"auth_session_id": note.auth_session_id})
    return f"event: push\nid: {note.push_id}\ndata: {data}\n\n".encode()

"""``/v1/events``."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from server_stub.domain.ids import Id
from server_stub.domain.management.records import Records
from server_stub.doors.pinn import answers, shapes
from server_stub.doors.pinn.door import Asked, TheCaller, TheCore, known_form

router = APIRouter(prefix="/v1/events")


@router.get("")
def every(request: Request, caller: TheCaller, core: TheCore, asked: Asked) -> Response:
    """All changes, newest first."""
    return answers.many(request, Records(core).events(caller.scope, asked), shapes.event, "event_id")


@router.get("/{event_id}")
def retrieve(caller: TheCaller, core: TheCore, event_id: str) -> Response:
    """One change."""
    return answers.one(shapes.event(Records(core).event(caller.scope, known_form(Id.EVENT, event_id))))

"""``/v1/logs``."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from server_stub.domain.ids import Id
from server_stub.domain.management.records import Records
from server_stub.doors.pinn import answers, shapes
from server_stub.doors.pinn.door import Asked, TheCaller, TheCore, known_form

router = APIRouter(prefix="/v1/logs")


@router.get("")
def every(request: Request, caller: TheCaller, core: TheCore, asked: Asked) -> Response:
    """All attempts, newest first."""
    return answers.many(request, Records(core).logs(caller.scope, asked), shapes.log, "log_id")


@router.get("/{log_id}")
def retrieve(caller: TheCaller, core: TheCore, log_id: str) -> Response:
    """One attempt."""
    return answers.one(shapes.log(Records(core).log(caller.scope, known_form(Id.LOG, log_id))))

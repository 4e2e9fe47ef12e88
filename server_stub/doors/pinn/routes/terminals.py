"""``/v1/terminals``: ours, for kiosks."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from server_stub.domain.ids import Id
from server_stub.domain.management.pairing import PairedTerminals
from server_stub.doors.pinn import answers, shapes
from server_stub.doors.pinn.door import Asked, TheCaller, TheCore, known_form

router = APIRouter(prefix="/v1/terminals")


@router.get("")
def every(request: Request, caller: TheCaller, core: TheCore, asked: Asked) -> Response:
    """All kiosks, newest first."""
    return answers.many(request, PairedTerminals(core).page(caller.scope, asked), shapes.terminal, "terminal_id")


@router.get("/{terminal_id}")
def retrieve(caller: TheCaller, core: TheCore, terminal_id: str) -> Response:
    """One kiosk."""
    return answers.one(shapes.terminal(PairedTerminals(core).get(caller.scope, known_form(Id.TERMINAL, terminal_id))))


@router.delete("/{terminal_id}")
def delete(caller: TheCaller, core: TheCore, terminal_id: str) -> Response:
    """Forget the kiosk; its key is refused at once."""
    PairedTerminals(core).delete(caller, known_form(Id.TERMINAL, terminal_id))
    return answers.nothing()

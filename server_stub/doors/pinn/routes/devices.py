"""``/v1/devices``."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from server_stub.domain.ids import Id
from server_stub.domain.management.devices import Devices
from server_stub.doors.pinn import answers, shapes
from server_stub.doors.pinn.door import Asked, TheCaller, TheCore, known_form

router = APIRouter(prefix="/v1/devices")


@router.get("")
def every(request: Request, caller: TheCaller, core: TheCore, asked: Asked) -> Response:
    """All devices, newest first."""
    return answers.many(request, Devices(core).page(caller.scope, asked), shapes.device, "device_id")


@router.get("/{device_id}")
def retrieve(caller: TheCaller, core: TheCore, device_id: str) -> Response:
    """One device."""
    return answers.one(shapes.device(Devices(core).get(caller.scope, known_form(Id.DEVICE, device_id))))


@router.delete("/{device_id}")
def delete(caller: TheCaller, core: TheCore, device_id: str) -> Response:
    """Forget the device and its keys."""
    Devices(core).delete(caller, known_form(Id.DEVICE, device_id))
    return answers.nothing()


@router.get("/{device_id}/logs")
def logs(request: Request, caller: TheCaller, core: TheCore, device_id: str, asked: Asked) -> Response:
    """The device's logs."""
    page = Devices(core).logs(caller.scope, known_form(Id.DEVICE, device_id), asked)
    return answers.many(request, page, shapes.log, "log_id")

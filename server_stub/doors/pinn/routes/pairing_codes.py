"""``/v1/pairing_codes``: ours, for kiosks."""

from fastapi import APIRouter
from starlette.responses import Response

from server_stub.domain.management.pairing import PairingCodes
from server_stub.doors.pinn import answers, fields, shapes
from server_stub.doors.pinn.door import Sent, TheCaller, TheCore

router = APIRouter(prefix="/v1/pairing_codes")


@router.post("")
def create(caller: TheCaller, core: TheCore, sent: Sent) -> Response:
    """Permission for one kiosk to join one App."""
    made = PairingCodes(core).create(caller, fields.text(sent, "app_id"))
    return answers.one(shapes.pairing_code(made.code, made.secret))

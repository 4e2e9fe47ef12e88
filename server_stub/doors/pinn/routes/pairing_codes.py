"""``/v1/pairing_codes``: ours, for kiosks."""

from fastapi import APIRouter
from starlette.responses import Response

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.management.pairing import PairingCodes
from server_stub.doors.pinn import fields, shapes
from server_stub.doors.pinn.door import Sent
from server_stub.doors.pinn.posting import Posted

router = APIRouter(prefix="/v1/pairing_codes")


@router.post("")
def create(posted: Posted, sent: Sent) -> Response:
    """Permission for one kiosk to join one App."""

    def make(caller: Caller, core: Core) -> JsonObject:
        made = PairingCodes(core).create(caller, fields.text(sent, "app_id"))
        return shapes.pairing_code(made.code, made.secret)

    return posted(make)

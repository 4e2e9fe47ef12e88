"""``/v1/enrollment_keys``: made here, never read again."""

from fastapi import APIRouter
from starlette.responses import Response

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.management.person_keys import PersonKeys
from server_stub.doors.pinn import fields, shapes
from server_stub.doors.pinn.door import Sent
from server_stub.doors.pinn.posting import Posted

router = APIRouter(prefix="/v1/enrollment_keys")


@router.post("")
def create(posted: Posted, sent: Sent) -> Response:
    """Permission for one enrollment of one user."""

    def make(caller: Caller, core: Core) -> JsonObject:
        made = PersonKeys(core).allow_enrollment(caller, fields.text(sent, "user_id"))
        return shapes.enrollment_key(made.key, made.secret)

    return posted(make)

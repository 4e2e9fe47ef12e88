"""``/v1/recovery_keys``: made here, never read again."""

from fastapi import APIRouter
from starlette.responses import Response

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.management.person_keys import PersonKeys
from server_stub.doors.pinn import fields, shapes
from server_stub.doors.pinn.door import Sent
from server_stub.doors.pinn.posting import Posted

router = APIRouter(prefix="/v1/recovery_keys")


@router.post("")
def create(posted: Posted, sent: Sent) -> Response:
    """Permission for one recovery of one user, after the palms of a flow matched."""
    user_id, flow = fields.text(sent, "user_id"), fields.optional_texts(sent, "flow")

    def make(caller: Caller, core: Core) -> JsonObject:
        made = PersonKeys(core).allow_recovery(caller, user_id, flow)
        return shapes.recovery_key(made.key, made.secret)

    return posted(make)

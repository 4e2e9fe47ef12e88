"""``/v1/recovery_keys``: made here, never read again."""

from fastapi import APIRouter
from starlette.responses import Response

from server_stub.domain.management.person_keys import PersonKeys
from server_stub.doors.pinn import answers, fields, shapes
from server_stub.doors.pinn.door import Sent, TheCaller, TheCore

router = APIRouter(prefix="/v1/recovery_keys")


@router.post("")
def create(caller: TheCaller, core: TheCore, sent: Sent) -> Response:
    """Permission for one recovery of one user, after the palms of a flow matched."""
    user_id, flow = fields.text(sent, "user_id"), fields.optional_texts(sent, "flow")
    made = PersonKeys(core).allow_recovery(caller, user_id, flow)
    return answers.one(shapes.recovery_key(made.key, made.secret))

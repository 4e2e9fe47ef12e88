"""``/v1/enrollment_keys``: made here, never read again."""

from fastapi import APIRouter
from starlette.responses import Response

from server_stub.domain.management.person_keys import PersonKeys
from server_stub.doors.pinn import answers, fields, shapes
from server_stub.doors.pinn.door import Sent, TheCaller, TheCore

router = APIRouter(prefix="/v1/enrollment_keys")


@router.post("")
def create(caller: TheCaller, core: TheCore, sent: Sent) -> Response:
    """Permission for one enrollment of one user."""
    made = PersonKeys(core).allow_enrollment(caller, fields.text(sent, "user_id"))
    return answers.one(shapes.enrollment_key(made.key, made.secret))

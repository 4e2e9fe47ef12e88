"""``/v1/users/{user_id}/export`` and ``/v1/deletion_receipts``: ours, for answering what a person may ask."""

from fastapi import APIRouter
from starlette.responses import Response, StreamingResponse

from server_stub.domain.ids import Id
from server_stub.domain.management.exporting import Exporting
from server_stub.domain.management.users import Users
from server_stub.doors.pinn import answers, law_shapes
from server_stub.doors.pinn.door import TheCaller, TheCore, known_form

router = APIRouter(prefix="/v1")


@router.get("/users/{user_id}/export")
def export_user(caller: TheCaller, core: TheCore, user_id: str) -> Response:
    """Ours, not Pinn's: all that is stored about a person, without templates, codes and secrets."""
    found = Exporting(core).export(caller.scope, known_form(Id.USER, user_id))
    return StreamingResponse(law_shapes.export(found), media_type="application/json")


@router.get("/deletion_receipts/{user_id}")
def retrieve_deletion_receipt(caller: TheCaller, core: TheCore, user_id: str) -> Response:
    """Ours, not Pinn's: what was deleted of a user who is gone, signed."""
    receipt = Users(core).receipt(caller.scope, known_form(Id.USER, user_id))
    return answers.one(law_shapes.receipt(receipt))

"""``/v1/user_hints``: ours, for pages that wake the phones of a user the backend knows."""

from fastapi import APIRouter
from starlette.responses import Response

from server_stub.domain.web.hints import UserHints
from server_stub.doors.pinn import answers, fields, shapes
from server_stub.doors.pinn.door import Sent, TheCaller, TheCore

router = APIRouter(prefix="/v1/user_hints")


@router.post("")
def create(caller: TheCaller, core: TheCore, sent: Sent) -> Response:
    """A hint that a page may use for five minutes."""
    made = UserHints(core).create(caller, fields.text(sent, "user_id"))
    return answers.one(shapes.user_hint(made.hint, made.secret))

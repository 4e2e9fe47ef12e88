"""``/v1/user_hints``: ours, for pages that wake the phones of a user the backend knows."""

from fastapi import APIRouter
from starlette.responses import Response

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.web.hints import UserHints
from server_stub.doors.pinn import fields, shapes
from server_stub.doors.pinn.door import Sent
from server_stub.doors.pinn.posting import Posted

router = APIRouter(prefix="/v1/user_hints")


@router.post("")
def create(posted: Posted, sent: Sent) -> Response:
    """A hint that a page may use for five minutes."""

    def make(caller: Caller, core: Core) -> JsonObject:
        made = UserHints(core).create(caller, fields.text(sent, "user_id"))
        return shapes.user_hint(made.hint, made.secret)

    return posted(make)

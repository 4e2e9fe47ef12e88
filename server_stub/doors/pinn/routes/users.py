"""``/v1/users``."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from hardware.palm.side import Side
from server_stub.domain.errors import NotFound
from server_stub.domain.ids import Id
from server_stub.domain.management.palms import EnrolledPalms
from server_stub.domain.management.users import Users
from server_stub.doors.pinn import answers, fields, shapes
from server_stub.doors.pinn.door import Asked, Sent, TheCaller, TheCore, known_form
from server_stub.doors.pinn.posting import Posted

router = APIRouter(prefix="/v1/users")


@router.post("")
def create(posted: Posted, sent: Sent) -> Response:
    """A new user, with or without metadata."""
    metadata = fields.optional_object(sent, "metadata")
    return posted(lambda caller, core: shapes.user(Users(core).create(caller, metadata)))


@router.get("")
def every(request: Request, caller: TheCaller, core: TheCore, asked: Asked) -> Response:
    """All users, newest first."""
    return answers.many(request, Users(core).page(caller.scope, asked), shapes.user, "user_id")


@router.get("/{user_id}")
def retrieve(caller: TheCaller, core: TheCore, user_id: str) -> Response:
    """One user."""
    return answers.one(shapes.user(Users(core).get(caller.scope, known_form(Id.USER, user_id))))


@router.patch("/{user_id}")
def update(caller: TheCaller, core: TheCore, user_id: str, sent: Sent) -> Response:
    """Replace metadata, status or both."""
    metadata, status = fields.optional_object(sent, "metadata"), fields.optional_text(sent, "status")
    user = Users(core).update(caller, known_form(Id.USER, user_id), metadata, status)
    return answers.one(shapes.user(user))


@router.delete("/{user_id}")
def delete(caller: TheCaller, core: TheCore, user_id: str) -> Response:
    """Forget the user and all that is theirs."""
    Users(core).delete(caller, known_form(Id.USER, user_id))
    return answers.nothing()


@router.delete("/{user_id}/palms/{side}")
def delete_palm(caller: TheCaller, core: TheCore, user_id: str, side: str) -> Response:
    """Ours: forget the user's left or right palm; another side is no route."""
    if side not in set(Side):
        raise NotFound("A palm is left or right.")
    EnrolledPalms(core).delete(caller, known_form(Id.USER, user_id), Side(side))
    return answers.nothing()


@router.get("/{user_id}/devices")
def devices(request: Request, caller: TheCaller, core: TheCore, user_id: str, asked: Asked) -> Response:
    """The user's devices."""
    page = Users(core).devices(caller.scope, known_form(Id.USER, user_id), asked)
    return answers.many(request, page, shapes.device, "device_id")


@router.get("/{user_id}/logs")
def logs(request: Request, caller: TheCaller, core: TheCore, user_id: str, asked: Asked) -> Response:
    """The user's logs."""
    page = Users(core).logs(caller.scope, known_form(Id.USER, user_id), asked)
    return answers.many(request, page, shapes.log, "log_id")

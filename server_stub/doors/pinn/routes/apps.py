"""``/v1/apps``."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from server_stub.domain.entities import AppType
from server_stub.domain.errors import NotFound
from server_stub.domain.ids import Id
from server_stub.domain.management.apps import Apps
from server_stub.doors.pinn import answers, fields, shapes
from server_stub.doors.pinn.door import Asked, Sent, TheCaller, TheCore, known_form
from server_stub.doors.pinn.posting import Posted

router = APIRouter(prefix="/v1/apps")


@router.post("/{app_type}")
def create(posted: Posted, app_type: str, sent: Sent) -> Response:
    """A new App of a type the contract knows; another type is no route."""
    if app_type not in set(AppType):
        raise NotFound("Apps are of type ios, android or web.")
    name, description = fields.text(sent, "name"), fields.optional_text(sent, "description")
    origins = fields.optional_texts(sent, "allowed_origins") or ()
    kind = AppType(app_type)
    return posted(lambda caller, core: shapes.app(Apps(core).create(caller, kind, name, description, origins)))


@router.get("")
def every(request: Request, caller: TheCaller, core: TheCore, asked: Asked) -> Response:
    """All Apps, newest first."""
    return answers.many(request, Apps(core).page(caller.scope, asked), shapes.app, "app_id")


@router.get("/{app_id}")
def retrieve(caller: TheCaller, core: TheCore, app_id: str) -> Response:
    """One App."""
    return answers.one(shapes.app(Apps(core).get(caller.scope, known_form(Id.APP, app_id))))


@router.delete("/{app_id}")
def delete(caller: TheCaller, core: TheCore, app_id: str) -> Response:
    """Forget the App; its publishable key dies at once."""
    Apps(core).delete(caller, known_form(Id.APP, app_id))
    return answers.nothing()

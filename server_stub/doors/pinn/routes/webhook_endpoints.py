"""``/v1/webhook_endpoints``; their deliveries and the rotation of their secrets are ours."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from server_stub.domain.ids import Id
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.management.webhooks import ToldSecret, Webhooks
from server_stub.doors.pinn import answers, fields, shapes
from server_stub.doors.pinn.door import Asked, Sent, TheCaller, TheCore, known_form
from server_stub.doors.pinn.posting import Posted

router = APIRouter(prefix="/v1/webhook_endpoints")

OVERLAP = 86_400
"""Seconds that a replaced secret signs on, unless the caller says otherwise."""


@router.post("")
def create(posted: Posted, sent: Sent) -> Response:
    """A new endpoint, with its secret."""
    url, events = fields.text(sent, "url"), fields.texts(sent, "events")
    return posted(lambda caller, core: _shape(Webhooks(core).create(caller, url, events)))


@router.get("")
def every(request: Request, caller: TheCaller, core: TheCore, asked: Asked) -> Response:
    """All endpoints, newest first, without their secrets."""
    page = Webhooks(core).page(caller.scope, asked)
    return answers.many(request, page, shapes.webhook_endpoint, "webhook_endpoint_id")


@router.get("/{webhook_endpoint_id}")
def retrieve(caller: TheCaller, core: TheCore, webhook_endpoint_id: str) -> Response:
    """One endpoint, with its secret."""
    return _told(Webhooks(core).get(caller.scope, known_form(Id.WEBHOOK_ENDPOINT, webhook_endpoint_id)))


@router.patch("/{webhook_endpoint_id}")
def update(caller: TheCaller, core: TheCore, webhook_endpoint_id: str, sent: Sent) -> Response:
    """Change the address, the events, the status, or nothing."""
    url, status = fields.optional_text(sent, "url"), fields.optional_text(sent, "status")
    events = fields.optional_texts(sent, "events")
    found = known_form(Id.WEBHOOK_ENDPOINT, webhook_endpoint_id)
    return _told(Webhooks(core).update(caller, found, url, events, status))


@router.delete("/{webhook_endpoint_id}")
def delete(caller: TheCaller, core: TheCore, webhook_endpoint_id: str) -> Response:
    """Forget the endpoint; nothing more is sent there."""
    Webhooks(core).delete(caller, known_form(Id.WEBHOOK_ENDPOINT, webhook_endpoint_id))
    return answers.nothing()


@router.post("/{webhook_endpoint_id}/secret")
def rotate(posted: Posted, webhook_endpoint_id: str, sent: Sent) -> Response:
    """A new secret; the one before signs beside it for ``overlap`` seconds."""
    asked, found = fields.optional_whole(sent, "overlap"), known_form(Id.WEBHOOK_ENDPOINT, webhook_endpoint_id)
    overlap = OVERLAP if asked is None else asked
    return posted(lambda caller, core: _shape(Webhooks(core).rotate(caller, found, overlap)))


@router.get("/{webhook_endpoint_id}/deliveries")
def deliveries(request: Request, caller: TheCaller, core: TheCore, webhook_endpoint_id: str, asked: Asked) -> Response:
    """What was sent, newest first: when, with which answer; no bodies."""
    found = known_form(Id.WEBHOOK_ENDPOINT, webhook_endpoint_id)
    page = Webhooks(core).deliveries(caller.scope, found, asked)
    return answers.many(request, page, shapes.delivery, "delivery_id")


def _told(told: ToldSecret) -> Response:
    return answers.one(_shape(told))


def _shape(told: ToldSecret) -> JsonObject:
    return shapes.webhook_endpoint(told.endpoint, told.secret)

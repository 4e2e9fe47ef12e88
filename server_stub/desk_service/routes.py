"""What kiosks call: JSON in and out, refusals in the API's own envelope."""

from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Request
from starlette.responses import JSONResponse, Response

from server_stub.desk_service.asking import Sent, TheSearcher, TheStaff, line, only, person_id
from server_stub.desk_service.backend import Json
from server_stub.desk_service.desk import FrontDesk
from server_stub.desk_service.kiosks import Kiosks
from server_stub.domain.errors import NotFound
from server_stub.domain.ids import Id, is_id
from server_stub.doors.pinn import envelope
from server_stub.doors.pinn.limits import RateLimit
from server_stub.doors.pinn.stamp import Stamp

LARGEST_BODY = 8 * 1024
"""Bytes; the largest honest request holds a reason."""
REQUESTS_PER_SECOND, BURST = 5.0, 30
"""Of one kiosk: a person at a screen is far below."""
SEARCHES_PER_SECOND, SEARCHES = 0.5, 15
SHORTEST_SEARCH, LONGEST_SEARCH = 2, 60

router = APIRouter(prefix="/desk")


class Gate:
    """Who may ask, and how often."""

    def __init__(self, kiosks: Kiosks) -> None:
        self.kiosks = kiosks
        self.limit = RateLimit(REQUESTS_PER_SECOND, BURST)
        self.searches = RateLimit(SEARCHES_PER_SECOND, SEARCHES)


def make_app(desk: FrontDesk, gate: Gate) -> FastAPI:
    """The desk as an ASGI app."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    app.state.desk, app.state.gate = desk, gate
    envelope.install(app)
    app.include_router(router)
    app.add_middleware(Stamp, largest_body=LARGEST_BODY)
    return app


def _desk(request: Request) -> FrontDesk:
    desk: FrontDesk = request.app.state.desk
    return desk


TheDesk = Annotated[FrontDesk, Depends(_desk)]


@router.get("/me")
def me(who: TheStaff) -> Response:
    """Whether the desk knows this kiosk."""
    return _said({"object": "kiosk", "name": who.kiosk, "role": who.role.value})


@router.post("/searches")
def search(who: TheSearcher, desk: TheDesk, sent: Sent) -> Response:
    """People by the beginning of a reference or name. A POST, so that no name stands in a log of addresses."""
    return _said(desk.find(who, line(only(sent, "text"), "text", SHORTEST_SEARCH, LONGEST_SEARCH)))


@router.post("/people")
def create(who: TheStaff, desk: TheDesk, sent: Sent) -> Response:
    """The person of this reference, new or from before."""
    only(sent, "reference", "name")
    return _said(desk.create(who, line(sent, "reference", 2, 60), line(sent, "name", 0, 100)))


@router.get("/people/{person}")
def retrieve(who: TheStaff, desk: TheDesk, person: str) -> Response:
    """One person."""
    return _said(desk.person(who, person_id(person)))


@router.post("/people/{person}/enrollment_keys")
def enrollment_key(who: TheStaff, desk: TheDesk, person: str, sent: Sent) -> Response:
    """Permission to enroll."""
    only(sent)
    return _said(desk.issue(who, person_id(person), "enrollment"))


@router.post("/people/{person}/recovery_keys")
def recovery_key(who: TheStaff, desk: TheDesk, person: str, sent: Sent) -> Response:
    """Permission to recover by either palm."""
    only(sent)
    return _said(desk.issue(who, person_id(person), "recovery"))


@router.post("/people/{person}/overrides")
def override(who: TheStaff, desk: TheDesk, person: str, sent: Sent) -> Response:
    """The person was let in without a palm."""
    return _said(desk.override(who, person_id(person), line(only(sent, "reason"), "reason", 10, 300)))


@router.delete("/people/{person}/palms/{side}")
def delete_palm(who: TheStaff, desk: TheDesk, person: str, side: str) -> Response:
    """Forget one palm."""
    if side not in {"left", "right"}:
        raise NotFound("A palm is left or right.")
    return _said(desk.delete_palm(who, person_id(person), side))


@router.delete("/people/{person}/devices/{device}")
def delete_device(who: TheStaff, desk: TheDesk, person: str, device: str) -> Response:
    """Forget one device."""
    if not is_id(Id.DEVICE, device):
        raise NotFound("The person has no such device.", reason="device_gone")
    return _said(desk.delete_device(who, person_id(person), device))


@router.delete("/people/{person}")
def delete_person(who: TheStaff, desk: TheDesk, person: str) -> Response:
    """Forget the person."""
    return _said(desk.delete_person(who, person_id(person)))


def _said(answer: Json) -> Response:
    return JSONResponse(answer, headers={"Cache-Control": "no-store"})

"""The phone commands for pages that wait: scan, inbox, approve, deny."""

from pathlib import Path
from typing import Annotated

import typer

from hardware.palm.side import Side
from kiosk.flows.states import Purpose
from kiosk.phone.desk import Desk, Facts, desk, secret_from
from kiosk.phone.errors import NoSuchRequest
from kiosk.phone.inbox import WAITING
from kiosk.phone.options import (
    ApproveOption,
    CameraOption,
    JsonOption,
    LivenessOption,
    NameArgument,
    ProfileOption,
    RequestArgument,
    Shown,
    SideOption,
    TemplateOption,
    owner,
)
from kiosk.phone.phone import Phone
from kiosk.phone.record import Request
from kiosk.phone.sides import wanted_sides

CODE_VARIABLE = "PALM_PHONE_CODE"


def register(phone: typer.Typer) -> None:
    """Add these commands."""
    for command in (scan, inbox, approve, deny):
        phone.command()(command)


def scan(
    name: NameArgument,
    *,
    code_file: Annotated[Path | None, typer.Option(help="A file with what the page's QR code says.")] = None,
    camera: CameraOption = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take on a page by its QR code: seen by a camera, else from a file, $PALM_PHONE_CODE or standard input."""
    with desk(profile, as_json=as_json) as at:
        phone = at.phone(name)
        if camera is not None and code_file is None:
            text = Shown(camera).lens(at.settings).scan()
        else:
            text = secret_from(code_file, CODE_VARIABLE, "Code of the page")
        _tell(at, phone.scan(text))


def inbox(
    name: NameArgument,
    *,
    wait: Annotated[float | None, typer.Option(min=0.1, max=600, help="Seconds to wait for a push first.")] = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say which requests reached the phone; with --wait, listen for one push before."""
    with desk(profile, as_json=as_json) as at:
        phone = at.phone(name)
        if wait is not None:
            phone.receive(wait)
        for request in phone.requests():
            _tell(at, request)


def approve(
    name: NameArgument,
    request: RequestArgument = None,
    *,
    side: SideOption = Side.RIGHT,
    approve: ApproveOption = None,
    camera: CameraOption = None,
    template: TemplateOption = None,
    liveness: LivenessOption = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Prove to a page what it asks for; the page gets the token."""
    with desk(profile, as_json=as_json) as at:
        phone = at.phone(name, owner(approve))
        taken = phone.take(request or _only(phone))
        sides = wanted_sides(taken.flow, side)
        shown = Shown(camera, tuple(template or ()), liveness).palms(at.settings, sides, Purpose.VERIFY)
        done = phone.approve(taken.auth_session_id, shown)
        facts = done.model_dump(include={"user_id", "log_id", "score"})
        at.tell({"auth_session_id": taken.auth_session_id, "state": "approved"} | facts, f"Approved: {done.log_id}.")


def deny(
    name: NameArgument,
    request: RequestArgument = None,
    *,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell the server that the phone's owner did not ask for this."""
    with desk(profile, as_json=as_json) as at:
        phone = at.phone(name)
        _tell(at, phone.deny(request or _only(phone)))


def facts_of(request: Request) -> Facts:
    """What scripts are told of a request; its challenge is the phone's own."""
    return request.model_dump(mode="json", exclude={"challenge"})


def _tell(at: Desk, request: Request) -> None:
    asks = f"{request.web_app} asks for {', '.join(request.flow)}" if request.web_app else "a page asks"
    at.tell(facts_of(request), f"{request.auth_session_id}: {asks}, {request.state}")


def _only(phone: Phone) -> str:
    waiting = [request for request in phone.requests() if request.state in WAITING]
    if len(waiting) != 1:
        raise NoSuchRequest(f"{len(waiting)} requests wait; name the one that is meant.")
    return waiting[0].auth_session_id

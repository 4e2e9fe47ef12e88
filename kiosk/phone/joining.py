"""The phone commands by which a phone gets an owner: enroll and recover; and by which it proves who that is."""

from typing import Annotated

import typer

from hardware.palm.side import Side
from kiosk.flows.states import Purpose
from kiosk.phone.desk import desk, secret_from
from kiosk.phone.options import (
    ApproveOption,
    CameraOption,
    Enrolled,
    JsonOption,
    KeyFileOption,
    LivenessOption,
    NameArgument,
    ProfileOption,
    Shown,
    SideOption,
    TemplateOption,
    owner,
)
from kiosk.phone.sides import wanted_sides

KEY_VARIABLE = "PALM_PHONE_KEY"


def register(phone: typer.Typer) -> None:
    """Add these commands."""
    for command in (enroll, recover, authenticate):
        phone.command()(command)


def enroll(
    name: NameArgument,
    *,
    key_file: KeyFileOption = None,
    palms: Annotated[Enrolled, typer.Option(help="Palms to enroll with it, from the camera.")] = Enrolled.NONE,
    camera: CameraOption = None,
    template: TemplateOption = None,
    liveness: LivenessOption = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Enroll a phone by an enrollment key, and palms with it where they are asked for."""
    with desk(profile, as_json=as_json) as at:
        at.handset(name).at_hand()
        secret = secret_from(key_file, KEY_VARIABLE, "Enrollment key")
        shown = Shown(camera, tuple(template or ()), liveness).palms(at.settings, palms.sides, Purpose.ENROLL)
        enrolled = at.phone(name).enroll(secret, shown)
        facts = enrolled.model_dump(exclude={"object"})
        at.tell(facts, f"{name} is enrolled as {enrolled.device_id} of {enrolled.user_id}.")


def recover(
    name: NameArgument,
    *,
    key_file: KeyFileOption = None,
    side: SideOption = Side.RIGHT,
    both: Annotated[bool, typer.Option("--both", help="Show both palms.")] = False,
    camera: CameraOption = None,
    template: TemplateOption = None,
    liveness: LivenessOption = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a new phone its owner's by a recovery key and a palm; prints the ID token."""
    with desk(profile, as_json=as_json) as at:
        at.handset(name).at_hand()
        secret = secret_from(key_file, KEY_VARIABLE, "Recovery key")
        sides = tuple(Side) if both else (side,)
        shown = Shown(camera, tuple(template or ()), liveness).palms(at.settings, sides, Purpose.RECOVER)
        recovered = at.phone(name).recover(secret, shown)
        token = recovered.id_token.reveal()
        at.tell(recovered.model_dump(exclude={"object"}) | {"id_token": token}, token)


def authenticate(
    name: NameArgument,
    *,
    flow: Annotated[list[str] | None, typer.Option(help="A factor to prove; repeatable.")] = None,
    side: SideOption = Side.RIGHT,
    approve: ApproveOption = None,
    camera: CameraOption = None,
    template: TemplateOption = None,
    liveness: LivenessOption = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Authenticate the phone's owner towards the mobile App; prints the ID token."""
    with desk(profile, as_json=as_json) as at:
        at.handset(name).owned()  # before anybody holds a hand up for nothing
        asked = tuple(flow or ("either_palm",))
        sides = wanted_sides(asked, side)
        shown = Shown(camera, tuple(template or ()), liveness).palms(at.settings, sides, Purpose.VERIFY)
        done = at.phone(name, owner(approve)).authenticate(asked, shown)
        token = done.id_token.reveal() if done.id_token else ""
        at.tell(done.model_dump(exclude={"object"}) | {"id_token": token}, token)

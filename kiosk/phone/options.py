"""Options that several phone commands share."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.flows.effects import Palm
from kiosk.flows.states import Purpose
from kiosk.phone.approval import LocalFactor, Owner
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.phone.palms import Palms

NameArgument = Annotated[str, typer.Argument(help="The phone's name.")]
RequestArgument = Annotated[str | None, typer.Argument(help="The request's id; the only one that waits when left out.")]
ProfileOption = Annotated[Path | None, typer.Option("--profile", help="Folder for settings, journal and secrets.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Say what came as JSON, one object a line.")]
CameraOption = Annotated[str | None, typer.Option("--camera", help="auto, device:ID, virtual[:SEED], replay:PATH")]
TemplateOption = Annotated[
    list[Path] | None, typer.Option("--template", help="A file with a palm template, instead of a camera; repeatable.")
]
SideOption = Annotated[Side, typer.Option("--side", help="The palm to show where either will do.")]
ApproveOption = Annotated[
    list[LocalFactor] | None, typer.Option("--approve", help="A local factor its owner agrees to; repeatable.")
]
LivenessOption = Annotated[LivenessLevel | None, typer.Option(help="none only for tests with still pictures.")]
KeyFileOption = Annotated[
    Path | None, typer.Option(help="A file with the key; else $PALM_PHONE_KEY, else standard input.")
]


class Enrolled(StrEnum):
    """Which palms an enrollment brings."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def sides(self) -> tuple[Side, ...]:
        """As sides."""
        return {"none": (), "both": (Side.LEFT, Side.RIGHT)}.get(self.value) or tuple(
            side for side in Side if side.value == self.value
        )


def owner(approved: list[LocalFactor] | None) -> Owner:
    """Somebody who agreed to these factors on the command line, and to nothing else."""
    return lambda factor, _session: factor in (approved or ())


@dataclass(frozen=True, slots=True)
class Shown:
    """Where palms come from: template files when there are any, else a camera."""

    camera: str | None = None
    templates: tuple[Path, ...] = field(default=())
    liveness: LivenessLevel | None = None

    def palms(self, settings: Settings, sides: tuple[Side, ...], purpose: Purpose) -> tuple[Palm, ...]:
        """Those palms. Raises ``PhoneError`` or ``HardwareError``."""
        if self.templates:
            from kiosk.phone.palms import from_template  # noqa: PLC0415 - loads the engine, which takes a moment

            return tuple(from_template(file) for file in self.templates)
        return self.lens(settings).capture(sides, purpose) if sides else ()

    def lens(self, settings: Settings) -> "Palms":
        """The camera, with the settings' engine."""
        from kiosk.phone.palms import Palms, kiosk_capture, named_source  # noqa: PLC0415 - as above

        fed_by_software = settings.allow_virtual_camera_devices
        return Palms(
            lambda post: kiosk_capture(
                named_source(self.camera or settings.camera, allow_virtual_devices=fed_by_software),
                post,
                level=self.liveness or settings.liveness,
                allow_virtual_devices=fed_by_software,
                hand_model=settings.hand_model,
            ),
            settings.attempts,
        )

"""The cameras of this machine and what they make of the usual formats."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hardware.camera.discovery import Device
from hardware.camera.source import CameraSource, Format
from hardware.errors import CameraFault

USUAL = (Format(640, 480, 30.0), Format(1280, 720, 30.0), Format(1920, 1080, 30.0))


@dataclass(frozen=True, slots=True)
class Answer:
    """What a camera gave when asked for a format: ``got``, or the code of the fault."""

    asked: Format
    got: Format | None
    fault: str = ""


def probe(device: Device, make: Callable[[Device], CameraSource]) -> Iterator[Answer]:
    """Open the camera once for each usual format; its light goes on for a moment."""
    source = make(device)
    for asked in USUAL:
        try:
            yield Answer(asked, source.open(asked))
        except CameraFault as fault:
            yield Answer(asked, None, fault.code)
        finally:
            source.close()

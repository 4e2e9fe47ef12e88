"""From a line in the settings or on the command line to a camera source."""

from hardware.camera.clock import Clock
from hardware.camera.device import PREFIX as DEVICE
from hardware.camera.device import DeviceCamera
from hardware.camera.discovery import DeviceTree, list_devices
from hardware.camera.replay import PREFIX as REPLAY
from hardware.camera.replay import open_replay
from hardware.camera.source import CameraSource
from hardware.camera.virtual import DEFAULT_SEED, Cast, VirtualCamera, rendered_person
from hardware.camera.virtual import PREFIX as VIRTUAL
from hardware.errors import CannotOpen

FORMS = "virtual, virtual:SEED, replay:PATH, replay:PATH#SUBJECT, replay:PATH#SUBJECT/HAND, device:ID"


def open_spec(
    spec: str,
    *,
    allow_virtual_devices: bool = False,
    tree: DeviceTree | None = None,
    cast: Cast = rendered_person,
    clock: Clock | None = None,
) -> CameraSource:
    """The source that ``spec`` names, not opened yet. Raises ``CannotOpen``, saying what is wrong with ``spec``.

    ``allow_virtual_devices`` is the operator's leave to use device nodes that software feeds. A camera that is named
    well but not connected is no error here: its ``open`` raises, and a camera loop waits for it.
    """
    spec = spec.strip()
    if spec == VIRTUAL or spec.startswith(f"{VIRTUAL}:"):
        return VirtualCamera(_seed(spec), cast=cast, clock=clock)
    if spec.startswith(REPLAY):
        return open_replay(spec.removeprefix(REPLAY), clock=clock)
    if spec.startswith(DEVICE) and spec != DEVICE:
        return DeviceCamera(spec.removeprefix(DEVICE), allow_virtual=allow_virtual_devices, tree=tree, clock=clock)
    raise CannotOpen(f"{spec!r} names no camera; possible are {FORMS}")


def default_source(*, tree: DeviceTree | None = None, cast: Cast = rendered_person) -> CameraSource:
    """The first physical camera of this machine, or else the virtual camera."""
    for device in list_devices(tree):
        if not device.virtual:
            return DeviceCamera(device.stable_id, tree=tree)
    return VirtualCamera(cast=cast)


def _seed(spec: str) -> int:
    word = spec.partition(":")[2]
    if spec == VIRTUAL:
        return DEFAULT_SEED
    if not (word.isascii() and word.isdecimal()) or len(word) > 9:
        raise CannotOpen(f"{spec!r}: the seed of a virtual person is a number of at most 9 digits")
    return int(word)

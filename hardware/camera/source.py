"""What every camera source can do; the contract suite in tests/contract holds each of them to it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from hardware.camera.frame import Frame


class Kind(StrEnum):
    """Where frames come from."""

    DEVICE = "device"
    REPLAY = "replay"
    VIRTUAL = "virtual"


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera as people know it. ``id`` is stable across ports and restarts and parses back with ``open_spec``.

    ``simulated``: no lens takes part. ``virtual_device``: a device node that software feeds (v4l2loopback, OBS …).
    ``answers_challenges``: false for stills, which can hold a hand but not move it, and for videos of which nobody said
    where in them each gesture is made.
    """

    id: str
    name: str
    kind: Kind
    simulated: bool = False
    virtual_device: bool = False
    answers_challenges: bool = True

    @property
    def origin(self) -> str:
        """What a signed request says of the camera: of a replay its name, never a path of this machine."""
        return f"{self.kind.value}:{self.name}" if self.kind is Kind.REPLAY else self.id


@dataclass(frozen=True, slots=True)
class Format:
    """Size in pixels and rate in frames per second, as asked for or as got."""

    width: int = 1280
    height: int = 720
    rate: float = 30.0


class CameraSource(Protocol):
    """Open, read until done, close; a source can be opened again after a fault or a close.

    Sources are used from one thread at a time. ``read`` blocks until the next *new* frame and paces itself.
    """

    @property
    def info(self) -> CameraInfo:
        """Who this is; known before opening."""
        ...

    def open(self, wanted: Format) -> Format:
        """Open and return the format really got. Raises ``CannotOpen``, ``NotAllowed`` or ``WrongSize``."""
        ...

    def read(self) -> Frame:
        """The next frame. Raises ``CameraLost``, ``CameraStalled`` or ``WrongSize``."""
        ...

    def close(self) -> None:
        """Give the camera back; harmless when it is not open."""
        ...


@runtime_checkable
class Directed(Protocol):
    """A source that plays a person who can read the screen: simulated cameras only.

    The kiosk repeats each instruction it shows to such a source, as the screen would tell a real person.
    """

    def tell(self, instruction: str, side: str | None) -> None:
        """Show the person ``instruction`` (a guidance or challenge code) about ``side`` ("left", "right", None)."""
        ...

"""What a Linux video node says about itself (VIDIOC_QUERYCAP, linux/videodev2.h)."""

import struct
import sys
from dataclasses import dataclass
from pathlib import Path

# _IOR('V', 0, struct v4l2_capability): 16 bytes driver, 32 card, 32 bus, then six 32-bit words.
_QUERYCAP = 0x80685600
_LAYOUT = struct.Struct("=16s32s32s6I")
_VIDEO_CAPTURE = 0x00000001
_VIDEO_CAPTURE_MPLANE = 0x00001000
_HAS_DEVICE_CAPS = 0x80000000


@dataclass(frozen=True, slots=True)
class Capability:
    """``driver`` and ``bus`` as the kernel driver names them; ``captures``: this node delivers pictures."""

    driver: str
    bus: str
    captures: bool


def parse_capability(data: bytes) -> Capability:
    """Read a ``struct v4l2_capability`` of 104 bytes."""
    driver, _card, bus, _version, all_nodes, this_node, *_ = _LAYOUT.unpack(data)
    words = this_node if all_nodes & _HAS_DEVICE_CAPS else all_nodes
    return Capability(_text(driver), _text(bus), bool(words & (_VIDEO_CAPTURE | _VIDEO_CAPTURE_MPLANE)))


def query_capability(node: Path) -> Capability | None:
    """Ask the driver of ``/dev/videoN``; None when it cannot be asked (no permission, no such node, no V4L2)."""
    if sys.platform != "linux":
        return None
    import fcntl  # noqa: PLC0415 - exists on Unix only

    answer = bytearray(_LAYOUT.size)
    try:
        with node.open("rb", buffering=0) as file:
            fcntl.ioctl(file, _QUERYCAP, answer)
    except OSError:
        return None
    return parse_capability(bytes(answer))


def _text(field: bytes) -> str:
    return field.split(b"\0", 1)[0].decode("utf-8", "replace")

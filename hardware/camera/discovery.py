"""Which cameras there are, by names people know and by ids that survive another port, a restart and a reordering."""

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from hardware.camera.v4l2 import Capability, query_capability

Ask = Callable[[Path], Capability | None]

# Kernel drivers whose video nodes are fed by software (v4l2loopback calls itself "v4l2 loopback").
SOFTWARE_DRIVERS = frozenset({"v4l2 loopback", "v4l2loopback", "vivid", "vimc", "vicodec", "visl", "akvcam", "vim2m"})
# Words in the names of virtual cameras; a name alone proves nothing, so it can only make a camera virtual.
SOFTWARE_NAMES = re.compile(r"loopback|dummy video|virtual|\bobs\b|vivid|droidcam|akvcam", re.IGNORECASE)
# USB host controllers that exist in software only: gadget tests, and USB devices of other machines.
SOFTWARE_HOSTS = ("dummy_hcd", "vhci_hcd")


@dataclass(frozen=True, slots=True)
class Device:
    """A camera of this machine. ``stable_id`` is the name of a link in ``v4l/by-id`` or ``v4l/by-path`` of the device
    folder, or the node's own name where udev made neither; ``node`` is where it is right now."""

    stable_id: str
    name: str
    node: Path
    virtual: bool


@dataclass(frozen=True, slots=True)
class DeviceTree:
    """Where to look, replaceable as a whole: ``sys`` and ``dev`` are the roots, ``ask`` queries a node's driver."""

    sys: Path = Path("/sys")
    dev: Path = Path("/dev")
    ask: Ask = query_capability

    def devices(self) -> tuple[Device, ...]:
        """Every node that delivers pictures, in the order of the nodes."""
        folder = self.sys / "class" / "video4linux"
        nodes = sorted(folder.glob("video*"), key=_number) if folder.is_dir() else []
        links = {**self._links("by-path"), **self._links("by-id")}
        return tuple(device for node in nodes for device in self._device(node, links))

    def find(self, wanted: str) -> Device | None:
        """The camera of a stable id (either link's name), a node name ("video0"), a number or a path in ``dev``."""
        wanted = f"video{wanted}" if wanted.isdecimal() else wanted
        linked = self._target(wanted)
        for device in self.devices():
            if wanted in (device.stable_id, device.node.name, str(device.node)) or linked == device.node.name:
                return device
        return None

    def _device(self, entry: Path, links: dict[str, str]) -> Iterator[Device]:
        node = self.dev / entry.name
        capability = self.ask(node)
        captures = capability.captures if capability else _read(entry / "index") in ("0", "")
        if captures and node.exists():
            name = _read(entry / "name") or entry.name
            yield Device(links.get(node.name, node.name), name, node, _is_virtual(entry, name, capability))

    def _links(self, kind: str) -> dict[str, str]:
        """Node name → link name; the first link in order of names when several point to one node."""
        folder = self.dev / "v4l" / kind
        names = sorted(folder.iterdir(), reverse=True) if folder.is_dir() else []
        return {link.resolve().name: link.name for link in names}

    def _target(self, wanted: str) -> str | None:
        name = wanted.rsplit("/", 1)[-1]
        links = [link for kind in ("by-id", "by-path") for link in (self.dev / "v4l" / kind).glob("*")]
        return next((link.resolve().name for link in links if link.name == name), None)


def list_devices(tree: DeviceTree | None = None) -> tuple[Device, ...]:
    """Cameras of this machine. Only Linux tells names and ids; elsewhere the list is empty and ``device:0``,
    ``device:1`` … are numbers of the system's own order."""
    if tree is None and sys.platform != "linux":
        return ()
    return (tree or DeviceTree()).devices()


def _is_virtual(entry: Path, name: str, capability: Capability | None) -> bool:
    """Deny by default: physical is what hangs on USB or PCI, or a camera the board's device tree describes (MIPI)."""
    parts = entry.resolve().parts
    if capability and capability.driver.lower() in SOFTWARE_DRIVERS:
        return True
    if SOFTWARE_NAMES.search(name) or any(part.startswith(SOFTWARE_HOSTS) for part in parts):
        return True
    on_bus = any(re.fullmatch(r"usb\d+|pci[0-9a-f:]+", part) for part in parts)
    on_board = (entry / "device" / "of_node").exists()
    return not (on_bus or on_board)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _number(entry: Path) -> tuple[int, str]:
    digits = entry.name.removeprefix("video")
    return (int(digits) if digits.isdecimal() else sys.maxsize), entry.name

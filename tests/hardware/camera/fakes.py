"""Cameras that fail on demand, a machine's device tree in a folder, and pictures made of numbers."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from hardware.camera.discovery import DeviceTree
from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo, Format, Kind
from hardware.camera.v4l2 import Capability
from hardware.vision import cv2

SMALL = Format(640, 480, 30.0)


def picture(seed: int = 0, width: int = 640, height: int = 480) -> np.ndarray:
    """Smooth coloured blobs on a plain edge."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 255, (6, 8, 3)).astype(np.uint8)
    pixels = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    cv2.rectangle(pixels, (0, 0), (width - 1, height - 1), (40, 80, 120), 3)
    return pixels


def write_picture(path: Path, seed: int = 0, width: int = 320, height: int = 240) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), picture(seed, width, height))
    return path


def write_clip(path: Path, frames: int = 5, rate: float = 25.0) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate, (320, 240))
    for number in range(frames):
        writer.write(picture(number, 320, 240))
    writer.release()
    return path


class FakeCapture:
    """As ``cv2.VideoCapture``, with one buffer that it writes again and again, as a careless driver would."""

    def __init__(self, width: int = 640, height: int = 480, *, opened: bool = True, rate: float = 30.0) -> None:
        self.opened, self.rate, self.released = opened, rate, False
        self.asked: dict[int, float] = {}
        self.script: list[Any] = []
        self._buffer = picture(0, width, height)
        self._count = 0

    def isOpened(self) -> bool:
        return self.opened

    def set(self, property_id: int, value: float) -> bool:
        self.asked[property_id] = value
        return True

    def get(self, property_id: int) -> float:
        return self.rate if property_id == cv2.CAP_PROP_FPS else 0.0

    def read(self) -> tuple[bool, Any]:
        """The next of ``script``: an exception, a callable, an array or None (no picture); else a new picture."""
        if self.script:
            step = self.script.pop(0)
            if isinstance(step, Exception):
                raise step
            step = step() if callable(step) else step
            return step is not None, step
        self._count += 1
        self._buffer[:8, :8] = self._count % 251
        return True, self._buffer

    def release(self) -> None:
        self.released = True


class FakeMachine:
    """A fake /sys and /dev. ``plug`` adds a video node the way udev and the kernel would; ``unplug`` takes it away."""

    def __init__(self, root: Path) -> None:
        self.sys, self.dev = root / "sys", root / "dev"
        (self.sys / "class/video4linux").mkdir(parents=True)
        self.capabilities: dict[str, Capability] = {}
        self.tree = DeviceTree(self.sys, self.dev, lambda node: self.capabilities.get(node.name))

    def plug(self, node: str, name: str, parent: str, *, by_id: str = "", by_path: str = "", index: int = 0) -> None:
        home = self.sys / "devices" / parent / "video4linux" / node
        home.mkdir(parents=True)
        (home / "name").write_text(name + "\n")
        (home / "index").write_text(f"{index}\n")
        (self.sys / "class/video4linux" / node).symlink_to(home)
        self.dev.mkdir(exist_ok=True)
        (self.dev / node).touch()
        for kind, link in (("by-id", by_id), ("by-path", by_path)):
            if link:
                folder = self.dev / "v4l" / kind
                folder.mkdir(parents=True, exist_ok=True)
                (folder / link).symlink_to(self.dev / node)

    def plug_usb(self, node: str, name: str, port: str = "1-1", serial: str = "", index: int = 0) -> None:
        by_id = f"usb-{name.replace(' ', '_')}_{serial}-video-index{index}" if serial else ""
        parent = f"pci0000:00/0000:00:14.0/usb1/{port}/{port}:1.0"
        self.plug(node, name, parent, by_id=by_id, by_path=f"pci-usb-{port}-video-index{index}", index=index)

    def unplug(self, node: str) -> None:
        (self.sys / "class/video4linux" / node).unlink()
        (self.dev / node).unlink()
        for link in (self.dev / "v4l").glob("*/*"):
            if link.readlink().name == node:
                link.unlink()


class ScriptedSource:
    """A source whose every opening plays the next of ``openings``: an error, or an iterator of frames and errors.

    A step may also be a callable, which is called in the middle of the read (to wait for something, for instance).
    """

    def __init__(self, *openings: Exception | Callable[["ScriptedSource"], Iterator[Any]]) -> None:
        self.info = CameraInfo("scripted", "Scripted", Kind.VIRTUAL, simulated=True)
        self.openings, self.opened, self.closed = list(openings), 0, 0
        self._steps: Iterator[Any] = iter(())
        self._sequence = itertools.count()

    def open(self, wanted: Format) -> Format:
        self.opened += 1
        opening = self.openings.pop(0) if len(self.openings) > 1 else self.openings[0]
        if isinstance(opening, Exception):
            raise opening
        self._steps = opening(self)
        return SMALL

    def read(self) -> Frame:
        step = next(self._steps)
        if isinstance(step, Exception):
            raise step
        return step

    def close(self) -> None:
        self.closed += 1

    def frame(self, time: float = 0.0, pixels: np.ndarray | None = None) -> Frame:
        """A frame unlike the one before, or one of ``pixels``."""
        number = next(self._sequence)
        if pixels is None:
            pixels = np.zeros((480, 640, 3), np.uint8)
            pixels[0, 0] = number % 256
        return Frame(pixels, number, time, "scripted", simulated=True)


class Painter:
    """The smallest performer: a square that moves with time, and a memory of what it was told."""

    def __init__(self, seed: int = 1) -> None:
        self.seed = seed
        self.told: list[tuple[str, str | None]] = []

    def tell(self, instruction: str, side: str | None) -> None:
        self.told.append((instruction, side))

    def frame(self, time: float, width: int, height: int) -> tuple[np.ndarray, dict[str, Any]]:
        pixels = np.full((height, width, 3), self.seed % 256, np.uint8)
        pixels[:20, : 1 + int(time * 100) % width] = 255
        return pixels, {"seed": self.seed}

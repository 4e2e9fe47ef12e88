"""Folders of pictures that nobody's palm is in: textures as regions, rendered hands, and their manifests."""

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from hardware.palm.side import Side
from hardware.simulate.background import Background
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render, render_empty
from hardware.simulate.scene import Scene
from hardware.vision import cv2

COLUMNS = ("path", "subject", "hand", "session", "kind", "attack", "set")
SIDES = {"L": Side.LEFT, "R": Side.RIGHT}
Line = Sequence[str]


def write_manifest(folder: Path, lines: Sequence[Line], columns: Line = COLUMNS, name: str = "manifest.csv") -> Path:
    path = folder / name
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([columns, *lines])
    return path


def picture(folder: Path, name: str, seed: int = 0) -> str:
    """Any picture at all."""
    pixels = np.random.default_rng(seed).integers(0, 255, (96, 96, 3), np.uint8)
    cv2.imwrite(str(folder / name), pixels)
    return name


def regions(folder: Path, people: int = 5, shots: int = 4, noise: float = 10.0, hands: str = "LR") -> Path:
    """Textures with noise: ``people`` x ``hands``, ``shots`` each, the later half in a second session."""
    rng, lines = np.random.default_rng(3), []
    for person in range(people):
        for hand in hands:
            palm = rng.normal(size=(128, 128)).astype(np.float32)
            palm = cv2.GaussianBlur(palm, (0, 0), 3) * 250
            for shot in range(shots):
                name = f"{person}{hand}{shot}.png"
                seen = 128 + palm + rng.normal(size=palm.shape) * noise
                cv2.imwrite(str(folder / name), np.clip(seen, 0, 255).astype(np.uint8))
                session = "1" if shot < (shots + 1) // 2 else "2"
                lines.append((name, f"p{person}", hand, session, "roi", "", "ab"[person % 2]))
    return write_manifest(folder, lines)


def hands(folder: Path, people: Sequence[int] = (1, 2, 3), shots: int = 2) -> Path:
    """Rendered right hands, a back of each, and an empty room."""
    lines = []
    for person in people:
        for shot in range(shots):
            pose = Pose(rotation=4.0 * shot, center=(0.5, 0.56), size=0.4)
            lines.append((rendered(folder, f"{person}_{shot}.png", person, pose), str(person), "R", "", "hand", "", ""))
        back = rendered(folder, f"{person}_back.png", person, Pose().back())
        lines.append((back, str(person), "R", "", "back", "", ""))
    cv2.imwrite(str(folder / "room.png"), render_empty(Scene(background=Background.ROOM), Take(640, 480)))
    return write_manifest(folder, [*lines, ("room.png", "", "", "", "negative", "", "")])


def rendered(folder: Path, name: str, person: int, pose: Pose) -> str:
    cv2.imwrite(str(folder / name), render(Identity(person), pose, Scene(seed=person), Take(640, 480)).pixels)
    return name

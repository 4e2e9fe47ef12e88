"""What a hand model file must hold: two parts, known by their hashes."""

import hashlib
import zipfile
from pathlib import Path

from hardware.errors import ModelDamaged, ModelMissing

SETTING = "PALM_KIOSK_HAND_MODEL"
"""Environment variable that names another ``.task`` file; its two members must be there, their content is free."""

MEMBERS = {
    "hand_detector.tflite": "1b14e9422c6ad006cde6581a46c8b90dd573c07ab7f3934b5589e7cea3f89a54",
    "hand_landmarks_detector.tflite": "11c272b891e1a99ab034208e23937a8008388cf11ed2a9d776ed3d01d0ba00e3",
}
"""Members of the bundle and their SHA-256."""


def check_model(path: Path) -> None:
    """Check that ``path`` is the assembled model, byte for byte. Raises ``ModelMissing`` or ``ModelDamaged``."""
    with _opened(path) as bundle:
        for name, expected in MEMBERS.items():
            if hashlib.sha256(_member(bundle, name)).hexdigest() != expected:
                raise ModelDamaged(f"{name} in {path} is not the expected one; delete the file and set up again")


def check_members(path: Path) -> None:
    """Check that ``path`` holds the members of a hand model, whole. Raises ``ModelMissing`` or ``ModelDamaged``."""
    with _opened(path) as bundle:
        for name in MEMBERS:
            _member(bundle, name)


def _opened(path: Path) -> zipfile.ZipFile:
    if not path.is_file():
        raise ModelMissing(f"there is no hand model at {path}; set up again, or correct {SETTING}")
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError) as error:
        raise ModelDamaged(f"{path} cannot be read as a hand model: {error}") from error


def _member(bundle: zipfile.ZipFile, name: str) -> bytes:
    """The content of a member; the archive's own checksum is verified on the way."""
    try:
        return bundle.read(name)
    except (KeyError, zipfile.BadZipFile, OSError, EOFError, NotImplementedError) as error:
        raise ModelDamaged(f"{name} in {bundle.filename} is missing or damaged: {error}") from error

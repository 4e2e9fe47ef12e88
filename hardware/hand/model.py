"""The hand model: where it lies, whether it is whole, and how to get it (design decision 4).

Current mediapipe wheels carry no model. It is assembled once from two files of an older wheel, which pip downloads
and checks by hash, and both files are checked again on every start. A setting may name another ``.task`` file.
"""

import hashlib
import os
import zipfile
from pathlib import Path

import platformdirs

from hardware.errors import ModelDamaged, ModelMissing

SETTING = "PALM_KIOSK_HAND_MODEL"
"""Environment variable that names another ``.task`` file; its two members must be there, their content is free."""

MEMBERS = {
    "hand_detector.tflite": "1b14e9422c6ad006cde6581a46c8b90dd573c07ab7f3934b5589e7cea3f89a54",
    "hand_landmarks_detector.tflite": "11c272b891e1a99ab034208e23937a8008388cf11ed2a9d776ed3d01d0ba00e3",
}
"""Members of the bundle and their SHA-256."""

_FILE = "hand_landmarker.task"


def default_path() -> Path:
    """Where the assembled model lies: the user's cache folder."""
    return Path(platformdirs.user_cache_dir("palm-kiosk", appauthor=False)) / _FILE


def ensure_model(chosen: Path | None = None) -> Path:
    """A usable model: ``chosen``, or the setting's, or the assembled one, which is made or repaired if need be.

    Raises ``ModelMissing`` or ``ModelDamaged``, each with one sentence that says what to do.
    """
    path = chosen or _named() or default_path()
    try:
        return check(path)
    except (ModelMissing, ModelDamaged):
        if path != default_path():
            raise
        from hardware.hand.assemble import assemble  # noqa: PLC0415 - needed once in the life of a machine

        assemble(path)
    return path


def check(path: Path | None = None) -> Path:
    """The model in use, checked as strictly as its origin allows. Raises ``ModelMissing`` or ``ModelDamaged``."""
    path = path or _named() or default_path()
    if path == default_path():
        check_model(path)
    else:
        check_members(path)
    return path


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


def _named() -> Path | None:
    value = os.environ.get(SETTING)
    return Path(value) if value else None


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

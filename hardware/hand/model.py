"""The hand model: where it lies, whether it is whole, and how to get it (design decision 4).

Current mediapipe wheels carry no model. It is assembled once from two files of an older wheel, which pip downloads
and checks by hash, and both files are checked again on every start. A setting may name another ``.task`` file.
"""

import os
from pathlib import Path

import platformdirs

from hardware.errors import ModelDamaged, ModelMissing
from hardware.hand.assemble import assemble
from hardware.hand.bundle import SETTING, check_members, check_model

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


def _named() -> Path | None:
    value = os.environ.get(SETTING)
    return Path(value) if value else None

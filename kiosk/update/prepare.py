"""From a file to a release that could be started: judged, unpacked, with its packages, and tried out by itself."""

import json
import os
import pwd
import shutil
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.errors import UpdateFailed, UpdateRefused
from kiosk.files import write_atomically
from kiosk.update import environment
from kiosk.update.layout import Layout
from kiosk.update.manifest import PROFILE_FORMAT, Manifest, order
from kiosk.update.package import Stream, unpack
from kiosk.update.state import State, locked

_SPARE = 200 * 1024 * 1024
_READABLE = 0o644
_SELF_TEST_S = 300.0


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody at the machine may allow: an ``older`` release, and one that was tried and did not stay."""

    older: bool = False
    again: bool = False


def judge(manifest: Manifest, state: State, wishes: Wishes) -> None:
    """Whether this kiosk may take it. Raises ``UpdateRefused``."""
    version = manifest.version
    if version == state.current:
        raise UpdateRefused("in_use", f"{version} is in use.")
    if version in state.bad and not wishes.again:
        raise UpdateRefused("bad", f"{version} was tried here and did not stay ({state.bad[version]}).")
    if manifest.order <= order(state.current) and not wishes.older:
        raise UpdateRefused("older", f"{version} is not newer than {state.current}, which is in use.")
    if manifest.profile != PROFILE_FORMAT:
        raise UpdateRefused(
            "profile", f"{version} writes the kiosk's profile in another way, and there would be no way back."
        )


def prepare(layout: Layout, manifest: Manifest, stream: Stream, profile: Path, *, like: Path) -> None:
    """Make it whole, unless it is. Raises ``UpdateRefused``, ``UpdateFailed`` or ``OSError``; then nothing is left."""
    folder = unpacked(layout, manifest, stream)
    if folder is None:
        return
    try:
        environment.make(folder, like)
        self_test(layout, manifest.version, profile)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    mark(layout, manifest)


def unpacked(layout: Layout, manifest: Manifest, stream: Stream) -> Path | None:
    """The folder with the files in it; None when the same release is there already.

    Raises ``UpdateRefused`` or ``OSError``; then nothing is left.
    """
    folder = layout.release(manifest.version)
    if layout.is_whole(manifest.version) and layout.mark(manifest.version).read_bytes() == _told(manifest):
        return None
    layout.mark(manifest.version).unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    layout.releases.mkdir(exist_ok=True)
    if shutil.disk_usage(layout.releases).free < 2 * manifest.size + _SPARE:
        raise UpdateFailed(f"the disk of {layout.root} has no room for it")
    folder.mkdir()
    try:
        unpack(stream, manifest, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder


def mark(layout: Layout, manifest: Manifest) -> None:
    """Say that a release is whole, once all of it is on disk. Raises ``OSError``."""
    os.sync()
    write_atomically(layout.mark(manifest.version), _told(manifest), _READABLE)


def self_test(layout: Layout, version: str, profile: Path) -> None:
    """Let the release say whether it could run here, as the user whose profile it is. Raises ``UpdateFailed``."""
    command = [str(layout.python(version)), "-m", "kiosk", "update", "self-test", "--profile", str(profile.absolute())]
    variables = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
    variables |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    user: dict[str, Any] = {}
    if os.geteuid() == 0 and profile.exists():
        owner = profile.stat()
        user = {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []}
        with suppress(KeyError):
            variables["HOME"] = pwd.getpwuid(owner.st_uid).pw_dir
    try:
        done = subprocess.run(  # noqa: S603 - a release that was signed for
            command, cwd=layout.release(version), env=variables, capture_output=True, text=True,
            timeout=_SELF_TEST_S, check=False, **user,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise UpdateFailed(f"{version} does not come to the end of its self-test") from None
    if done.returncode:
        lines = done.stderr.strip().splitlines()
        raise UpdateFailed(f"{version} could not run here: {lines[-1] if lines else f'status {done.returncode}'}")


def clear_up(layout: Layout, state: State, also: str = "") -> None:
    """Away with releases that are neither in use nor the one before nor ``also``, and with what was never finished."""
    keep = {state.current, state.previous, *((state.trial.old, state.trial.older) if state.trial else ())}
    for folder in layout.releases.iterdir():
        if folder.name not in keep and not (folder.name == also and layout.is_whole(also)):
            (folder / layout.mark(folder.name).name).unlink(missing_ok=True)
            shutil.rmtree(folder, ignore_errors=True)
    with locked(layout):  # so that none of them is being written
        for draft in layout.root.glob(".*"):
            if draft.is_symlink() or draft.is_file():
                draft.unlink(missing_ok=True)


def _told(manifest: Manifest) -> bytes:
    files = {each.path: each.sha256 for each in manifest.files}
    return json.dumps({"version": manifest.version, "commit": manifest.commit, "files": files}).encode()

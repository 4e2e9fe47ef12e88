"""./dev doctor: every requirement, found or missing, and how to fix it. Installs nothing."""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from devtools import libraries
from devtools.environment import Environment

Row = tuple[str, bool | None, str]
FREE_GB = 3


def main(env: Environment, arguments: list[str]) -> int:  # noqa: ARG001 - every command has this shape
    """Print a row per requirement; exit status 1 when something needed is missing."""
    rows = [*_python(), *_libraries(), *_project(env), *_optional()]
    width = max(len(name) for name, _, _ in rows)
    for name, found, text in rows:
        word = {True: "found", False: "MISSING", None: "optional"}[found]
        print(f"{name:<{width}}  {word:<8}  {text}")
    return 1 if any(found is False for _, found, _ in rows) else 0


def _python() -> Iterator[Row]:
    version = ".".join(map(str, sys.version_info[:3]))
    good = (3, 11) <= sys.version_info[:2] <= (3, 13)
    yield "python", good, version if good else f"{version}: install Python 3.11, 3.12 or 3.13"
    venv = importlib.util.find_spec("ensurepip") is not None
    yield "python venv", venv, "ensurepip" if venv else "apt-get install python3-venv (./dev does it when run as root)"


def _libraries() -> Iterator[Row]:
    if not sys.platform.startswith("linux"):
        return
    windowed = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    for library in libraries.LIBRARIES:
        found = libraries.loads(library.soname)
        text = library.purpose if found else f"{library.purpose}: apt-get install {library.package}"
        yield library.soname, found if found or windowed or not library.windowed else None, text
    installed = libraries.fonts()
    advice = f"apt-get install {libraries.FONT_PACKAGE}"
    yield "fonts", bool(installed), f"{len(installed)} scalable fonts" if installed else advice
    liked = libraries.has_liked_font(installed)
    browser = libraries.browser()
    yield (
        "browser",
        True if browser else None,
        browser or f"for tests of the widget: apt-get install {libraries.BROWSER_PACKAGE}",
    )
    voice = libraries.voice()
    yield (
        "voice",
        True if voice else None,
        voice or f"for spoken prompts (voice = on or ask): apt-get install {libraries.VOICE_PACKAGE}",
    )
    player = libraries.player()
    yield "sound player", True if player else None, player or "for sounds: apt-get install alsa-utils"
    yield "kiosk's typeface", True if liked else None, "a humanist sans is installed" if liked else advice
    missing = libraries.lacking(installed)
    for companion in libraries.COMPANIONS:
        text = f"apt-get install {companion.package}" if companion in missing else "a typeface is installed"
        yield f"{companion.script} letters", None if companion in missing else True, text


def _project(env: Environment) -> Iterator[Row]:
    free = shutil.disk_usage(env.root).free / 1e9
    yield "disk", free > FREE_GB, f"{free:.0f} GB free" + ("" if free > FREE_GB else f": {FREE_GB} GB are needed")
    venv = Path(env.python).is_file()
    yield "packages", venv, ".venv" if venv else "./dev run or ./dev test makes the environment"
    if venv:
        model = subprocess.run(
            [env.python, "-m", "hardware", "model", "status"],
            cwd=env.root,
            env=env.variables(),
            capture_output=True,
            text=True,
            check=False,
        )
        text = (model.stdout or model.stderr).strip().splitlines() or ["no answer"]
        yield "hand model", model.returncode == 0, text[-1]
        yield "one cv2", _one_cv2(env), "opencv-python owns the folder cv2 alone"
    palms = env.root.parent / "shared" / "palms" / "manifest.csv"
    yield "palm pictures", True if palms.is_file() else None, "real pictures for tests; those tests skip without them"


def _one_cv2(env: Environment) -> bool:
    code = "import importlib.metadata as m; print(sum(d.name.startswith('opencv-') for d in m.distributions()))"
    result = subprocess.run([env.python, "-c", code], capture_output=True, text=True, check=False)
    return result.stdout.strip() == "1"


def _optional() -> Iterator[Row]:
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    yield "display", True if display else None, display or "none: ./dev run plays the kiosk offscreen"
    cameras = sorted(str(p) for p in Path("/dev").glob("video*")) if Path("/dev").is_dir() else []
    yield "camera", True if cameras else None, ", ".join(cameras) or "none: the kiosk uses its virtual camera"
    python311 = shutil.which("python3.11") or (sys.executable if sys.version_info[:2] == (3, 11) else None)
    yield "python3.11", True if python311 else None, python311 or "the official Pinn client's tests need it"

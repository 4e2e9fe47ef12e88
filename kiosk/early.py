"""Before Qt is imported: is everything there that it needs? Answers with a sentence a person can act on.

Qt's own message about a missing library names plugin folders and sends people the wrong way.
"""

import ctypes
import importlib.util
import os
import sys
from collections.abc import Callable, Iterator, Mapping

PACKAGES = ("PySide6", "cv2", "mediapipe", "numpy", "httpx", "pydantic", "cryptography", "platformdirs")
# Shared library and the Debian package that carries it.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
ON_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def loads(library: str) -> bool:
    """Whether the dynamic loader finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def installed(package: str) -> bool:
    """Whether Python finds the package."""
    return importlib.util.find_spec(package) is not None


def problems(
    environment: Mapping[str, str] = os.environ,
    *,
    has_library: Callable[[str], bool] = loads,
    has_package: Callable[[str], bool] = installed,
    platform: str = sys.platform,
) -> Iterator[str]:
    """One sentence for each thing that is missing."""
    packages = [name for name in PACKAGES if not has_package(name)]
    if packages:
        yield f"These Python packages are missing: {', '.join(packages)}. Start with ./dev run, which installs them."
    if not platform.startswith("linux"):
        return
    wanted = dict(ALWAYS)
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if not chosen and not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        yield "There is no display. Start it in a graphical session, or with QT_QPA_PLATFORM=offscreen to see nothing."
    if chosen.startswith("xcb") or (not chosen and environment.get("DISPLAY")):
        wanted |= ON_X11
    missing = sorted({package for library, package in wanted.items() if not has_library(library)})
    if missing:
        yield f"System libraries are missing. Type: sudo apt-get install {' '.join(missing)}"


def check() -> None:
    """Exit with the sentences, if there are any."""
    found = list(problems())
    if found:
        sys.exit("\n".join(found))

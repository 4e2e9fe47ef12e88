"""System libraries that wheels expect: found by loading them, installed by apt when that is allowed."""

import contextlib
import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from devtools.errors import SetupError


@dataclass(frozen=True)
class Library:
    """A shared library by soname, the Debian package that carries it, and what fails without it."""

    soname: str
    package: str
    purpose: str
    windowed: bool = False


LIBRARIES = (
    Library("libGL.so.1", "libgl1", "Qt and OpenCV"),
    Library("libEGL.so.1", "libegl1", "Qt and the hand model"),
    Library("libGLESv2.so.2", "libgles2", "the hand model"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "Qt and OpenCV"),
    Library("libfontconfig.so.1", "libfontconfig1", "Qt's fonts"),
    Library("libatomic.so.1", "libatomic1", "the driver of the browser in tests"),
    Library("libdbus-1.so.3", "libdbus-1-3", "Qt"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "Qt's keyboard"),
    Library("libX11.so.6", "libx11-6", "Qt and OpenCV"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "Qt windows on X11", windowed=True),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "Qt windows on X11", windowed=True),
    Library("libxcb-image.so.0", "libxcb-image0", "Qt windows on X11", windowed=True),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "Qt windows on X11", windowed=True),
    Library("libxcb-randr.so.0", "libxcb-randr0", "Qt windows on X11", windowed=True),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "Qt windows on X11", windowed=True),
    Library("libxcb-shape.so.0", "libxcb-shape0", "Qt windows on X11", windowed=True),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "Qt windows on X11", windowed=True),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "Qt windows on X11", windowed=True),
)

FONT_PACKAGE = "fonts-open-sans"
LIKED_FONTS = ("OpenSans", "NotoSans-", "Inter", "SourceSans")
VOICE_PACKAGE = "espeak-ng"
PLAYERS = ("pw-play", "paplay", "aplay")


@dataclass(frozen=True)
class Companion:
    """A typeface for a script that the first one lacks: any of the files will do, ``package`` carries the first."""

    script: str
    package: str
    files: tuple[str, ...]


COMPANIONS = (
    Companion("Arabic", "fonts-noto-core", ("NotoSansArabic", "NotoNaskhArabic")),
    Companion("Chinese", "fonts-wqy-microhei", ("wqy-microhei", "NotoSansCJK", "DroidSansFallback", "wqy-zenhei")),
)
BROWSER_PACKAGE = "chromium"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def loads(soname: str) -> bool:
    """Whether the dynamic loader finds the library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def fonts() -> list[str]:
    """Names of the scalable fonts installed."""
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    return [path.name for folder in folders if folder.is_dir() for path in folder.rglob("*.[to]t[fc]")]


def has_liked_font(installed: list[str]) -> bool:
    """Whether a humanist sans is installed; the kiosk looks plainer without one."""
    return any(name.startswith(LIKED_FONTS) for name in installed)


def missing() -> list[str]:
    """Debian packages that this machine lacks; empty elsewhere than on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    windowed = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    wanted = [lib for lib in LIBRARIES if windowed or not lib.windowed]
    return [lib.package for lib in wanted if not loads(lib.soname)] + ([] if fonts() else [FONT_PACKAGE])


def ensure() -> None:
    """Install what is missing by apt when allowed; otherwise say the exact command."""
    packages = missing()
    if packages:
        install(packages, "libraries that the screen and the camera need")


def lacking(installed: list[str]) -> list[Companion]:
    """The companions that none of the installed fonts can stand for."""
    return [one for one in COMPANIONS if not any(name.startswith(one.files) for name in installed)]


def ensure_typeface() -> None:
    """Install a humanist sans and its companions where that is allowed; a failure keeps nobody from going on."""
    if not (sys.platform.startswith("linux") and may_install()):
        return
    installed = fonts()
    packages = [] if has_liked_font(installed) else [FONT_PACKAGE]
    packages += [companion.package for companion in lacking(installed)]
    if packages:
        with contextlib.suppress(SetupError):
            install(packages, "the kiosk's typefaces")


def browser() -> str | None:
    """The path of a Chromium, if there is one."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def ensure_browser() -> None:
    """Install a Chromium for the browser tests where that is allowed; without one they are skipped, outside of CI."""
    if browser() is None and sys.platform.startswith("linux") and may_install():
        with contextlib.suppress(SetupError):
            install([BROWSER_PACKAGE], "the browser that tests drive")


def voice() -> str | None:
    """The path of the speech engine, if there is one."""
    return shutil.which(VOICE_PACKAGE)


def player() -> str | None:
    """The path of a program that plays sounds, if there is one; the kiosk takes the same."""
    return next(filter(None, map(shutil.which, PLAYERS)), None)


def ensure_voice() -> None:
    """Install the speech engine for the tests of voice prompts where that is allowed; without one they are skipped."""
    if voice() is None and sys.platform.startswith("linux") and may_install():
        with contextlib.suppress(SetupError):
            install([VOICE_PACKAGE], "the voice that tests listen to")


def ensure_venv() -> None:
    """Debian splits venv from Python; without ensurepip a virtual environment has no pip."""
    if importlib.util.find_spec("ensurepip") is None:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        install([version], "Python's own virtual environments")


def may_install() -> bool:
    """Whether apt is there and this user may use it."""
    return os.name == "posix" and shutil.which("apt-get") is not None and os.geteuid() == 0


def install(packages: list[str], purpose: str) -> None:
    """Run apt-get as root, or raise with the command to type."""
    command = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not may_install():
        if shutil.which("apt-get"):
            raise SetupError(f"missing {purpose}; type: sudo apt-get update && sudo {command}")
        raise SetupError(f"install {', '.join(packages)} ({purpose}) with your system's package manager")
    print(f"Installing {', '.join(packages)} ({purpose}) …", flush=True)
    for arguments in (["apt-get", "update", "-qq"], command.split()):
        result = subprocess.run(
            arguments,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            capture_output=True,
            text=True,
            check=False,
        )
    if result.returncode:
        raise SetupError(f"apt could not install {', '.join(packages)}; type yourself: {command}")

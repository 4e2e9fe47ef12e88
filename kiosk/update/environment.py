"""The Python environment of a release: its locked packages, by hash.

When the lock is that of the release in use, its packages are taken over as hard links: nothing is fetched, and no room
is taken. Otherwise pip installs them, from the wheels of the release where it brings them, else from the package index.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from kiosk.errors import UpdateFailed

LOCK = "requirements.lock"
WHEELS = "wheels"
_VENV = ".venv"
_PIP = ("-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet", "--no-deps")
# Wheels alone: nothing of a package runs while it is installed.
_LOCKED = ("--only-binary=:all:", "--require-hashes", "-r", LOCK)
_INSTALL_S = 3600.0
_BORROWED = "palm-kiosk-borrowed.pth"


def make(release: Path, like: Path | None, borrow: Path | None = None) -> None:
    """``release``/.venv. ``like`` is the release in use, ``borrow`` a folder of packages that are used where they are.

    Raises ``UpdateFailed`` or ``OSError``.
    """
    if borrow is not None:
        _make_empty(release, "--without-pip")
        _site_packages(release).joinpath(_BORROWED).write_text(f"{borrow}\n", encoding="utf-8")
    elif like is not None and _same_lock(release, like):
        _take_over(like, release)
    else:
        _make_empty(release)
        _install(release)
    shutil.rmtree(release / WHEELS, ignore_errors=True)
    # Once and for all: whoever runs it may not write here.
    python = str(release / _VENV / "bin" / "python")
    _run([python, "-m", "compileall", "-q", "-j", "0", "kiosk", "hardware"], release, "compiling it")


def _same_lock(release: Path, like: Path) -> bool:
    """And the same Python, which packages are built for."""
    locks = [(each / LOCK).read_bytes() if (each / LOCK).is_file() else None for each in (release, like)]
    return locks[0] is not None and locks[0] == locks[1] and _site_packages(like).is_dir()


def _take_over(like: Path, release: Path) -> None:
    shutil.copytree(like / _VENV, release / _VENV, symlinks=True, copy_function=_linked)


def _linked(source: str, target: str) -> None:
    """A second name for the same file; nobody ever writes into one that is there. A link stays a link."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


def _make_empty(release: Path, *options: str) -> None:
    _run([sys.executable, "-m", "venv", "--clear", *options, _VENV], release, "making its environment")


def _install(release: Path) -> None:
    own = ("--no-index", f"--find-links={WHEELS}") if (release / WHEELS).is_dir() else ()
    _run([str(release / _VENV / "bin" / "python"), *_PIP, *own, *_LOCKED], release, "installing its packages")


def _site_packages(release: Path) -> Path:
    return release / _VENV / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"


def _run(command: list[str], release: Path, doing: str) -> None:
    """Raises ``UpdateFailed`` with the last line of what went wrong."""
    variables = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
    try:
        done = subprocess.run(  # noqa: S603 - an interpreter of ours, no shell
            command, cwd=release, env=variables, capture_output=True, text=True, timeout=_INSTALL_S, check=False
        )
    except subprocess.TimeoutExpired:
        raise UpdateFailed(f"{doing} took longer than {_INSTALL_S / 60:.0f} minutes") from None
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines()
        raise UpdateFailed(f"{doing} failed: {lines[-1] if lines else f'exit status {done.returncode}'}")

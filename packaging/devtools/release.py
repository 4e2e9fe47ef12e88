"""./dev release: one signed file of what a kiosk needs, from a clean checkout."""

import argparse
import shutil
import subprocess
import tempfile
import tomllib
from pathlib import Path

from devtools.environment import Environment
from devtools.errors import SetupError

PARTS = ("kiosk", "hardware", "packaging/systemd", "requirements.lock", "pyproject.toml", "LICENSE")
"""What a kiosk needs of the tree."""


def main(env: Environment, arguments: list[str]) -> int:
    """The exit status of the command that packs."""
    given = _parser().parse_args(arguments)
    # Before the checkout is looked at: paths are meant from where somebody stands, which is the checkout.
    env.ready(development=False)
    commit = _clean(env.root)
    version = tomllib.loads(_shown(env.root, "pyproject.toml"))["project"]["version"]
    if f'VERSION = "{version}"' not in _shown(env.root, "kiosk/version.py"):
        raise SetupError(f"pyproject.toml says {version}, kiosk/version.py something else; make them agree")
    out = Path(given.out or f"palm-kiosk-{version}.palm-kiosk").absolute()
    with tempfile.TemporaryDirectory() as folder:
        _export(env.root, Path(folder))
        if given.wheels:
            _take_wheels(Path(given.wheels), Path(folder) / "wheels")
        pack = [env.python, "-m", "kiosk", "update", "pack", folder, "--version", version, "--commit", commit]
        return env.call([*pack, "--key-file", str(given.key_file), "--out", str(out)])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./dev release", description=__doc__)
    parser.add_argument("--key-file", required=True, type=Path, help="private key: python -m kiosk update new-key FILE")
    parser.add_argument("--out", help="the release (default: palm-kiosk-VERSION.palm-kiosk)")
    parser.add_argument(
        "--wheels",
        help="a folder of wheels to put in, for kiosks without a network; made by: pip download --no-deps "
        "--only-binary=:all: --require-hashes -r requirements.lock -d DIR, on the kiosks' system and Python",
    )
    return parser


def _clean(root: Path) -> str:
    """The commit that the release is made of. Raises ``SetupError`` where something is not committed."""
    if _git(root, "status", "--porcelain", "--untracked-files=all", "--", *PARTS).strip():
        raise SetupError("something in the checkout is not committed; a release is made of what is")
    return _git(root, "rev-parse", "HEAD").strip()


def _shown(root: Path, path: str) -> str:
    return _git(root, "show", f"HEAD:./{path}")


def _export(root: Path, folder: Path) -> None:
    """As committed, whatever the checkout's own files look like."""
    archive = folder / "tree.tar"
    _git(root, "archive", "--format=tar", f"--output={archive}", "HEAD", *PARTS)
    subprocess.run(["tar", "-xf", str(archive), "-C", str(folder)], check=True)
    archive.unlink()


def _take_wheels(source: Path, target: Path) -> None:
    wheels = sorted(source.glob("*.whl"))
    if not wheels:
        raise SetupError(f"there are no wheels in {source}")
    target.mkdir()
    for wheel in wheels:
        shutil.copyfile(wheel, target / wheel.name)


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"git {arguments[0]} failed: {done.stderr.strip()}")
    return done.stdout

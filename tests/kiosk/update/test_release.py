"""``./dev release``: what is committed and needed, nothing else, and only where everything is committed."""

import importlib
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.update.package import opened
from tests.kiosk.update.place import KEY, release

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("devtools.release")


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    return subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def checkout(tmp_path: Path, maker: ModuleType) -> Path:
    """A small tree with everything that a release is made of, and more."""
    folder = tmp_path / "checkout"
    for part in maker.PARTS:
        path = folder / part if "." in part or part == "LICENSE" else folder / part / "file.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{part}\n")
    (folder / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n')
    (folder / "kiosk" / "version.py").write_text('VERSION = "1.2.3"\n')
    (folder / "tests").mkdir()
    (folder / "tests" / "test_more.py").write_text("")
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "All")
    return folder


class Env:
    """Where ``./dev`` would be, with the environment that runs the tests."""

    def __init__(self, root: Path) -> None:
        self.root, self.called = root, list[list[str]]()
        self.python = "python"

    def ready(self, *, development: bool) -> None:
        """It is."""

    def call(self, command: list[str]) -> int:
        self.called.append(command)
        shutil.copytree(command[5], self.root.parent / "packed")
        return 0


def made(maker: ModuleType, checkout: Path, *arguments: str) -> list[str]:
    env = Env(checkout)
    assert maker.main(env, ["--key-file", "k", *arguments]) == 0
    (command,) = env.called
    return command


def packed(checkout: Path) -> set[str]:
    folder = checkout.parent / "packed"
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_it_packs_what_is_committed_and_needed(maker: ModuleType, checkout: Path) -> None:
    command = made(maker, checkout)
    assert command[6:] == [
        "--version", "1.2.3", "--commit", git(checkout, "rev-parse", "HEAD").strip(), "--key-file", "k",
        "--out", str(Path("palm-kiosk-1.2.3.palm-kiosk").absolute()),
    ]  # fmt: skip
    assert packed(checkout) == {
        "kiosk/file.py", "kiosk/version.py", "hardware/file.py", "packaging/systemd/file.py", "requirements.lock",
        "pyproject.toml", "LICENSE",
    }  # fmt: skip


def test_wheels_go_with_it(maker: ModuleType, checkout: Path, tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    with pytest.raises(Exception, match="no wheels"):
        maker.main(Env(checkout), ["--key-file", "k", "--wheels", str(wheels)])
    (wheels / "a-1.0-py3-none-any.whl").write_bytes(b"")
    (wheels / "a-1.0.tar.gz").write_bytes(b"")
    made(maker, checkout, "--wheels", str(wheels))
    assert {name for name in packed(checkout) if name.startswith("wheels/")} == {"wheels/a-1.0-py3-none-any.whl"}


@pytest.mark.parametrize("name", ["kiosk/file.py", "kiosk/new.py", "requirements.lock"])
def test_what_is_not_committed_is_not_released(maker: ModuleType, checkout: Path, name: str) -> None:
    (checkout / name).write_text("changed\n")
    with pytest.raises(Exception, match="not committed"):
        made(maker, checkout)


def test_two_versions_that_disagree_are_said(maker: ModuleType, checkout: Path) -> None:
    (checkout / "kiosk" / "version.py").write_text('VERSION = "1.2.4"\n')
    git(checkout, "commit", "-qam", "Another")
    with pytest.raises(Exception, match="make them agree"):
        made(maker, checkout)


def test_the_versions_of_this_tree_agree(maker: ModuleType, tmp_path: Path) -> None:
    from kiosk.version import VERSION

    assert f'version = "{VERSION}"' in (ROOT / "pyproject.toml").read_text()
    with release(tmp_path, VERSION).open("rb") as stream:
        assert opened(KEY.public_key(), stream).version == VERSION

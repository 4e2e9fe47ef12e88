"""An updater that is killed, at any touch of any file: what can be started is whole, and the next one gets there."""

import hashlib
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.update import keeper
from kiosk.update import state as states
from kiosk.update.layout import Layout
from tests.kiosk.update.place import NEW, OLD, Machine, release

ROOT = Path(__file__).resolve().parents[3]
Run = Callable[[Path, int], tuple[int, list[int]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A machine with 1.0.0 running, and a release 1.1.0 beside it."""
    folder = tmp_path_factory.mktemp("made")
    Machine(folder)
    release(folder, NEW)
    return folder


@pytest.fixture(scope="module")
def run(made: Path) -> Iterator[Run]:
    """Updates the machine in a folder, killed at a touch or (0) not at all."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.kiosk.update.doomed"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True,
    ) as process:  # fmt: skip

        def ask(folder: Path, at: int) -> tuple[int, list[int]]:
            assert process.stdin is not None
            assert process.stdout is not None
            asked = {"folder": str(folder), "release": str(made / f"{NEW}.palm-kiosk"), "at": at}
            process.stdin.write(json.dumps(asked) + "\n")
            process.stdin.flush()
            status, touches = json.loads(process.stdout.readline())
            return status, touches

        yield ask


def copy(made: Path, folder: Path) -> Layout:
    shutil.copytree(made, folder, symlinks=True)
    return Layout(folder / "root")


def whole(layout: Layout, version: str) -> bool:
    told = json.loads(layout.mark(version).read_bytes())["files"]
    folder = layout.release(version)
    return all(hashlib.sha256((folder / name).read_bytes()).hexdigest() == sha256 for name, sha256 in told.items())


def self_tested(layout: Layout, version: str) -> bool:
    """Its interpreter is there and runs it."""
    command = [str(layout.python(version)), "-m", "kiosk", "update", "self-test"]
    return subprocess.run(command, cwd=layout.release(version), check=False, timeout=60).returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("part", range(3))
def test_killed_at_any_moment_it_is_old_or_new_and_gets_there(made: Path, run: Run, tmp_path: Path, part: int) -> None:
    """Some moments while it unpacks, every one from there on; a third of them each time."""
    status, (touches, early) = run(copy(made, tmp_path / "whole").root.parent, 0)
    assert status == 0
    assert early > 10
    assert touches > early + 20, "otherwise this looks at little"
    started = set()
    for at in [*range(1, early, 6), *range(early, touches + 1)][part::3]:
        folder = tmp_path / str(at)
        layout = copy(made, folder)
        assert run(folder, at) == (-signal.SIGKILL, [])
        started.add(check_start(layout))
        assert run(folder, 0)[0] == 0
        check_end(layout)
        shutil.rmtree(folder)
    assert started == {OLD, NEW}


def check_start(layout: Layout) -> str:
    """What the supervisor starts after the power cut: one release, whole, the one that everything names."""
    state = keeper.boot(layout, 1.0)
    started = keeper.to_start(layout)
    assert started == state.current == layout.linked("current")
    assert whole(layout, started)
    assert self_tested(layout, started)
    (layout.root.parent / "running.json").write_text(json.dumps(started))
    return started


def check_end(layout: Layout) -> None:
    """What the next update has made of it."""
    after = states.read(layout)
    assert (after.current, after.previous, after.trial, after.bad) == (NEW, OLD, None, {})
    assert {each.name for each in layout.releases.iterdir()} == {OLD, NEW}
    assert not list(layout.root.glob(".*")), "nothing half-made stays"

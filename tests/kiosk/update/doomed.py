"""Updates that are killed: each in a process of its own, at the moment that is asked for.

Standard input: a line of JSON for each update: folder, release, ``at`` (which touch of a file kills it, counted from 1;
0: none). Standard output: for each a line with how its process ended, how many touches there were, and how many of
them before the release was unpacked and its interpreter ran.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.errors import UpdateRefused
from kiosk.update.layout import Layout
from kiosk.update.updater import Updater
from tests.kiosk.update.place import KEY, FileKiosk, Hands

TOUCHES = {
    "open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "shutil.rmtree",
    "shutil.copytree", "subprocess.Popen",
}  # fmt: skip


def watcher(root: str, at: int, count: list[int]) -> Callable[[str, tuple[Any, ...]], None]:
    """Kills this process before the touch with number ``at`` of something in ``root``."""

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in TOUCHES or not (event == "subprocess.Popen" or _changes(root, event, arguments)):
            return
        count[0] += 1
        if event == "subprocess.Popen" and not count[1]:
            count[1] = count[0]
        if count[0] == at:
            os.kill(os.getpid(), signal.SIGKILL)

    return hear


def _changes(root: str, event: str, arguments: tuple[Any, ...]) -> bool:
    if event == "open" and not int(arguments[2]) & (os.O_WRONLY | os.O_RDWR):
        return False
    return any(str(each).startswith(root) for each in arguments[:2] if isinstance(each, str | os.PathLike))


def update(folder: Path, release: Path, at: int, count: list[int]) -> None:
    """What was cut off is seen through first, as the timer does it."""
    layout = Layout(folder / "root")
    updater = Updater(layout, folder / "profile", FileKiosk(layout, folder / "running.json"), Hands().times())
    sys.addaudithook(watcher(str(layout.root), at, count))
    if not updater.resume():
        try:
            with release.open("rb") as stream:
                updater.install(KEY.public_key(), stream)
        except UpdateRefused as error:
            assert error.reason == "in_use"  # noqa: PT017 - killed when all was done


def in_a_process(folder: Path, release: Path, at: int) -> tuple[int, list[int]]:
    """How the process ended (a signal is negative), and the touches it told of: all, and the early ones."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        count = [0, 0]
        try:
            update(folder, release, at, count)
            os.write(writer, json.dumps(count).encode())
            os._exit(0)
        except BaseException as error:  # noqa: BLE001 - told to the test
            sys.stderr.write(f"{error!r}\n")
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader) as told:
        touches = json.loads(told.read() or "[]")
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), touches


def main() -> None:
    """Until standard input ends."""
    for line in sys.stdin:
        asked = json.loads(line)
        told = in_a_process(Path(asked["folder"]), Path(asked["release"]), asked["at"])
        print(json.dumps(told), flush=True)  # noqa: T201 - how the test knows


if __name__ == "__main__":
    main()

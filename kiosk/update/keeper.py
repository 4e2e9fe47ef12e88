"""The keeper: starts the release in use, and goes back from one on trial that was started too often.

::

    python3 -I ROOT/keeper.pyz boot            before each start of the kiosk, by whoever may write in ROOT
    python3 -I ROOT/keeper.pyz start ARGS…     becomes python -m kiosk ARGS… of the release in use
    python3 -I ROOT/keeper.pyz update ARGS…    becomes python -m kiosk update ARGS…, during a trial of the old release

It lies outside of every release, so that none can break it, and runs on any Python from 3.11 without a package. What
it starts is named by its real folder: a release that runs never sees files of another one.
"""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from kiosk.update import state as states
from kiosk.update.layout import Layout
from kiosk.update.state import State, StateDamaged

USAGE = "usage: keeper.pyz boot | start ARGUMENT … | update ARGUMENT …"


def boot(layout: Layout, now: float) -> State:
    """Count this start of a release on trial, or go back from it. Raises ``StateDamaged`` or ``OSError``."""
    after = states.change(layout, lambda state: state.started(now))
    layout.draw_links(after.current, after.previous)  # a power cut may have come between
    return after


def to_start(layout: Layout, *, steady: bool = False) -> str:
    """The version to start; ``steady``: not one that is on trial. Raises ``FileNotFoundError`` when there is none."""
    for version in _wanted(layout, steady=steady):
        if layout.is_whole(version) and layout.python(version).exists():
            return version
    raise FileNotFoundError(f"there is no whole release in {layout.releases}")


def _wanted(layout: Layout, *, steady: bool) -> Iterator[str]:
    """Best first. The links are asked when the state cannot be read: a kiosk that starts is better than none."""
    with suppress(StateDamaged, OSError):
        state = states.read(layout)
        yield from (each for each in (state.trial.old,) if steady) if state.trial else ()
        yield from filter(None, (state.current, state.previous))
    yield from filter(None, (layout.linked("current"), layout.linked("previous")))


def become(layout: Layout, version: str, arguments: Sequence[str]) -> NoReturn:
    """This process goes on as ``python -m kiosk``. Raises ``OSError``."""
    python = layout.python(version)
    os.chdir(layout.release(version))
    os.execv(python, [str(python), "-m", "kiosk", *arguments])  # noqa: S606 - no shell is wanted


def main(arguments: Sequence[str], root: Path) -> int:
    """The exit status, where it does not become something else."""
    layout = Layout(root)
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", ())
    try:
        match command:
            case "boot":
                _boot(layout)
            case "start":
                become(layout, to_start(layout), rest)
            case "update":
                become(layout, to_start(layout, steady=True), ["update", *rest])
            case _:
                print(USAGE, file=sys.stderr)  # noqa: T201 - a program of its own, without the kiosk's log
                return 2
    except OSError as error:
        print(f"keeper: {error}", file=sys.stderr)  # noqa: T201 - as above
        return 1
    return 0


def _boot(layout: Layout) -> None:
    """Nothing that is wrong here may keep the kiosk from being started."""
    try:
        boot(layout, time.time())
    except (StateDamaged, OSError) as error:
        print(f"keeper: this start is not counted: {error}", file=sys.stderr)  # noqa: T201 - as above


def run() -> NoReturn:
    """``__main__`` of the archive: the folder it lies in is ROOT."""
    sys.exit(main(sys.argv[1:], Path(sys.argv[0]).resolve().parent))

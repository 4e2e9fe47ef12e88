"""A whole kiosk, ``python -m kiosk run``, that one setting of its fleet's makes end badly: ``attempts``.

7: the process is gone while its parts are put together. 8: it is gone when its first page is painted. 9: an error that
nobody expected ends it. Whatever else is set, it quits in order once the first page is painted; ``stays`` waits.
"""

import os
import signal
import sys
from functools import partial
from pathlib import Path

from kiosk import app, cli
from kiosk.views.service import Service
from kiosk.views.shell import Parts, Shell

real = (app.assemble, app.launch, Service._ready)


def assemble(*told: object, **more: object) -> Parts:
    """Nine lives are not enough."""
    settings = told[0]
    attempts = getattr(settings, "attempts", 0)
    if attempts == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    if attempts == 9:
        raise AssertionError("a bug of ours")
    return real[0](*told, **more)  # type: ignore[arg-type]


def launch(*told: object, **more: object) -> Shell:
    """With what the first page is followed by."""
    attempts = getattr(told[0], "attempts", 0)
    shell = real[1](*told, **more)  # type: ignore[arg-type]
    Service._ready = partial(_painted, attempts, shell)  # type: ignore[assignment,method-assign]
    return shell


def _painted(attempts: int, shell: Shell, *_told: object) -> None:
    print(f"painted {attempts}", flush=True)  # noqa: T201 - how the test knows
    if attempts == 8:
        os.abort()
    if "stays" not in sys.argv:
        shell.quit()


def main() -> None:
    """As the service manager does it."""
    app.assemble, app.launch = assemble, launch  # type: ignore[assignment]
    cli.cli(["run", "--profile", str(Path(sys.argv[1]))])


if __name__ == "__main__":
    main()

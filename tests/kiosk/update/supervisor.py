"""What a service manager does, in small: boot, start, again after any end; anew on SIGHUP, and an end on SIGTERM.

Arguments: ROOT, profile, and perhaps a file with a link: when it is there the kiosk is started with it.
"""

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import FrameType

TERM_S, AGAIN_S = 2.0, 0.1


class Supervisor:
    """Signals only set what the loop looks at."""

    def __init__(self, root: Path, profile: Path, link: Path | None = None) -> None:
        self._keeper = [sys.executable, "-I", str(root / "keeper.pyz")]
        self._run = [*self._keeper, "start", "run", "--profile", str(profile), "--fullscreen"]
        self._link = link
        self._anew = threading.Event()
        self._end = threading.Event()

    def hear(self, number: int, _frame: FrameType | None) -> None:
        (self._anew if number == signal.SIGHUP else self._end).set()

    def loop(self) -> None:
        while not self._end.is_set():
            self._anew.clear()
            subprocess.run([*self._keeper, "boot"], check=True)
            with_link = ["--link-file", str(self._link)] if self._link and self._link.exists() else []
            child = subprocess.Popen([*self._run, *with_link])
            while child.poll() is None and not (self._anew.is_set() or self._end.is_set()):
                time.sleep(0.02)
            stop(child)
            time.sleep(AGAIN_S)


def stop(child: subprocess.Popen[bytes]) -> None:
    """Ask, then insist."""
    child.terminate()
    try:
        child.wait(TERM_S)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def main() -> None:
    made = Supervisor(*map(Path, sys.argv[1:]))
    for number in (signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, made.hear)
    made.loop()


if __name__ == "__main__":
    main()

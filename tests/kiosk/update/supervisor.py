"""What a service manager does, in small: boot, start, again after any end; anew on SIGHUP, and an end on SIGTERM.

Arguments: ROOT and profile. ``READY`` is a file beside ROOT that names the process to signal.
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

    def __init__(self, root: Path, profile: Path) -> None:
        self._keeper = [sys.executable, "-I", str(root / "keeper.pyz")]
        self._run = [*self._keeper, "start", "run", "--profile", str(profile), "--fullscreen"]
        self._anew = threading.Event()
        self._end = threading.Event()

    def hear(self, number: int, _frame: FrameType | None) -> None:
        (self._anew if number == signal.SIGHUP else self._end).set()

    def loop(self) -> None:
        while not self._end.is_set():
            self._anew.clear()
            subprocess.run([*self._keeper, "boot"], check=True)
            child = subprocess.Popen(self._run)
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
    made = Supervisor(Path(sys.argv[1]), Path(sys.argv[2]))
    for number in (signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, made.hear)
    print("here", flush=True)
    made.loop()


if __name__ == "__main__":
    main()

"""Kiosk start to first painted page, each time in a new process, beside bare imports and an empty Qt window."""

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

from tests.benchmarks.place import ROOT, Place, place
from tests.benchmarks.table import show

STARTS, AIM, PATIENCE_S = 9, 3.0, 60.0
PAINTED = "first page painted"  # kiosk.views.first_paint

IMPORTS = "import PySide6.QtWidgets, mediapipe, cv2"
QT_IMPORT = "import PySide6.QtWidgets"
EMPTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: print("first page painted", flush=True))
application, window = QApplication([]), Window()
window.resize(1280, 800)
window.show()
application.exec()
"""


def main() -> None:
    """Take turns, so that a slow moment of the machine hits all of them."""
    with place() as where:
        commands = {
            "python -m kiosk run": _kiosk(where),
            "yardstick: empty Qt window painted": [sys.executable, "-c", EMPTY],
            "yardstick: import Qt, mediapipe and cv2": [sys.executable, "-c", IMPORTS],
            "yardstick: import Qt": [sys.executable, "-c", QT_IMPORT],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(STARTS):
            for name, command in commands.items():
                times[name].append(_until_ended(command) if "import" in name else _until_painted(command))
    rows = [(name, statistics.median(took), max(took)) for name, took in times.items()]
    show(f"start, {STARTS} processes each, seconds", ("what", "median", "longest"), rows)
    print(f"  aim: kiosk start to first painted page under {AIM:.0f} s")


def _kiosk(where: Place) -> list[str]:
    """The camera is a rendered person, as on any machine without one; it opens only when somebody comes."""
    options = ["--profile", str(where.profile.root), "--camera", "virtual:7"]
    return [sys.executable, "-m", "kiosk", "run", *options]


def _until_painted(command: Sequence[str]) -> float:
    """Seconds until the process says that it has painted; it is told to quit then, and must."""
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        said = []
        for line in process.stdout:
            said.append(line)
            if PAINTED in line:
                took = time.perf_counter() - start
                process.terminate()
                process.wait(PATIENCE_S)
                return took
    raise RuntimeError("ended before it painted:\n" + "".join(said))


def _until_ended(command: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start

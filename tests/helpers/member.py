"""One server process among several: the product's own, but for its clock, which lies in a file that tests write.

``python -m tests.helpers.member CLOCK_FILE``, with ``worker`` behind it one that only delivers; everything else comes
from the environment.
"""

import logging
import sys
import time
from pathlib import Path

from server_stub.commands.running import serve_until_told, work_until_told
from server_stub.settings import Settings


class FileClock:
    """The machine's clock, moved by the seconds in a file; whoever writes the file moves it for every process."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> int:
        return int(time.time()) + int(self._path.read_text() or 0)

    def advance(self, seconds: int) -> None:
        half = self._path.with_suffix(".half")
        half.write_text(str(int(self._path.read_text() or 0) + seconds))
        half.replace(self._path)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(name)s %(message)s")
    live = work_until_told if sys.argv[2:] == ["worker"] else serve_until_told
    live(Settings(), FileClock(Path(sys.argv[1])))

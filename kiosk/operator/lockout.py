"""Growing delays after wrong PINs, on disk, so that a restart does not shorten them."""

import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.errors import OperatorError
from kiosk.files import write_atomically

log = logging.getLogger(__name__)

DELAYS = (0.0, 2.0, 5.0, 15.0, 60.0, 300.0)
"""Seconds until the next try, after so many wrong PINs in a row; the last one stays. Half of all six digits would take
almost five years."""

LONG = 10
LONG_DELAYS = (0.0, 2.0, 5.0)
"""Digits of a PIN that nobody guesses however fast the pad is, and its delays: half of all ten digits at one in 5 s
would take 790 years. They are counted apart: whoever types wrong short ones keeps nobody waiting who has a long one."""

DECAY_S = 900.0
"""After so long without a try one wrong PIN is forgotten. Longer than the longest delay, so that resting never pays."""

_VERSION = 1
_LONGEST = 256  # bytes; ours take about 50


class Lockouts:
    """Short and long PINs, each with a count of their own."""

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        self._short = Lockout(path, clock)
        self._long = Lockout(path.with_stem(f"{path.stem}_long"), clock, LONG_DELAYS)

    def of(self, digits: int) -> "Lockout":
        """The count for PINs of so many digits."""
        return self._long if digits >= LONG else self._short

    def clear(self) -> None:
        """Staff are here. Raises ``OperatorError``."""
        self._short.clear()
        self._long.clear()


class Lockout:
    """``clock`` is Unix seconds: only such a time means something after a restart.

    Without its file nothing was wrong: whoever may delete that could as well set the PINs anew.
    """

    def __init__(self, path: Path, clock: Callable[[], float], delays: Sequence[float] = DELAYS) -> None:
        self._path = path
        self._clock = clock
        self._delays = delays
        self._wrong, self._at = self._read()

    @property
    def wrong(self) -> int:
        """Wrong PINs in a row."""
        return self._wrong

    def left(self) -> float:
        """Seconds until the next try may be made, 0 when now. A clock set back does not make it longer than it was."""
        if not self._wrong or self._cleared():
            return 0.0
        whole = self._delays[min(self._wrong, len(self._delays)) - 1]
        return min(whole, max(0.0, self._at + whole - self._clock()))

    def count(self) -> None:
        """A try begins. It counts as wrong until ``clear``, so that pulling the plug saves nothing.

        Raises ``OperatorError`` when it cannot be written: what cannot be counted must not be tried.
        """
        now = self._clock()
        forgotten = int(max(0.0, now - self._at) // DECAY_S)
        self._wrong, self._at = max(0, self._wrong - forgotten) + 1, now
        line = {"version": _VERSION, "wrong": self._wrong, "at": self._at}
        try:
            write_atomically(self._path, json.dumps(line).encode())
        except OSError as error:
            raise OperatorError(f"{self._path} cannot be written: {error.strerror}") from None

    def clear(self) -> None:
        """It was right."""
        self._wrong, self._at = 0, 0.0
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise OperatorError(f"{self._path} cannot be removed: {error.strerror}") from None

    def _read(self) -> tuple[int, float]:
        """A file that cannot be read counts as many wrong PINs just now."""
        try:
            with self._path.open("rb") as file:
                return _parse(file.read(_LONGEST + 1))
        except FileNotFoundError:
            return 0, 0.0
        except (OSError, ValueError, RecursionError) as error:
            log.warning("the count of wrong PINs cannot be read: %s", type(error).__name__)
            return len(self._delays), self._clock()

    def _cleared(self) -> bool:
        """Whether ``pin unlock`` was there meanwhile."""
        try:
            self._path.stat()
        except FileNotFoundError:
            self._wrong, self._at = 0, 0.0
            return True
        except OSError:
            return False
        return False


def _parse(data: bytes) -> tuple[int, float]:
    """Raises ``ValueError`` for anything that ``Lockout.count`` does not write."""
    found = json.loads(data) if len(data) <= _LONGEST else None
    if not isinstance(found, dict) or found.get("version") != _VERSION:
        raise ValueError("not a count of this version")
    wrong, at = found.get("wrong"), found.get("at")
    if not (isinstance(wrong, int) and wrong > 0 and isinstance(at, float)):
        raise ValueError("not a count")
    return wrong, at

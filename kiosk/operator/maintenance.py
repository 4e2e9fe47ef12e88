"""The sign that staff hang out: closed, and why. On disk, so that a restart does not open the kiosk again."""

import json
import logging
from enum import StrEnum
from pathlib import Path

from kiosk.errors import OperatorError
from kiosk.files import write_atomically

log = logging.getLogger(__name__)

_VERSION = 1
_LONGEST = 1024  # bytes; ours take about 40


class Sign(StrEnum):
    """What visitors are told."""

    BREAK = "break"
    REPAIR = "repair"
    DESK = "desk"


class Maintenance:
    """``sign`` is what hangs there now. A file that cannot be read keeps the kiosk closed: somebody hung something."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.sign = self._read()

    def hang(self, sign: Sign | None) -> None:
        """Close with ``sign`` or (None) open; on disk when this returns. Raises ``OperatorError``."""
        try:
            if sign is None:
                self._path.unlink(missing_ok=True)
            else:
                write_atomically(self._path, json.dumps({"version": _VERSION, "sign": sign}).encode())
        except OSError as error:
            raise OperatorError(f"{self._path} cannot be written: {error.strerror}") from None
        self.sign = sign

    def _read(self) -> Sign | None:
        try:
            with self._path.open("rb") as file:
                return _parse(file.read(_LONGEST + 1))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, RecursionError) as error:
            log.warning("the maintenance sign cannot be read; the kiosk stays closed: %s", type(error).__name__)
            return Sign.REPAIR


def _parse(data: bytes) -> Sign:
    """Raises ``ValueError`` for anything that ``Maintenance.hang`` does not write."""
    found = json.loads(data) if len(data) <= _LONGEST else None
    if not isinstance(found, dict) or found.get("version") != _VERSION:
        raise ValueError("not a sign of this version")
    return Sign(str(found.get("sign")))

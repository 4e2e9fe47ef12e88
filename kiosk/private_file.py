"""Reading a file that only its owner may have written or read."""

import os
import stat
from pathlib import Path


class Exposed(Exception):
    """The file is not its owner's alone; the text is half a sentence that says how."""


def read_private(path: Path, longest: int) -> bytes:
    """At most ``longest`` + 1 bytes. Raises ``Exposed``, ``FileNotFoundError`` or another ``OSError``."""
    # A link could lead to a file of somebody else's making, a pipe could keep us for ever.
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        _check(os.fstat(handle))
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(longest + 1)
    finally:
        os.close(handle)


def _check(found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise Exposed("is not a plain file")
    if found.st_uid != os.geteuid():
        raise Exposed("belongs to another user")
    if stat.S_IMODE(found.st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
        raise Exposed("can be read by others")

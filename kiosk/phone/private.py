"""Reading files that nobody else may read: what others could see is no secret any more, and is refused."""

import os
import stat
from pathlib import Path

from kiosk.phone.errors import PhoneDamaged

LARGEST = 64 * 1024  # bytes; the largest of ours takes about one kilobyte


def read_private(path: Path) -> bytes | None:
    """What is in it, None when it is not there. Raises ``PhoneDamaged``."""
    try:
        # A link could lead to a file of somebody else's making, a pipe could keep us for ever.
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise PhoneDamaged(f"{path} cannot be read: {error.strerror}.") from None
    try:
        _check(os.fstat(handle), path)
        with os.fdopen(handle, "rb", closefd=False) as file:
            data = file.read(LARGEST + 1)
    finally:
        os.close(handle)
    if len(data) > LARGEST:
        raise PhoneDamaged(f"{path} is too large to be ours.")
    return data


def _check(found: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid():
        raise PhoneDamaged(f"{path} is not a plain file of this user.")
    if stat.S_IMODE(found.st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
        raise PhoneDamaged(f"{path} can be read by others.")

"""Speaking to the kiosk that runs with a profile, from another process: version, wish, and an answer, each one line."""

import hashlib
import os
import socket
import tempfile
from pathlib import Path

HELLO = b"palm-kiosk/1 "
RAISE, RAISED, HEALTH, UNKNOWN = b"raise", b"raised", b"health", b"unknown"
PREPARE, PREPARED, BUSY = b"prepare", b"prepared", b"busy"
"""``prepare SECONDS``: when nobody is here, let nobody begin for so long, because the kiosk is about to be stopped."""
LONGEST_PAUSE = 600
"""Seconds that may be asked for; 0 opens again."""
LONGEST_ANSWER = 4096
"""Bytes; the longest of ours takes about 400."""

_LONGEST_PATH = 80  # a socket's address holds about 100 bytes, and Qt makes it in a folder of its own first


class NobodyThere(Exception):
    """No kiosk listens there."""


def socket_path(place: Path) -> str:
    """Beside ``place``; where its path is too long for a socket, in the user's runtime folder under another name."""
    path = str(place.absolute().with_name(f"{place.name}.socket"))
    if len(path.encode()) <= _LONGEST_PATH:
        return path
    name = hashlib.sha256(path.encode()).hexdigest()[:16]
    folder = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(folder) / f"palm-kiosk-{os.getuid()}-{name}")


def ask(path: str, wish: bytes, seconds: float) -> bytes | None:
    """What the kiosk at ``path`` says, None when it says nothing in time. Raises ``NobodyThere``."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(seconds)
        try:
            line.connect(path)
        except TimeoutError:
            return None
        except OSError as error:
            raise NobodyThere from error
        try:
            line.sendall(HELLO + wish + b"\n")
            with line.makefile("rb") as answers:
                answer = answers.readline(LONGEST_ANSWER)
        except OSError:
            return None
    return answer.removeprefix(HELLO).rstrip(b"\n") if answer.startswith(HELLO) and answer.endswith(b"\n") else None

"""The files of the log: ``audit.log`` grows, and is put away as ``audit.log.0001`` and so on when it is large."""

import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.files import PRIVATE

LARGEST_SEGMENT = 1024 * 1024
"""Bytes; some three thousand entries."""
TAIL = 128 * 1024
"""Bytes at the end of a segment that are looked at before something is added."""


@dataclass(frozen=True, slots=True)
class Segments:
    """``path`` is the file that grows. Everything may raise ``OSError``."""

    path: Path
    largest: int = LARGEST_SEGMENT

    @contextmanager
    def locked(self) -> Iterator[None]:
        """One writer at a time, of all processes; a lock dies with its process."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(self.path.with_name(f"{self.path.name}.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    def all(self) -> tuple[Path, ...]:
        """Every file that is there, oldest first."""
        put_away = sorted(path for path in self.path.parent.glob(f"{self.path.name}.*") if path.suffix[1:].isdecimal())
        return (*put_away, self.path) if self.path.exists() else tuple(put_away)

    def tail(self) -> bytes:
        """The end of the newest file that holds anything."""
        for path in reversed(self.all()):
            with path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - TAIL))
                if size:
                    return file.read()
        return b""

    def append(self, data: bytes) -> None:
        """On disk when this returns; for the owner alone from the first byte."""
        fresh = not self.path.exists()
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
        with os.fdopen(os.open(self.path, flags, PRIVATE), "wb", buffering=0) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise OSError(0, "not a plain file")
            view = memoryview(data)
            while view:
                view = view[file.write(view) or 0 :]
            os.fsync(file.fileno())
        if fresh:
            self._flush_folder()

    def put_away(self) -> None:
        """Begin another file when this one is large."""
        if self.path.stat().st_size < self.largest:
            return
        numbers = [int(path.suffix[1:]) for path in self.all() if path != self.path]
        self.path.rename(self.path.with_name(f"{self.path.name}.{max(numbers, default=0) + 1:04}"))
        self._flush_folder()

    def _flush_folder(self) -> None:
        handle = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

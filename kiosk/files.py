"""Writing small files so that they are whole or were never written."""

import contextlib
import os
import secrets
from pathlib import Path

PRIVATE = 0o600
_PRIVATE_FOLDER = 0o700


def write_atomically(path: Path, data: bytes, mode: int = PRIVATE) -> None:
    """Write beside ``path``, flush to disk, rename over it; owner-only from the first byte, or ``mode`` in the end.

    Raises ``OSError``.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE), "wb") as file:
            file.write(data)
            file.flush()
            if mode != PRIVATE:
                os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """A rename itself survives a power cut only once its folder is on disk. Raises ``OSError``."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

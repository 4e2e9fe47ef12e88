"""Writing small files so that they are whole or were never written."""

import contextlib
import glob
import os
import secrets
import time
from pathlib import Path

PRIVATE = 0o600
_PRIVATE_FOLDER = 0o700
# Seconds after which a draft is one that its writer was killed over.
_ABANDONED = 60.0


def write_atomically(path: Path, data: bytes, mode: int = PRIVATE) -> None:
    """Write beside ``path``, flush to disk, rename over it; owner-only from the first byte, or ``mode`` in the end.

    Drafts of writers that were killed are thrown away: they may hold secrets that ``path`` no longer does.
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
    _throw_away_drafts(path)
    flush_folder(path.parent)


def _throw_away_drafts(path: Path) -> None:
    for draft in path.parent.glob(f".{glob.escape(path.name)}.{'[0-9a-f]' * 16}"):
        with contextlib.suppress(OSError):
            if time.time() - draft.lstat().st_mtime > _ABANDONED:
                draft.unlink()


def flush_folder(folder: Path) -> None:
    """A rename itself survives a power cut only once its folder is on disk. Raises ``OSError``."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

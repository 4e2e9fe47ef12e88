"""A release in one file: a seal, a manifest, then the files one after the other, as they are.

::

    palm-kiosk-release-1 <Ed25519 signature in base64>\\n
    <manifest: one line of JSON>\\n
    <bytes of the first file><bytes of the second file>…

No archive format: there is nothing in it that could be a link, a device or a name of its own, and nothing that could
unfold. Nothing is read before the seal was checked, and each file is checked while it is written.
"""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.errors import UpdateRefused
from kiosk.seal import NoSeal, WrongSeal, check_seal, seal
from kiosk.update.manifest import PROFILE_FORMAT, Entry, Manifest, parse

HEAD = b"palm-kiosk-release-1 "
LARGEST_MANIFEST = 4 * 1024 * 1024
_LONGEST_SEAL = 200
_CHUNK = 1024 * 1024
_FOLDER, _FILE, _PROGRAM = 0o755, 0o644, 0o755


class Stream(Protocol):
    """Where a release is read from, once and forward: an open file, or an answer of a web server."""

    def read(self, size: int, /) -> bytes:
        """At most so many bytes; none at the end."""
        ...

    def readline(self, size: int, /) -> bytes:
        """Up to the end of the line, at most so many bytes."""
        ...


def pack(folder: Path, version: str, commit: str, key: Ed25519PrivateKey, out: BinaryIO) -> Manifest:
    """Write a release of everything in ``folder``; the same folder and key give the same bytes.

    Raises ``UpdateRefused`` for what may not be in one, or ``OSError``.
    """
    files = sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    entries = [_described(folder, path) for path in files]
    made = Manifest.model_construct(format=1, version=version, commit=commit, profile=PROFILE_FORMAT, files=entries)
    manifest = parse(made.as_line())  # as kiosks will: something may not be in one
    out.write(seal(key, HEAD, manifest.as_line()) + b"\n" + manifest.as_line() + b"\n")
    for path, entry in zip(files, manifest.files, strict=True):
        with path.open("rb") as file:
            _copied(file, entry, out.write)
    return manifest


def opened(key: Ed25519PublicKey, stream: Stream) -> Manifest:
    """What is in the release, once it is known who signed it; the files follow. Raises ``UpdateRefused``."""
    line, manifest = stream.readline(_LONGEST_SEAL), stream.readline(LARGEST_MANIFEST + 1)
    if not (line.endswith(b"\n") and manifest.endswith(b"\n")):
        raise _no_release()
    try:
        check_seal(key, HEAD, line[:-1], manifest[:-1])
    except NoSeal:
        raise _no_release() from None
    except WrongSeal:
        raise UpdateRefused("signature_wrong", "The release is not signed by the key that this kiosk trusts.") from None
    return parse(manifest[:-1])


def unpack(stream: Stream, manifest: Manifest, folder: Path) -> None:
    """Write the files into ``folder``, which must be empty and nobody else's. Raises ``UpdateRefused``, ``OSError``."""
    for entry in manifest.files:
        path = folder / entry.path
        path.parent.mkdir(parents=True, exist_ok=True, mode=_FOLDER)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, _PROGRAM if entry.run else _FILE)
        with os.fdopen(handle, "wb") as file:
            _copied(stream, entry, file.write)
    if stream.read(1):
        raise _damaged("has more in it than its manifest says")


def _copied(stream: Stream, entry: Entry, write: Callable[[bytes], object]) -> None:
    left, seen = entry.size, hashlib.sha256()
    while left:
        chunk = stream.read(min(left, _CHUNK))
        if not chunk:
            raise _damaged("ends too early")
        left -= len(chunk)
        seen.update(chunk)
        write(chunk)
    if seen.hexdigest() != entry.sha256:
        raise _damaged("holds a file that is not the one of its manifest")


def _described(folder: Path, path: Path) -> Entry:
    if path.is_symlink() or not path.is_file():
        raise UpdateRefused("format_wrong", f"{path.relative_to(folder)} is no plain file.")
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    found = path.stat()
    name = path.relative_to(folder).as_posix()
    return Entry.model_construct(path=name, size=found.st_size, sha256=sha256, run=bool(found.st_mode & 0o100))


def _damaged(what: str) -> UpdateRefused:
    return UpdateRefused("damaged", f"The release {what}.")


def _no_release() -> UpdateRefused:
    return UpdateRefused("format_wrong", "This is not a signed release.")

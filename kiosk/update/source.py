"""Where releases come from: a file, the newest file of a folder, or a web server."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.client.transport import Message, Transport
from kiosk.errors import UpdateFailed, UpdateRefused
from kiosk.update.manifest import Manifest
from kiosk.update.package import Stream, opened

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

SUFFIX = ".palm-kiosk"
_MOST_FILES = 100
_SILENCE_S = 60.0


def newest(folder: Path, key: Ed25519PublicKey) -> Path | None:
    """The file with the highest version of those in ``folder`` that ``key`` signed; others are passed over."""
    found: list[tuple[Manifest, Path]] = []
    for path in sorted(folder.glob(f"*{SUFFIX}"))[:_MOST_FILES]:
        try:
            with path.open("rb") as file:
                found.append((opened(key, file), path))
        except (UpdateRefused, OSError):
            continue
    return max(found, key=lambda each: each[0].order)[1] if found else None


@contextmanager
def fetched(url: str, transport: Transport) -> Iterator[Stream]:
    """The answer of ``url``, read as it comes: whoever refuses it after the first lines has not fetched the rest.

    Raises ``UpdateFailed`` for a status other than 200, and ``Unreachable``, also from reading.
    """
    with transport.flow(Message("GET", url, {}), _SILENCE_S) as answer:
        if answer.reply.status != HTTPStatus.OK:
            raise UpdateFailed(f"no release can be fetched: the answer's status is {answer.reply.status}")
        yield io.BufferedReader(_Chunks(answer.chunks))


class _Chunks(io.RawIOBase):
    """Chunks as a file."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._left = b""

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """What fits of what comes next."""
        view = memoryview(buffer)
        while not self._left:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._left = chunk
        part = self._left[: len(view)]
        view[: len(part)] = part
        self._left = self._left[len(part) :]
        return len(part)

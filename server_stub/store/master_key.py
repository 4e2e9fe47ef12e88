"""The master key: given, or kept in a file of mode 0600 beside the database, never in it."""

import base64
import binascii
import hashlib
import os
import secrets
import stat
from dataclasses import dataclass, field
from pathlib import Path

from server_stub.store.errors import StoreUnusable

KEY_BYTES = 32
"""AES-256."""


@dataclass(frozen=True, slots=True)
class MasterKey:
    """32 bytes; ``name`` tells one key from another without revealing it."""

    value: bytes = field(repr=False)

    @property
    def name(self) -> str:
        """Short fingerprint, kept in the database to notice a wrong key."""
        return hashlib.sha256(b"palm-kiosk master key:" + self.value).hexdigest()[:16]


def new_master_key() -> MasterKey:
    """A fresh one."""
    return MasterKey(secrets.token_bytes(KEY_BYTES))


def parse_master_key(text: str, where: str) -> MasterKey:
    """From base64; ``where`` it came from is for the sentence when it is no key."""
    try:
        value = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError) as error:
        raise StoreUnusable(f"{where} does not hold a master key: it is not base64.") from error
    if len(value) != KEY_BYTES:
        raise StoreUnusable(f"{where} does not hold a master key: it is {len(value)} bytes instead of {KEY_BYTES}.")
    return MasterKey(value)


def read_master_key(path: Path) -> MasterKey | None:
    """The key in this file, or None when there is no file; refuses a file that others may read."""
    try:
        mode = path.stat().st_mode
        text = path.read_text("ascii", "replace")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreUnusable(f"The master key {path} cannot be read: {error.strerror}.") from error
    if stat.S_IMODE(mode) & 0o077:
        raise StoreUnusable(f"Others may read the master key {path}. Type: chmod 600 {path}")
    return parse_master_key(text, str(path))


def create_master_key(path: Path) -> MasterKey:
    """Make the file, all at once; when another process was quicker, the key is that one's."""
    half = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(base64.b64encode(new_master_key().value) + b"\n")
                file.flush()
                os.fsync(file.fileno())
            _link(half, path)
            _flush_folder(path.parent)
        finally:
            half.unlink()
    except OSError as error:
        raise StoreUnusable(f"The master key {path} cannot be made: {error.strerror}.") from error
    made = read_master_key(path)
    if made is None:
        raise StoreUnusable(f"The master key {path} vanished while it was made.")
    return made


def _flush_folder(folder: Path) -> None:
    """The name is on disk too, before anything is sealed under the key."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _link(half: Path, path: Path) -> None:
    try:
        os.link(half, path)
    except FileExistsError:
        return

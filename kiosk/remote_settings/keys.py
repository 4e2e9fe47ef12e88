"""The keys of a fleet: the private one in a file of its operator's, the public one in each kiosk's settings."""

import os
from base64 import b64decode, b64encode
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from kiosk.errors import Unfit
from kiosk.files import PRIVATE
from kiosk.private_file import Exposed, read_private

_LARGEST_KEY = 4096  # bytes of PEM; ours take about 120


def public_key(text: str) -> Ed25519PublicKey:
    """From base64 of its 32 bytes. Raises ``ValueError``, half a sentence."""
    try:
        raw = b64decode(text, validate=True)
        if b64encode(raw).decode() == text:
            return Ed25519PublicKey.from_public_bytes(raw)
    except ValueError:
        pass
    raise Unfit("key", "must be the base64 of an Ed25519 public key, as new-key prints it")


def public_text(key: Ed25519PrivateKey) -> str:
    """The public half as a setting."""
    return b64encode(key.public_key().public_bytes_raw()).decode()


def new_key(path: Path) -> Ed25519PrivateKey:
    """A fresh one in a file that only its owner can read, and that was not there. Raises ``OSError``."""
    key = Ed25519PrivateKey.generate()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, PRIVATE)
    with os.fdopen(handle, "wb") as file:
        file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        file.flush()
        os.fsync(file.fileno())
    return key


def read_key(path: Path) -> Ed25519PrivateKey:
    """Raises ``OSError`` or, for a file that others can read or that is no key, ``ValueError``."""
    try:
        key = load_pem_private_key(read_private(path, _LARGEST_KEY), password=None)
    except Exposed as error:
        raise ValueError(f"{path} {error}: make a new key") from None
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise ValueError(f"{path} is not an Ed25519 private key") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError(f"{path} is not an Ed25519 private key")
    return key

"""A line that says who signed what: a purpose, then an Ed25519 signature over purpose and message.

The purpose is part of what is signed, so a seal made for one thing is good for no other.
"""

from base64 import b64decode, b64encode

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


class NoSeal(ValueError):
    """The line is not a seal of this purpose."""


class WrongSeal(ValueError):
    """Somebody else's seal, or something else's."""


def seal(key: Ed25519PrivateKey, purpose: bytes, message: bytes) -> bytes:
    """The line, without its end."""
    return purpose + b64encode(key.sign(purpose + message))


def check_seal(key: Ed25519PublicKey, purpose: bytes, line: bytes, message: bytes) -> None:
    """Raises ``NoSeal`` or ``WrongSeal``."""
    if not line.startswith(purpose):
        raise NoSeal
    try:
        key.verify(_signature(line[len(purpose) :]), purpose + message)
    except InvalidSignature:
        raise WrongSeal from None


def _signature(text: bytes) -> bytes:
    """Of the ways to write the same bytes in base64 only one is taken, so that no byte can be changed unseen."""
    try:
        signature = b64decode(text, validate=True)
    except ValueError:
        raise NoSeal from None
    if b64encode(signature) != text:
        raise NoSeal
    return signature

"""A signed file: one line with the signature, then the document exactly as it was signed.

::

    palm-kiosk-settings-1 <Ed25519 signature in base64>\\n
    <document>

The signature is over ``palm-kiosk-settings-1 `` (with the space) and the document, so it is good for nothing else.
"""

from base64 import b64decode, b64encode

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.errors import RemoteSettingsRefused

HEAD = b"palm-kiosk-settings-1 "
LARGEST = 64 * 1024
"""Bytes of a signed file; one with every setting takes about three thousand."""


def signed(key: Ed25519PrivateKey, document: bytes) -> bytes:
    """The file to publish."""
    return HEAD + b64encode(key.sign(HEAD + document)) + b"\n" + document


def opened(key: Ed25519PublicKey, data: bytes) -> bytes:
    """The document, once it is known who signed it. Raises ``RemoteSettingsRefused``."""
    if len(data) > LARGEST:
        raise RemoteSettingsRefused("too_large", f"The signed file has more than {LARGEST} bytes.")
    line, newline, document = data.partition(b"\n")
    if not newline or not line.startswith(HEAD):
        raise _no_signed_file()
    try:
        key.verify(_signature(line[len(HEAD) :]), HEAD + document)
    except InvalidSignature:
        raise RemoteSettingsRefused("signature_wrong", "The signature is not that of settings_key.") from None
    return document


def _signature(text: bytes) -> bytes:
    """Of the ways to write the same bytes in base64 only one is taken, so that no byte can be changed unseen."""
    try:
        signature = b64decode(text, validate=True)
    except ValueError:
        raise _no_signed_file() from None
    if b64encode(signature) != text:
        raise _no_signed_file()
    return signature


def _no_signed_file() -> RemoteSettingsRefused:
    return RemoteSettingsRefused("format_wrong", "This is not a signed settings file.")

"""A signed file: one line with the signature, then the document exactly as it was signed.

::

    palm-kiosk-settings-1 <Ed25519 signature in base64>\\n
    <document>

The signature is over ``palm-kiosk-settings-1 `` (with the space) and the document, so it is good for nothing else.
"""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.errors import RemoteSettingsRefused
from kiosk.seal import NoSeal, WrongSeal, check_seal, seal

HEAD = b"palm-kiosk-settings-1 "
LARGEST = 64 * 1024
"""Bytes of a signed file; one with every setting takes about three thousand."""


def signed(key: Ed25519PrivateKey, document: bytes) -> bytes:
    """The file to publish."""
    return seal(key, HEAD, document) + b"\n" + document


def opened(key: Ed25519PublicKey, data: bytes) -> bytes:
    """The document, once it is known who signed it. Raises ``RemoteSettingsRefused``."""
    if len(data) > LARGEST:
        raise RemoteSettingsRefused("too_large", f"The signed file has more than {LARGEST} bytes.")
    line, newline, document = data.partition(b"\n")
    try:
        if not newline:
            raise NoSeal
        check_seal(key, HEAD, line, document)
    except NoSeal:
        raise RemoteSettingsRefused("format_wrong", "This is not a signed settings file.") from None
    except WrongSeal:
        raise RemoteSettingsRefused("signature_wrong", "The signature is not that of settings_key.") from None
    return document

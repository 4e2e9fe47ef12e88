"""AES-256-GCM: a nonce of chance, the ciphertext, the tag."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import GCM

from hardware.palm.wiping import wipe
from server_stub.domain.ports import VaultError

Key = bytes | bytearray

KEY_BYTES = 32
"""AES-256."""
NONCE_BYTES = 12
"""NIST SP 800-38D: 96 random bits; good for 2**32 values under one key."""
TAG_BYTES = 16
_SLACK = 15
"""What the library wants of room beyond the plaintext: one byte less than a block."""


def seal(key: Key, plain: Key, associated: bytes) -> bytes:
    """Nonce, ciphertext and tag; ``associated`` must be the same to open it."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, associated)


def unseal(key: Key, sealed: bytes, associated: bytes) -> bytearray:
    """Undo :func:`seal`, into a buffer that the caller can wipe. Raises ``VaultError``."""
    nonce, body, tag = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:-TAG_BYTES], sealed[-TAG_BYTES:]
    plain = bytearray(len(body) + _SLACK)
    try:
        decryptor = Cipher(AES256(key), GCM(nonce, tag)).decryptor()
        decryptor.authenticate_additional_data(associated)
        decryptor.update_into(body, plain)
        decryptor.finalize()
    except (InvalidTag, ValueError) as error:
        wipe(plain)
        raise VaultError("Changed, moved, or sealed under another key.") from error
    del plain[len(body) :]
    return plain

"""Coarse codes at rest: sealed under one key of the installation, so that a hundred thousand open in seconds.

They are an eighth of one code of the template, kept apart so that a process that starts need not open every template.
"""

import os

import numpy as np
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from hardware.palm.code import Bits
from hardware.palm.gallery.coarse import COARSE_BITS
from hardware.palm.parameters import COARSE_CODES
from hardware.palm.side import Side
from server_stub.domain.entities import Scope, SealedCode
from server_stub.domain.ports import Vault

KIND = b"\x01"
"""First byte of what is sealed: how the bits were chosen. Codes of another kind are made again from the template."""
_NONCE_BYTES = 12
_BYTES = COARSE_CODES * COARSE_BITS // 8


class CodeSafe:
    """Seals and opens coarse codes (COARSE_CODES, COARSE_BITS)."""

    def __init__(self, vault: Vault) -> None:
        self._cipher = AESGCM(vault.derive("palm-codes"))

    def sealed(self, scope: Scope, user_id: str, side: Side, codes: Bits) -> SealedCode:
        """Ready to be kept."""
        nonce = os.urandom(_NONCE_BYTES)
        body = self._cipher.encrypt(nonce, KIND + np.packbits(codes).tobytes(), _context(user_id, side))
        return SealedCode(
            account_id=scope.account_id, livemode=scope.livemode, user_id=user_id, side=side, sealed=nonce + body
        )

    def opened(self, code: SealedCode) -> Bits | None:
        """The codes; None when they do not open or are of another kind, and have to be made again."""
        nonce, body = code.sealed[:_NONCE_BYTES], code.sealed[_NONCE_BYTES:]
        try:
            plain = self._cipher.decrypt(nonce, body, _context(code.user_id, code.side))
        except (InvalidTag, ValueError):
            return None
        if plain[:1] != KIND or len(plain) != 1 + _BYTES:
            return None
        bits = np.unpackbits(np.frombuffer(plain, np.uint8, offset=1)).astype(np.bool_)
        return bits.reshape(COARSE_CODES, COARSE_BITS)


def _context(user_id: str, side: Side) -> bytes:
    return f"palm-code:{user_id}:{side}".encode()

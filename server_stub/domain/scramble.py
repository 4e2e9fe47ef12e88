"""Hides what coarse codes say while their distances stay: bits in another order, and every other one turned over.

One order and one pad for each account, mode and side, from the vault: codes of two installations, accounts or sides
have nothing in common. Who holds the database alone sees which of its codes resemble each other and nothing of a palm.
It is no encryption: who can also enroll palms of their own choice learns the order from some dozens of them.
"""

from dataclasses import dataclass

import numpy as np
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CTR
from numpy.typing import NDArray

from hardware.palm.code import Bits
from hardware.palm.gallery.coarse import COARSE_BITS
from hardware.palm.side import Side
from server_stub.domain.entities import Scope
from server_stub.domain.ports import Vault

_WORD = 8
_COUNTER = bytes(16)


@dataclass(frozen=True, slots=True, eq=False)
class Scramble:
    """``order`` says which bit comes where, ``pad`` which ones are turned over; both (COARSE_BITS,)."""

    order: NDArray[np.intp]
    pad: Bits

    def apply(self, codes: Bits) -> Bits:
        """Scrambled codes (..., COARSE_BITS)."""
        return np.asarray(codes[..., self.order] ^ self.pad, np.bool_)


def scramble_of(vault: Vault, scope: Scope, side: Side) -> Scramble:
    """Always the same one for this account, mode and side of one installation."""
    mode = "live" if scope.livemode else "test"
    key = vault.derive(f"palm-vectors:{scope.account_id}:{mode}:{side}")
    stream = Cipher(AES256(key), CTR(_COUNTER)).encryptor().update(bytes(COARSE_BITS * (_WORD + 1)))
    numbers = np.frombuffer(stream, "<u8", COARSE_BITS)
    pad = np.frombuffer(stream, np.uint8, COARSE_BITS, COARSE_BITS * _WORD) & 1
    return Scramble(np.argsort(numbers, kind="stable"), pad.astype(np.bool_))

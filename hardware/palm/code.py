"""The orientation code of one palm in one frame, and the template that several frames make."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from hardware.palm.side import Side

Bits = NDArray[np.bool_]

KEY_ID_BYTES = 8
"""Bytes that name the key of a protected template."""

PLAIN = b""
"""The key id of a template that is under no key."""


@dataclass(frozen=True, slots=True, eq=False)
class PalmCode:
    """``bits`` is (planes, rows, columns) bool, ``mask`` is (rows, columns) bool: true where the cell may be compared.

    ``quality`` is 0..100, higher is better. Left palms are mirrored into the right frame; ``side`` keeps them apart.
    Bits and mask stay out of every text form: what is biometric must not end in a log or a traceback.
    """

    bits: Bits = field(repr=False)
    mask: Bits = field(repr=False)
    side: Side
    quality: float


@dataclass(frozen=True, slots=True, eq=False)
class PalmTemplate:
    """What is enrolled or presented: one or more codes of the same palm, made by one algorithm version.

    ``created`` is integer Unix seconds. ``key_id`` names the key whose permutation the codes are under (see
    ``cancelable``), ``PLAIN`` for none: codes under different keys have nothing in common and never match.
    """

    side: Side
    codes: tuple[PalmCode, ...]
    created: int
    key_id: bytes = PLAIN

    @property
    def quality(self) -> float:
        """Mean quality of the codes, 0..100."""
        return float(np.mean([code.quality for code in self.codes]))

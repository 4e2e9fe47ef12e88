"""A template under a key: cells and planes permuted, everything padded; another key makes another template.

From a 32-byte key, HKDF-SHA256 (RFC 5869) makes an AES-256 key and the key's public name; AES in counter mode (NIST
SP 800-38A) gives each code of the template a stream of its own, the code's number being the first eight bytes of the
counter block. Of that stream, little-endian and in this order: 1024 64-bit numbers whose sorted order is the order of
the cells, 12 whose order is that of the planes, one to add to the quality, 12 288 bits to add to the bits, 1024 bits to
add to the mask. One more stream gives a number to add to the time. Standards fix all of it, so every platform and every
version of a library makes the same.

Permuting both codes of a comparison by one key, and adding one pad to both, leaves their Hamming distance as it is:
a matcher may restore the one or protect every shifted and warped form of the other. This product restores.

The pads hide what a permutation alone leaves for linking: how many cells are masked, how many bits of a plane are set.
A stream for each code hides how near the codes of a template lie to each other. Side, number of codes and the name of
the key stay readable. A key is for one template: two under one key would give away their difference.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CTR
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from numpy.typing import NDArray

from hardware.palm.code import KEY_ID_BYTES, PLAIN, Bits, PalmCode, PalmTemplate
from hardware.palm.errors import TemplateError
from hardware.palm.parameters import GRID, PLANES
from hardware.palm.wiping import wiping

Key = bytes | bytearray

KEY_BYTES = 32
"""Length of the key that a template is under."""

_CELLS = GRID * GRID
_WORD = 8
_QUALITIES = 10_001
"""0.00 to 100.00 in hundredths, the codec's own steps."""
_TIME_STREAM = (1 << 64) - 1
"""Number of the stream for the time; no code has it."""
_TIMES = 1 << 64


@dataclass(frozen=True, slots=True, eq=False)
class _Disguise:
    """What one code is put through: orders of cells and planes, and what is added to quality, bits and mask."""

    cells: NDArray[np.intp]
    planes: NDArray[np.intp]
    quality: int
    bits: Bits
    mask: Bits


def key_id(key: Key) -> bytes:
    """Eight bytes that name a key and tell nothing of it. Raises ``ValueError`` for a key of another length."""
    return _expanded(key, "key id", KEY_ID_BYTES)


def protect(template: PalmTemplate, key: Key) -> PalmTemplate:
    """The template under ``key``, qualities in hundredths. Raises ``TemplateError`` for one that is under a key."""
    if template.key_id != PLAIN:
        raise TemplateError("the template is under a key already")
    with _stream_key(key) as cover:
        codes = tuple(_protected(code, cover, number) for number, code in enumerate(template.codes))
        return PalmTemplate(template.side, codes, _moved(template.created, _time(cover)), key_id(key))


def restore(template: PalmTemplate, key: Key) -> PalmTemplate:
    """Undo :func:`protect`. Raises ``TemplateError`` when the template is not under this key."""
    if template.key_id != key_id(key):
        raise TemplateError("the template is not under this key")
    with _stream_key(key) as cover:
        codes = tuple(_restored(code, cover, number) for number, code in enumerate(template.codes))
        return PalmTemplate(template.side, codes, _moved(template.created, -_time(cover)), PLAIN)


def _protected(code: PalmCode, cover: bytearray, number: int) -> PalmCode:
    with _disguise(cover, number) as by:
        bits = code.bits.reshape(PLANES, _CELLS)[np.ix_(by.planes, by.cells)] ^ by.bits
        mask = code.mask.reshape(_CELLS)[by.cells] ^ by.mask
        return _code(bits, mask, code, by.quality)


def _restored(code: PalmCode, cover: bytearray, number: int) -> PalmCode:
    with _disguise(cover, number) as by:
        bits, mask = np.empty((PLANES, _CELLS), np.bool_), np.empty(_CELLS, np.bool_)
        bits[np.ix_(by.planes, by.cells)] = code.bits.reshape(PLANES, _CELLS) ^ by.bits
        mask[by.cells] = code.mask.reshape(_CELLS) ^ by.mask
        return _code(bits, mask, code, -by.quality)


def _code(bits: Bits, mask: Bits, of: PalmCode, added: int) -> PalmCode:
    quality = (round(of.quality * 100) + added) % _QUALITIES / 100
    return PalmCode(bits.reshape(PLANES, GRID, GRID), mask.reshape(GRID, GRID), of.side, quality)


def _moved(created: int, by: int) -> int:
    """Signed 64-bit addition that wraps around, as the codec's time is a signed 64-bit number."""
    return (created + by + _TIMES // 2) % _TIMES - _TIMES // 2


def _time(cover: bytearray) -> int:
    return int.from_bytes(_stream(cover, _TIME_STREAM, _WORD), "little")


@contextmanager
def _disguise(cover: bytearray, number: int) -> Iterator[_Disguise]:
    words = _CELLS + PLANES + 1
    stream = _stream(cover, number, words * _WORD + (PLANES + 1) * _CELLS // 8)
    order = np.frombuffer(stream, "<u8", words)
    pads = np.unpackbits(np.frombuffer(stream, np.uint8, offset=words * _WORD)).view(np.bool_).reshape(-1, _CELLS)
    cells = order[:_CELLS].argsort(kind="stable")
    planes = order[_CELLS : _CELLS + PLANES].argsort(kind="stable")
    with wiping(stream, pads, cells, planes):
        yield _Disguise(cells, planes, int(order[-1]) % _QUALITIES, pads[:PLANES], pads[PLANES])


@contextmanager
def _stream_key(key: Key) -> Iterator[bytearray]:
    cover = bytearray(_expanded(key, "stream", KEY_BYTES))
    with wiping(cover):
        yield cover


def _stream(cover: bytearray, number: int, length: int) -> bytearray:
    cipher = Cipher(AES256(cover), CTR(number.to_bytes(8, "big") + bytes(8)))
    return bytearray(cipher.encryptor().update(bytes(length)))


def _expanded(key: Key, what: str, length: int) -> bytes:
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes, not {len(key)}")
    return HKDF(SHA256(), length, None, f"palm-kiosk cancelable 1: {what}".encode()).derive(key)

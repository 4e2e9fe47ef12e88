"""The template's bytes, format ``palm-template-2``: header, codes, checksum; little-endian, exact length.

::

    offset  bytes  content
    0       4      magic "PALM"
    4       1      version (2)
    5       1      algorithm (1: six Gabor orientations, first and second order, halved canvas)
    6       1      side (1 left, 2 right)
    7       1      number of codes n (1..MAX_CODES)
    8       8      created, Unix seconds, signed
    16      3      planes, rows, columns
    19      1      zero
    20      8      key id of the permutation the codes are under, zeros for none; version 1 ended its header here
    28      n *    quality in hundredths (2), bits (planes * rows * columns / 8), mask (rows * columns / 8)
    end-4   4      CRC-32 (ISO 3309) of everything before

Every version ends with that checksum, so damage is told apart from a version that this build does not know. Version 1
is still read, never written.
"""

import struct
import zlib

import numpy as np

from hardware.palm.code import KEY_ID_BYTES, PLAIN, Bits, PalmCode, PalmTemplate
from hardware.palm.errors import TemplateDamaged, TemplateUnknown
from hardware.palm.parameters import GRID, MAX_CODES, MIN_MASK_SHARE, PLANES
from hardware.palm.side import Side

FORMAT = "palm-template-2"
"""The name of these bytes on the wire."""

ALGORITHM = 1
"""The number of the only way this build makes codes."""

_MAGIC = b"PALM"
_VERSION = 2
_WITHOUT_KEY_ID = 1
_HEADER = struct.Struct("<4sBBBBqBBBB")
_QUALITY = struct.Struct("<H")
_CHECKSUM = struct.Struct("<I")
_SIDES = {Side.LEFT: 1, Side.RIGHT: 2}
_BITS_BYTES = PLANES * GRID * GRID // 8
_MASK_BYTES = GRID * GRID // 8
_CODE_BYTES = _QUALITY.size + _BITS_BYTES + _MASK_BYTES

MAX_BYTES = _HEADER.size + KEY_ID_BYTES + MAX_CODES * _CODE_BYTES + _CHECKSUM.size
"""No template is longer than this."""


def encode(template: PalmTemplate) -> bytes:
    """The bytes of a template. Raises ``ValueError`` for one that this format cannot hold."""
    if not 1 <= len(template.codes) <= MAX_CODES:
        raise ValueError(f"a template holds 1 to {MAX_CODES} codes, not {len(template.codes)}")
    if template.key_id != PLAIN and (len(template.key_id) != KEY_ID_BYTES or not any(template.key_id)):
        raise ValueError(f"a key id has {KEY_ID_BYTES} bytes that are not all zero, or none")
    shape = (PLANES, GRID, GRID, 0)
    side, count = _SIDES[template.side], len(template.codes)
    head = _HEADER.pack(_MAGIC, _VERSION, ALGORITHM, side, count, template.created, *shape)
    head += template.key_id.rjust(KEY_ID_BYTES, b"\0")
    body = head + b"".join(_encode_code(code, template.side) for code in template.codes)
    return body + _CHECKSUM.pack(zlib.crc32(body))


def decode(data: bytes | bytearray) -> PalmTemplate:
    """The template in ``data``. Raises ``TemplateDamaged`` or ``TemplateUnknown``; anything unusual is refused.

    Nothing of the codes is left behind but in the template, so that who wipes both has wiped everything.
    """
    body = _checked(data)
    _, version, _, side, count, created, *shape = _HEADER.unpack_from(body)
    start = _HEADER.size + (0 if version == _WITHOUT_KEY_ID else KEY_ID_BYTES)
    if shape != [PLANES, GRID, GRID, 0]:
        raise TemplateDamaged(f"a code of this algorithm has another shape than {shape}")
    if not 1 <= count <= MAX_CODES or len(body) != start + count * _CODE_BYTES:
        raise TemplateDamaged(f"{len(data)} bytes cannot hold {count} codes")
    whose = _side(side)
    key_id = _key_id(bytes(body[_HEADER.size : start]))
    least = MIN_MASK_SHARE if key_id == PLAIN else 0.0  # a key hides which cells are usable, and how many
    codes = tuple(_decode_code(body, at, whose, least) for at in range(start, len(body), _CODE_BYTES))
    return PalmTemplate(whose, codes, created, key_id)


def _checked(data: bytes | bytearray) -> memoryview:
    """Everything before the checksum, once it, the magic, the version and the algorithm are right."""
    if not _HEADER.size + _CHECKSUM.size < len(data) or data[:4] != _MAGIC:
        raise TemplateDamaged(f"{len(data)} bytes that are no template")
    body = memoryview(data)[: -_CHECKSUM.size]
    if zlib.crc32(body) != _CHECKSUM.unpack(data[-_CHECKSUM.size :])[0]:
        raise TemplateDamaged("the checksum is wrong")
    version, algorithm = body[4], body[5]
    if version not in (_WITHOUT_KEY_ID, _VERSION) or algorithm != ALGORITHM:
        raise TemplateUnknown(
            f"version {version}, algorithm {algorithm}; this build reads {_WITHOUT_KEY_ID} to {_VERSION}, {ALGORITHM}"
        )
    return body


def _encode_code(code: PalmCode, side: Side) -> bytes:
    if code.side is not side or code.bits.shape != (PLANES, GRID, GRID) or code.mask.shape != (GRID, GRID):
        raise ValueError("a code of another side or shape than its template")
    if not 0.0 <= code.quality <= 100.0:
        raise ValueError(f"quality {code.quality} is not within 0..100")
    return _QUALITY.pack(round(code.quality * 100)) + _pack(code.bits) + _pack(code.mask)


def _decode_code(body: memoryview, start: int, side: Side, least: float) -> PalmCode:
    (hundredths,) = _QUALITY.unpack_from(body, start)
    if hundredths > 10_000:
        raise TemplateDamaged(f"quality {hundredths / 100} is above 100")
    at = start + _QUALITY.size
    bits = _unpack(body[at : at + _BITS_BYTES]).reshape(PLANES, GRID, GRID)
    mask = _unpack(body[at + _BITS_BYTES : at + _BITS_BYTES + _MASK_BYTES]).reshape(GRID, GRID)
    if mask.mean() < least:
        raise TemplateDamaged("too few usable cells")
    return PalmCode(bits, mask, side, hundredths / 100)


def _side(number: int) -> Side:
    for side, known in _SIDES.items():
        if known == number:
            return side
    raise TemplateDamaged(f"side {number} is neither left nor right")


def _key_id(stored: bytes) -> bytes:
    return stored if any(stored) else PLAIN


def _pack(bits: Bits) -> bytes:
    return np.packbits(bits).tobytes()


def _unpack(data: memoryview) -> Bits:
    return np.unpackbits(np.frombuffer(data, np.uint8)).view(np.bool_)

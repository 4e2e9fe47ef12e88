"""Width and height of a picture file from its first bytes, so that a giant one is refused before it is decoded.

Sources of the layouts: PNG (ISO/IEC 15948, IHDR), JPEG (ITU-T T.81, B.2.2 frame header), BMP (BITMAPINFOHEADER),
WebP (RFC 9649, simple, lossless and extended headers).
"""

import struct

from hardware.errors import PictureError

# JPEG frame headers: SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC).
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def dimensions(data: bytes) -> tuple[int, int]:
    """(width, height) in pixels as stored, before any orientation tag. Raises ``PictureError`` for anything else."""
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            return struct.unpack_from(">II", data, 16)
        if data.startswith(b"\xff\xd8"):
            return _jpeg(data)
        if data.startswith(b"BM"):
            width, height = struct.unpack_from("<ii", data, 18)
            return abs(width), abs(height)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
    except (struct.error, IndexError) as error:
        raise PictureError("a picture file that ends within its header") from error
    raise PictureError("not a picture: none of JPEG, PNG, BMP and WebP")


def _jpeg(data: bytes) -> tuple[int, int]:
    position = 2
    while True:
        while data[position] == 0xFF:
            position += 1
        marker, length = data[position], struct.unpack_from(">H", data, position + 1)[0]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, position + 4)
            return width, height
        position += 1 + length
        if data[position] != 0xFF:
            raise PictureError("a JPEG file without a frame header")


def _webp(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8X":
        wide = struct.unpack_from("<HBHB", data, 24)
        return (wide[0] | wide[1] << 16) + 1, (wide[2] | wide[3] << 16) + 1
    raise PictureError("a WebP file of an unknown kind")

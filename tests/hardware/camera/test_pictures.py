"""Pictures from files: what is refused and why, and what becomes of the rest."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.camera.dimensions import dimensions
from hardware.camera.pictures import letterbox, load_picture, surroundings
from hardware.errors import PictureError
from hardware.vision import cv2
from tests.hardware.camera.fakes import picture, write_picture


def png_header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


@pytest.mark.parametrize("suffix", ["jpg", "png", "bmp", "webp"])
@pytest.mark.parametrize("size", [(320, 240), (65, 301), (257, 64)])
def test_the_size_is_read_from_the_header(suffix: str, size: tuple[int, int], tmp_path: Path) -> None:
    path = write_picture(tmp_path / f"p.{suffix}", 1, *size)
    assert dimensions(path.read_bytes()) == size
    assert load_picture(path).shape == (size[1], size[0], 3)


@pytest.mark.parametrize("quality", [50, 101])
def test_lossy_and_lossless_webp(quality: int, tmp_path: Path) -> None:
    path = tmp_path / "p.webp"
    assert cv2.imwrite(str(path), picture(1, 333, 222), [cv2.IMWRITE_WEBP_QUALITY, quality])
    assert dimensions(path.read_bytes()) == (333, 222)


def test_extended_webp() -> None:
    canvas = (1234 - 1).to_bytes(3, "little") + (567 - 1).to_bytes(3, "little")
    assert dimensions(b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + canvas) == (1234, 567)
    with pytest.raises(PictureError, match="unknown kind"):
        dimensions(b"RIFF\0\0\0\0WEBPVP9 " + bytes(20))


@given(st.binary(max_size=200), st.sampled_from([b"", b"\xff\xd8", b"\xff\xd8\xff", b"BM", b"\x89PNG\r\n\x1a\n"]))
def test_any_bytes_are_a_size_or_a_picture_error(data: bytes, start: bytes) -> None:
    try:
        width, height = dimensions(start + data)
    except PictureError:
        return
    assert width >= 0
    assert height >= 0


@pytest.mark.parametrize(
    "data",
    [b"", b"just text", b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xe0\0\x04ab", png_header(320, 240), b"GIF89a" + bytes(30)],
)
def test_what_is_no_picture_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "p.jpg"
    path.write_bytes(data)
    with pytest.raises(PictureError):
        load_picture(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.jpg", tmp_path):
        with pytest.raises(PictureError, match="cannot read"):
            load_picture(path)


def test_a_picture_of_one_pixel_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="too small: 1x1"):
        load_picture(write_picture(tmp_path / "dot.png", 1, 1, 1))


def test_a_picture_of_50_megapixels_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    path = tmp_path / "giant.png"
    path.write_bytes(png_header(8660, 5774))
    with pytest.raises(PictureError, match="too large: 8660x5774"):
        load_picture(path)


def test_a_real_file_of_50_megapixels_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "giant.jpg"
    assert cv2.imwrite(str(path), np.zeros((5774, 8660, 3), np.uint8))
    with pytest.raises(PictureError, match="too large"):
        load_picture(path)


def test_grey_transparent_and_deep_pictures_become_plain_bgr(tmp_path: Path) -> None:
    plain = picture(3, 100, 80)
    variants = {
        "grey": cv2.cvtColor(plain, cv2.COLOR_BGR2GRAY),
        "transparent": cv2.cvtColor(plain, cv2.COLOR_BGR2BGRA),
        "deep": plain.astype(np.uint16) * 257,
    }
    for name, pixels in variants.items():
        assert cv2.imwrite(str(tmp_path / f"{name}.png"), pixels)
    grey = load_picture(tmp_path / "grey.png")
    assert (grey[..., 0] == variants["grey"]).all()
    assert (grey[..., 0] == grey[..., 2]).all()
    assert (load_picture(tmp_path / "transparent.png") == plain).all()
    assert (load_picture(tmp_path / "deep.png") == plain).all()


def exif(orientation: int) -> bytes:
    tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01" + struct.pack(">HH", orientation, 0) + bytes(4)
    return b"\xff\xe1" + struct.pack(">H", len(tiff) + 8) + b"Exif\0\0" + tiff


def test_an_orientation_tag_turns_the_picture_upright(tmp_path: Path) -> None:
    path = write_picture(tmp_path / "p.jpg", 1, 320, 240)
    plain, data = load_picture(path), path.read_bytes()
    path.write_bytes(data[:2] + exif(6) + data[2:])
    turned = load_picture(path)
    assert turned.shape == (320, 240, 3)
    assert np.array_equal(turned, np.rot90(plain, -1))


@pytest.mark.parametrize("size", [(320, 240), (100, 400), (400, 100), (1920, 1080), (64, 64)])
def test_letterboxing_keeps_the_aspect_ratio_and_fills_one_side(size: tuple[int, int]) -> None:
    inner = np.full((size[1], size[0], 3), 200, np.uint8)
    cv2.rectangle(inner, (0, 0), (size[0] - 1, size[1] - 1), (10, 20, 30), max(2, min(size) // 20))
    boxed = letterbox(inner, 640, 480)
    assert boxed.shape == (480, 640, 3)
    rows, columns = np.nonzero(boxed[..., 0] > 150)
    wide, high = np.ptp(columns) + 1, np.ptp(rows) + 1
    margin = 2 * (min(size) // 20 + 2)
    assert wide / high == pytest.approx((size[0] - margin) / (size[1] - margin), rel=0.1)
    assert max(wide / 640, high / 480) > 0.8
    assert tuple(boxed[0, 0]) == (10, 20, 30)


def test_the_surroundings_are_the_usual_colour_of_the_edge() -> None:
    pixels = np.full((50, 60, 3), 255, np.uint8)
    pixels[:, 0] = pixels[:, -1] = pixels[0] = pixels[-1] = (5, 6, 7)
    pixels[0, :10] = 99
    assert surroundings(pixels) == (5, 6, 7)

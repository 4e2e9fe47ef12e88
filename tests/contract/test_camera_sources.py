"""What every camera source promises (hardware.camera.source), held against each of them."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from hardware.camera.clock import ManualClock
from hardware.camera.device import DeviceCamera
from hardware.camera.source import CameraSource, Format, Kind
from hardware.camera.spec import open_spec
from hardware.errors import CameraLost
from tests.hardware.camera.fakes import SMALL, FakeCapture, FakeMachine, Painter, write_clip, write_picture


def device(folder: Path, clock: ManualClock) -> CameraSource:
    machine = FakeMachine(folder)
    machine.plug_usb("video0", "HD Webcam", serial="A1")
    return DeviceCamera("video0", tree=machine.tree, opener=lambda _: FakeCapture(), clock=clock)


def still(folder: Path, clock: ManualClock) -> CameraSource:
    return open_spec(f"replay:{write_picture(folder / 'one.png')}", clock=clock)


def folder_of_pictures(folder: Path, clock: ManualClock) -> CameraSource:
    for number in range(3):
        write_picture(folder / "people" / f"{number}.jpg", number)
    return open_spec(f"replay:{folder / 'people'}", clock=clock)


def manifest(folder: Path, clock: ManualClock) -> CameraSource:
    write_picture(folder / "a.png")
    (folder / "manifest.csv").write_text("path,set,kind,subject,hand\na.png,x,hand,s1,L\n")
    return open_spec(f"replay:{folder / 'manifest.csv'}#s1", clock=clock)


def clip(folder: Path, clock: ManualClock) -> CameraSource:
    return open_spec(f"replay:{write_clip(folder / 'clip.avi')}", clock=clock)


def virtual(folder: Path, clock: ManualClock) -> CameraSource:
    return open_spec("virtual:7", cast=Painter, clock=clock)


def rendered(folder: Path, clock: ManualClock) -> CameraSource:
    return open_spec("virtual:7", clock=clock)


Maker = Callable[[Path, ManualClock], CameraSource]
MAKERS: list[Maker] = [device, still, folder_of_pictures, manifest, clip, virtual, rendered]


@pytest.fixture(params=MAKERS, ids=lambda maker: maker.__name__)
def source(request: pytest.FixtureRequest, tmp_path: Path) -> CameraSource:
    return request.param(tmp_path, ManualClock(start=100.0, jump=True))


@pytest.fixture
def opened(source: CameraSource) -> Iterator[CameraSource]:
    source.open(SMALL)
    yield source
    source.close()


def test_info_says_who_it_is_before_opening_and_stays_the_same(source: CameraSource) -> None:
    before = source.info
    assert before.id.startswith(f"{before.kind}:")
    assert before.name
    assert before.simulated == (before.kind is not Kind.DEVICE)
    source.open(SMALL)
    source.read()
    source.close()
    assert source.info == before


def test_the_format_got_is_the_format_delivered(source: CameraSource) -> None:
    got = source.open(SMALL)
    frame = source.read()
    source.close()
    assert isinstance(got, Format)
    assert (frame.width, frame.height) == (got.width, got.height)
    assert got.rate > 0


def test_frames_are_bgr_read_only_and_own_their_memory(opened: CameraSource) -> None:
    frame = opened.read()
    assert frame.pixels.dtype == np.uint8
    assert frame.pixels.shape == (frame.height, frame.width, 3)
    assert frame.pixels.flags.owndata
    with pytest.raises(ValueError, match="read-only"):
        frame.pixels[0, 0, 0] = 1


def test_a_frame_is_never_written_again(opened: CameraSource) -> None:
    first = opened.read()
    copy = first.pixels.copy()
    later = [opened.read() for _ in range(3)]
    assert np.array_equal(first.pixels, copy)
    assert not any(np.shares_memory(first.pixels, frame.pixels) for frame in later)


def test_sequence_counts_from_zero_and_time_moves_forward(opened: CameraSource) -> None:
    frames = [opened.read() for _ in range(8)]
    assert [frame.sequence for frame in frames] == list(range(8))
    assert all(earlier.time < later.time for earlier, later in pairwise(frames))


def test_frames_say_where_they_come_from(opened: CameraSource) -> None:
    frame = opened.read()
    assert frame.source == opened.info.id
    assert frame.simulated == opened.info.simulated


def test_no_two_frames_in_a_row_are_equal(opened: CameraSource) -> None:
    frames = [opened.read() for _ in range(8)]
    assert not any(np.array_equal(a.pixels, b.pixels) for a, b in pairwise(frames))


def test_reading_a_closed_camera_raises(source: CameraSource) -> None:
    with pytest.raises(CameraLost):
        source.read()
    source.open(SMALL)
    source.close()
    with pytest.raises(CameraLost):
        source.read()


def test_close_is_harmless_at_any_time(source: CameraSource) -> None:
    source.close()
    source.open(SMALL)
    source.close()
    source.close()
    assert source.open(SMALL)
    source.close()


def test_it_can_be_opened_again_and_counts_from_zero_while_time_goes_on(source: CameraSource) -> None:
    source.open(SMALL)
    last = [source.read() for _ in range(3)][-1]
    source.close()
    source.open(SMALL)
    again = source.read()
    source.close()
    assert again.sequence == 0
    assert again.time > last.time


def test_its_id_names_it_again(source: CameraSource) -> None:
    assert open_spec(source.info.id, cast=Painter).info.id == source.info.id

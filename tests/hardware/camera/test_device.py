"""A camera through OpenCV's interface: negotiation, every fault, and coming back on another node."""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from hardware.camera.clock import ManualClock
from hardware.camera.device import DeviceCamera, open_capture
from hardware.camera.discovery import list_devices
from hardware.camera.source import Format
from hardware.errors import CameraLost, CameraStalled, CannotOpen, NotAllowed, WrongSize
from hardware.vision import V4L_TIMEOUT_S, cv2
from tests.hardware.camera.fakes import SMALL, FakeCapture, FakeMachine


@pytest.fixture
def machine(tmp_path: Path) -> FakeMachine:
    machine = FakeMachine(tmp_path)
    machine.plug_usb("video0", "HD Webcam", serial="A1")
    return machine


class Bench:
    """A camera on a fake machine, and the captures that were opened for it."""

    def __init__(self, machine: FakeMachine, make: Callable[[], FakeCapture] = FakeCapture, **options: object) -> None:
        self.clock = ManualClock(start=50.0)
        self.captures: list[FakeCapture] = []
        self.targets: list[str | int] = []
        self._make = make
        options = {"wanted": "video0", "tree": machine.tree, **options}
        self.camera = DeviceCamera(opener=self._open, clock=self.clock, **options)  # type: ignore[arg-type]

    def _open(self, target: str | int) -> FakeCapture:
        self.targets.append(target)
        self.captures.append(self._make())
        return self.captures[-1]


def test_it_asks_for_the_format_and_says_what_it_got(machine: FakeMachine) -> None:
    bench = Bench(machine, lambda: FakeCapture(800, 600, rate=24.0))
    assert bench.camera.open(Format(1280, 720, 30.0)) == Format(800, 600, 24.0)
    asked = bench.captures[0].asked
    assert (asked[cv2.CAP_PROP_FRAME_WIDTH], asked[cv2.CAP_PROP_FRAME_HEIGHT]) == (1280, 720)
    assert asked[cv2.CAP_PROP_FPS] == 30.0


def test_a_camera_that_tells_no_rate_is_taken_at_the_asked_one(machine: FakeMachine) -> None:
    assert Bench(machine, lambda: FakeCapture(rate=0.0)).camera.open(Format(640, 480, 15.0)).rate == 15.0


def test_it_opens_the_node_where_the_camera_is_now(machine: FakeMachine) -> None:
    bench = Bench(machine)
    bench.camera.open(SMALL)
    machine.unplug("video0")
    machine.plug_usb("video0", "Another", port="1-5", serial="Z9")
    machine.plug_usb("video4", "HD Webcam", port="1-6", serial="A1")
    bench.camera.open(SMALL)
    assert bench.targets == [str(machine.dev / "video0"), str(machine.dev / "video4")]
    assert bench.captures[0].released


def test_an_unplugged_camera_cannot_be_opened_until_it_is_back(machine: FakeMachine) -> None:
    bench = Bench(machine)
    bench.camera.open(SMALL)
    bench.captures[0].script = [None]
    machine.unplug("video0")
    with pytest.raises(CameraLost):
        bench.camera.read()
    with pytest.raises(CannotOpen, match="no camera"):
        bench.camera.open(SMALL)
    machine.plug_usb("video1", "HD Webcam", serial="A1")
    bench.camera.open(SMALL)
    assert bench.camera.read().sequence == 0


def test_a_busy_camera_cannot_be_opened_and_is_released(machine: FakeMachine) -> None:
    bench = Bench(machine, lambda: FakeCapture(opened=False))
    with pytest.raises(CannotOpen, match="busy"):
        bench.camera.open(SMALL)
    assert bench.captures[0].released


def test_a_camera_without_a_first_picture_cannot_be_opened(machine: FakeMachine) -> None:
    def blind() -> FakeCapture:
        capture = FakeCapture()
        capture.script = [None]
        return capture

    with pytest.raises(CannotOpen, match="no picture"):
        Bench(machine, blind).camera.open(SMALL)


def test_a_size_that_the_engine_cannot_use_is_refused(machine: FakeMachine) -> None:
    bench = Bench(machine, lambda: FakeCapture(320, 240))
    with pytest.raises(WrongSize, match="320x240"):
        bench.camera.open(SMALL)
    assert bench.captures[0].released


def opened(machine: FakeMachine, *script: object) -> Bench:
    bench = Bench(machine)
    bench.camera.open(SMALL)
    bench.captures[0].script = list(script)
    return bench


def test_no_picture_after_the_timeout_is_a_stall(machine: FakeMachine) -> None:
    bench = opened(machine)
    bench.captures[0].script = [lambda: bench.clock.advance(V4L_TIMEOUT_S)]
    with pytest.raises(CameraStalled):
        bench.camera.read()


def test_an_error_of_opencv_is_a_lost_camera(machine: FakeMachine) -> None:
    with pytest.raises(CameraLost, match="OpenCV"):
        opened(machine, cv2.error("ioctl")).camera.read()


def test_an_empty_picture_is_a_lost_camera(machine: FakeMachine) -> None:
    with pytest.raises(CameraLost):
        opened(machine, np.zeros((0, 0, 3), np.uint8)).camera.read()


def test_a_size_that_changes_in_the_middle_is_a_fault(machine: FakeMachine) -> None:
    with pytest.raises(WrongSize, match="changed"):
        opened(machine, np.zeros((720, 1280, 3), np.uint8)).camera.read()


@pytest.mark.parametrize("shape", [(480, 640, 2), (480, 640, 4), (480,)])
def test_pictures_of_another_layout_are_refused(machine: FakeMachine, shape: tuple[int, ...]) -> None:
    with pytest.raises(WrongSize, match="not supported"):
        opened(machine, np.zeros(shape, np.uint8)).camera.read()


def test_a_grey_camera_is_turned_into_colour(machine: FakeMachine) -> None:
    frame = opened(machine, np.full((480, 640), 77, np.uint8)).camera.read()
    assert frame.pixels.shape == (480, 640, 3)
    assert (frame.pixels == 77).all()


class Stamped(FakeCapture):
    """A driver that stamps its pictures, as V4L2 does on the monotonic clock."""

    stamp = 0.0

    def get(self, property_id: int) -> float:
        return self.stamp * 1000 if property_id == cv2.CAP_PROP_POS_MSEC else super().get(property_id)


@pytest.mark.parametrize(("stamp", "time"), [(49.96, 49.96), (1.7e9, 50.0), (51.0, 50.0), (40.0, 50.0), (0.0, 50.0)])
def test_the_drivers_time_counts_when_it_is_of_our_clock(machine: FakeMachine, stamp: float, time: float) -> None:
    bench = Bench(machine, Stamped)
    bench.camera.open(SMALL)
    bench.captures[0].stamp = stamp  # type: ignore[attr-defined]
    assert bench.camera.read().time == pytest.approx(time)


def test_a_camera_fed_by_software_is_refused_unless_allowed(machine: FakeMachine) -> None:
    machine.plug("video9", "OBS Virtual Camera", "virtual")
    refused, allowed = Bench(machine, wanted="video9"), Bench(machine, wanted="video9", allow_virtual=True)
    assert refused.camera.info.virtual_device
    with pytest.raises(NotAllowed, match="OBS"):
        refused.camera.open(SMALL)
    assert refused.targets == []
    assert allowed.camera.open(SMALL) == SMALL


def test_a_camera_replaced_by_software_under_its_own_id_is_refused(machine: FakeMachine) -> None:
    bench = Bench(machine)
    machine.unplug("video0")
    machine.plug("video0", "HD Webcam", "virtual", by_id="usb-HD_Webcam_A1-video-index0")
    with pytest.raises(NotAllowed):
        bench.camera.open(SMALL)


def test_a_camera_that_is_not_there_yet_gets_its_name_when_it_comes(tmp_path: Path) -> None:
    machine = FakeMachine(tmp_path)
    bench = Bench(machine)
    assert bench.camera.info.name == "Camera video0"
    machine.plug_usb("video0", "HD Webcam", serial="A1")
    bench.camera.open(SMALL)
    assert bench.camera.info.id == "device:usb-HD_Webcam_A1-video-index0"


def test_where_only_numbers_are_known_the_number_is_opened(machine: FakeMachine) -> None:
    bench = Bench(machine, wanted="1", tree=None)
    if sys.platform == "linux":
        with pytest.raises(CannotOpen):
            bench.camera.open(SMALL)
    else:
        bench.camera.open(SMALL)
        assert bench.targets == [1]


def test_opencv_itself_says_that_a_camera_is_absent(tmp_path: Path) -> None:
    capture = open_capture(str(tmp_path / "video0"))
    assert not capture.isOpened()
    capture.release()


@pytest.mark.skipif(sys.platform != "linux", reason="V4L2 is Linux")
def test_a_real_camera_delivers_frames() -> None:
    cameras = list_devices()
    if not cameras:
        pytest.skip("no camera at this machine (no /dev/video* that delivers pictures)")
    camera = DeviceCamera(cameras[0].stable_id, allow_virtual=True)
    try:
        got = camera.open(SMALL)
    except CannotOpen as error:
        pytest.skip(f"the camera cannot be used right now: {error}")
    frames = [camera.read() for _ in range(5)]
    camera.close()
    assert all((frame.width, frame.height) == (got.width, got.height) for frame in frames)
    assert frames[-1].time > frames[0].time

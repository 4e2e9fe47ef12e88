"""Cameras of a fake machine: names, stable ids, what is fed by software."""

import struct
from pathlib import Path

import pytest

from hardware.camera.discovery import list_devices
from hardware.camera.v4l2 import Capability, parse_capability, query_capability
from tests.hardware.camera.fakes import FakeMachine


@pytest.fixture
def machine(tmp_path: Path) -> FakeMachine:
    return FakeMachine(tmp_path)


def test_a_machine_without_cameras(machine: FakeMachine, tmp_path: Path) -> None:
    assert machine.tree.devices() == ()
    assert machine.tree.find("video0") is None


def test_a_usb_camera_has_its_own_name_and_a_stable_id(machine: FakeMachine) -> None:
    machine.plug_usb("video0", "HD Webcam", serial="A1")
    (camera,) = list_devices(machine.tree)
    assert (camera.stable_id, camera.name) == ("usb-HD_Webcam_A1-video-index0", "HD Webcam")
    assert camera.node == machine.dev / "video0"
    assert not camera.virtual


def test_nodes_come_in_the_order_of_their_numbers(machine: FakeMachine) -> None:
    for number in (10, 2, 1):
        machine.plug_usb(f"video{number}", f"Camera {number}", port=f"1-{number}")
    assert [camera.name for camera in machine.tree.devices()] == ["Camera 1", "Camera 2", "Camera 10"]


def test_reordered_nodes_keep_the_choice(machine: FakeMachine) -> None:
    machine.plug_usb("video0", "Front", port="1-1", serial="A1")
    machine.plug_usb("video2", "Door", port="1-2", serial="B2")
    chosen = machine.tree.devices()[1].stable_id
    machine.unplug("video0")
    machine.unplug("video2")
    machine.plug_usb("video1", "Door", port="1-4", serial="B2")
    machine.plug_usb("video5", "Front", port="1-3", serial="A1")
    found = machine.tree.find(chosen)
    assert found is not None
    assert (found.name, found.node.name) == ("Door", "video1")


def test_without_a_serial_number_the_port_is_the_id(machine: FakeMachine) -> None:
    machine.plug_usb("video0", "Cheap Cam", port="1-1")
    machine.plug_usb("video2", "Cheap Cam", port="1-2")
    first, second = machine.tree.devices()
    assert first.stable_id == "pci-usb-1-1-video-index0"
    assert second.stable_id == "pci-usb-1-2-video-index0"


def test_without_udev_links_the_node_is_the_id(machine: FakeMachine) -> None:
    machine.plug("video3", "Bare", "pci0000:00/usb1/1-1")
    assert machine.tree.devices()[0].stable_id == "video3"


@pytest.mark.parametrize("word", ["video0", "0", "usb-HD_Webcam_A1-video-index0", "pci-usb-1-1-video-index0"])
def test_a_camera_is_found_by_every_name_it_has(machine: FakeMachine, word: str) -> None:
    machine.plug_usb("video0", "HD Webcam", serial="A1")
    for wanted in (word, f"/dev/v4l/by-id/{word}") if "-" in word else (word,):
        found = machine.tree.find(wanted)
        assert found is not None
        assert found.stable_id == "usb-HD_Webcam_A1-video-index0"


@pytest.mark.parametrize(
    "word", ["", "1", "video1", "nothing", "../../../etc/passwd", "by-id", ".", "x" * 5000, "a\0b"]
)
def test_other_words_find_nothing(machine: FakeMachine, word: str) -> None:
    machine.plug_usb("video0", "HD Webcam", serial="A1")
    assert machine.tree.find(word) is None


def test_nodes_that_deliver_no_pictures_are_left_out(machine: FakeMachine) -> None:
    machine.plug_usb("video0", "HD Webcam", port="1-1")
    machine.plug("video1", "HD Webcam", "pci0000:00/usb1/1-1/metadata", index=1)
    machine.plug("video2", "Codec", "pci0000:00/codec", index=0)
    machine.capabilities["video2"] = Capability("codec", "PCI:codec", captures=False)
    assert [camera.node.name for camera in machine.tree.devices()] == ["video0"]


def test_a_node_that_vanished_from_the_device_folder_is_left_out(machine: FakeMachine) -> None:
    machine.plug_usb("video0", "HD Webcam")
    (machine.dev / "video0").unlink()
    assert machine.tree.devices() == ()


SOFTWARE = {
    "v4l2loopback": ("Dummy video device (0x0000)", "virtual"),
    "OBS": ("OBS Virtual Camera", "virtual"),
    "a loopback with an honest name": ("HD Webcam", "virtual"),
    "vivid": ("vivid-000-vid-cap", "platform/vivid.0"),
    "a platform device nobody describes": ("HD Webcam", "platform/somebody.0"),
    "a USB gadget in software": ("HD Webcam", "platform/dummy_hcd.0/usb5/5-1/5-1:1.0"),
    "a USB device of another machine": ("HD Webcam", "platform/vhci_hcd.0/usb6/6-1/6-1:1.0"),
}


@pytest.mark.parametrize(("name", "parent"), SOFTWARE.values(), ids=SOFTWARE.keys())
def test_cameras_fed_by_software_are_recognised(machine: FakeMachine, name: str, parent: str) -> None:
    machine.plug("video0", name, parent)
    assert machine.tree.devices()[0].virtual


def test_a_software_driver_gives_itself_away_wherever_it_hangs(machine: FakeMachine) -> None:
    machine.plug_usb("video0", "HD Webcam")
    machine.capabilities["video0"] = Capability("v4l2 loopback", "usb-0000:00:14.0-1", captures=True)
    assert machine.tree.devices()[0].virtual


PHYSICAL = {
    "USB on a PC": "pci0000:00/0000:00:14.0/usb1/1-1/1-1:1.0",
    "USB on a board": "platform/soc/fe980000.usb/usb1/1-1/1-1:1.0",
    "MIPI behind PCI": "pci0000:00/0000:00:05.0",
}


@pytest.mark.parametrize("parent", PHYSICAL.values(), ids=PHYSICAL.keys())
def test_cameras_with_a_lens_are_not_refused(machine: FakeMachine, parent: str) -> None:
    machine.plug("video0", "HD Webcam", parent)
    assert not machine.tree.devices()[0].virtual


def test_a_camera_of_the_boards_device_tree_is_physical(machine: FakeMachine) -> None:
    machine.plug("video0", "unicam", "platform/soc/fe801000.csi")
    (machine.sys / "class/video4linux/video0/device/of_node").mkdir(parents=True)
    assert not machine.tree.devices()[0].virtual


def capability(driver: bytes, words: tuple[int, int]) -> bytes:
    return struct.pack("=16s32s32s6I", driver, b"Card", b"usb-1", 0x60000, *words, 0, 0, 0)


def test_the_nodes_own_capabilities_count_where_it_tells_them() -> None:
    metadata_node = parse_capability(capability(b"uvcvideo", (0x84A00001, 0x04A00000)))
    picture_node = parse_capability(capability(b"uvcvideo", (0x84A00001, 0x04200001)))
    old_driver = parse_capability(capability(b"old", (0x04000001, 0)))
    assert (metadata_node.captures, picture_node.captures, old_driver.captures) == (False, True, True)
    assert (picture_node.driver, picture_node.bus) == ("uvcvideo", "usb-1")


def test_what_is_no_video_node_cannot_be_asked(tmp_path: Path) -> None:
    file = tmp_path / "video0"
    assert query_capability(file) is None
    file.write_bytes(b"not a device")
    assert query_capability(file) is None

"""From words to cameras, and clear answers to nonsense."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.camera.chapters import Chapter, write_chapters
from hardware.camera.discovery import DeviceTree
from hardware.camera.source import Kind
from hardware.camera.spec import default_source, open_spec
from hardware.errors import CannotOpen, NotAllowed
from hardware.liveness.verdict import Gesture
from tests.hardware.camera.fakes import SMALL, FakeMachine, Painter, write_clip, write_picture


@pytest.fixture
def machine(tmp_path: Path) -> FakeMachine:
    return FakeMachine(tmp_path / "machine")


def test_a_virtual_camera_has_a_seed() -> None:
    assert open_spec("virtual").info.id == "virtual:1"
    assert open_spec(" virtual:42 ").info.id == "virtual:42"
    assert open_spec("virtual:0").info.simulated


def test_only_a_video_with_chapters_can_answer_challenges(tmp_path: Path) -> None:
    still = open_spec(f"replay:{write_picture(tmp_path / 'a.png')}").info
    folder = open_spec(f"replay:{tmp_path}").info
    video = open_spec(f"replay:{write_clip(tmp_path / 'c.avi')}").info
    told = write_clip(tmp_path / "d.avi")
    write_chapters(told, [Chapter(what, 0.0, 0.1) for what in ("show_hand", *(each.instruction for each in Gesture))])
    clip = open_spec(f"replay:{told}").info
    answers = [info.answers_challenges for info in (still, folder, video, clip)]
    assert answers == [False, False, False, True]
    assert all(info.kind is Kind.REPLAY and info.simulated for info in (still, folder, video, clip))


@pytest.mark.parametrize(
    ("person", "pictures"),
    [
        ("", {"l.png", "r.png", "b.png"}),
        ("#anna", {"l.png", "r.png"}),
        ("#anna/L", {"l.png"}),
        ("#anna/right", {"r.png"}),
        ("#/right", {"r.png", "b.png"}),
    ],
)
def test_a_person_and_a_hand_can_be_chosen(person: str, pictures: set[str], tmp_path: Path) -> None:
    for name in ("l.png", "r.png", "b.png"):
        write_picture(tmp_path / name)
    rows = "path,set,kind,subject,hand\nl.png,x,hand,anna,L\nr.png,x,hand,anna,R\nb.png,x,hand,bert,R\n"
    (tmp_path / "manifest.csv").write_text(rows)
    source = open_spec(f"replay:{tmp_path / 'manifest.csv'}{person}")
    assert {shot.path.name for shot in source._playlist.shots} == pictures  # type: ignore[attr-defined]
    assert open_spec(source.info.id).info == source.info


NONSENSE = [
    ("", "names no camera"),
    ("webcam", "names no camera"),
    ("device:", "names no camera"),
    ("virtual:", "number"),
    ("virtual:-1", "number"),
    ("virtual:one", "number"),
    ("virtual:1.5", "number"),
    ("virtual:99999999999", "number"),
    ("virtualis", "names no camera"),
    ("replay:", "names no path"),
    ("replay:#anna", "names no path"),
    ("replay:/there/is/no/such/folder", "no such file"),
    ("replay:~nobody_of_that_name/hands", "no such file"),
    ("replay:" + "long" * 2000, "no such file"),
    ("replay:with\0zero", "no such file"),
]


@pytest.mark.parametrize(("spec", "reason"), NONSENSE, ids=[repr(case[0][:40]) for case in NONSENSE])
def test_nonsense_is_answered_with_what_is_wrong(spec: str, reason: str) -> None:
    with pytest.raises(CannotOpen, match=reason):
        open_spec(spec)


def test_a_person_after_nothing_or_in_a_video_is_nonsense(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "c.avi")
    with pytest.raises(CannotOpen, match="person after #"):
        open_spec(f"replay:{path}#")
    with pytest.raises(CannotOpen, match="video"):
        open_spec(f"replay:{path}#anna")


@given(st.builds(str.__add__, st.sampled_from(["", "virtual", "virtual:", "device:", "replay:\0"]), st.text()))
def test_any_text_is_a_camera_or_a_clear_error(spec: str) -> None:
    ident = ""
    with suppress(CannotOpen):
        ident = open_spec(spec, tree=DeviceTree(Path("/nowhere"), Path("/nowhere"))).info.id
    assert ident == "" or ident.startswith(("virtual:", "device:"))


def test_a_device_that_is_not_connected_is_waited_for(machine: FakeMachine) -> None:
    camera = open_spec("device:usb-somebody", tree=machine.tree)
    assert camera.info.id == "device:usb-somebody"
    with pytest.raises(CannotOpen):
        camera.open(SMALL)


def test_a_device_fed_by_software_needs_the_operators_leave(machine: FakeMachine) -> None:
    machine.plug("video0", "OBS Virtual Camera", "virtual")
    with pytest.raises(NotAllowed):
        open_spec("device:video0", tree=machine.tree).open(SMALL)
    with pytest.raises(CannotOpen, match="busy"):  # allowed, and then OpenCV finds an empty file
        open_spec("device:video0", tree=machine.tree, allow_virtual_devices=True).open(SMALL)


def test_the_first_camera_with_a_lens_is_the_default_or_else_the_virtual_one(machine: FakeMachine) -> None:
    assert default_source(tree=machine.tree, cast=Painter).info.kind is Kind.VIRTUAL
    machine.plug("video0", "OBS Virtual Camera", "virtual")
    assert default_source(tree=machine.tree, cast=Painter).info.kind is Kind.VIRTUAL
    machine.plug_usb("video2", "HD Webcam", serial="A1")
    assert default_source(tree=machine.tree).info.name == "HD Webcam"


def test_what_leaves_the_machine_names_no_folder_of_it(tmp_path: Path) -> None:
    write_picture(tmp_path / "right.png")
    assert open_spec(f"replay:{tmp_path / 'right.png'}").info.origin == "replay:Replay of right.png"
    assert open_spec("virtual:3").info.origin == "virtual:3"

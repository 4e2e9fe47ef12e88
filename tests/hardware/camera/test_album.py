"""Which pictures a replay plays, and whose they are."""

from pathlib import Path

import pytest

from hardware.camera.album import Shot, read_album, side_named
from hardware.errors import CannotOpen
from tests.hardware.camera.fakes import write_picture

MANIFEST = """path,set,kind,subject,hand,session,attack,note
a/1.jpg,x,hand,anna,L,1,,
a/2.jpg,x,hand,anna,R,1,,
b/1.jpg,x,hand,bert,R,1,,
r/1.png,x,roi,anna,L,1,,
n/1.jpg,x,negative,,,,,
"""


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    path = tmp_path / "manifest.csv"
    path.write_text(MANIFEST)
    return path


def names(shots: tuple[Shot, ...], folder: Path) -> list[str]:
    return [shot.path.relative_to(folder).as_posix() for shot in shots]


def test_a_manifest_is_played_in_order_open_hands_only(manifest: Path) -> None:
    shots = read_album(manifest)
    assert names(shots, manifest.parent) == ["a/1.jpg", "a/2.jpg", "b/1.jpg"]
    assert [(shot.subject, shot.hand) for shot in shots] == [("anna", "left"), ("anna", "right"), ("bert", "right")]


def test_a_folder_with_a_manifest_is_played_by_it(manifest: Path) -> None:
    assert read_album(manifest.parent) == read_album(manifest)


def test_one_person_and_one_hand_can_be_chosen(manifest: Path) -> None:
    assert names(read_album(manifest, "anna"), manifest.parent) == ["a/1.jpg", "a/2.jpg"]
    assert names(read_album(manifest, "anna", "right"), manifest.parent) == ["a/2.jpg"]
    assert names(read_album(manifest, None, "right"), manifest.parent) == ["a/2.jpg", "b/1.jpg"]


def test_nobody_and_no_such_hand_are_said(manifest: Path) -> None:
    with pytest.raises(CannotOpen, match="nobody called 'cleo'"):
        read_album(manifest, "cleo")
    with pytest.raises(CannotOpen, match="no left hand of bert"):
        read_album(manifest, "bert", "left")


@pytest.mark.parametrize("text", [b"", b"path\n", b"subject,kind\nanna,hand\n", b"\xff\xfe\0", b"path,kind,subject\n"])
def test_a_manifest_that_cannot_be_used_is_said(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "manifest.csv"
    path.write_bytes(text)
    with pytest.raises(CannotOpen):
        read_album(path)


def test_a_manifest_with_short_rows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "manifest.csv"
    path.write_text("path,kind,subject,hand\na.jpg,hand\n")
    assert read_album(path) == (Shot(tmp_path / "a.jpg"),)


def test_a_folder_is_played_by_name_with_sub_folders_as_people(tmp_path: Path) -> None:
    for name in ("bert/2.JPG", "bert/1.png", "anna/left/1.webp", "anna/right_3.jpg", "readme.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    shots = read_album(tmp_path)
    assert [(shot.path.name, shot.subject, shot.hand) for shot in shots] == [
        ("1.webp", "anna", "left"),
        ("right_3.jpg", "anna", "right"),
        ("1.png", "bert", None),
        ("2.JPG", "bert", None),
    ]


def test_a_word_that_only_contains_a_side_names_none(tmp_path: Path) -> None:
    for name in ("bright.jpg", "leftover.jpg", "left-and-right.jpg"):
        write_picture(tmp_path / name)
    assert [shot.hand for shot in read_album(tmp_path)] == [None, None, None]


def test_one_picture_is_an_album_too(tmp_path: Path) -> None:
    path = write_picture(tmp_path / "my left hand.png")
    assert read_album(path) == (Shot(path, "", "left"),)


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match="no pictures"):
        read_album(tmp_path)


def test_sides_have_short_and_long_names() -> None:
    assert [side_named(word) for word in ("L", "left", " Right ", "r", "both", "")] == [
        "left",
        "left",
        "right",
        "right",
        None,
        None,
    ]

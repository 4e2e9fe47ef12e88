"""Manifests: what is read, and every way to be refused with one sentence."""

from pathlib import Path

import pytest

from hardware.evaluate.errors import ManifestError, PicturesError
from hardware.evaluate.manifest import read_manifests
from hardware.evaluate.rows import Kind
from hardware.palm.side import Side
from tests.hardware.evaluate.folders import COLUMNS, picture, write_manifest

GOOD = ("a.png", "p1", "L", "1", "hand", "", "x")


def read_one(folder: Path, line: tuple[str, ...], columns: tuple[str, ...] = COLUMNS):  # noqa: ANN201
    picture(folder, "a.png")
    return read_manifests([write_manifest(folder, [line], columns)])


def test_a_row_is_read_with_its_extra_columns(tmp_path: Path) -> None:
    data = read_one(tmp_path, GOOD)
    (row,) = data.rows
    assert (row.subject, row.side, row.session, row.kind) == ("p1", Side.LEFT, "1", Kind.HAND)
    assert row.path == tmp_path / "a.png"
    assert data.columns == ("set",)
    assert row.columns["set"] == "x"
    assert row.bona_fide
    assert not row.refusable
    assert data.sources[0].rows == 1
    assert len(data.sources[0].sha256) == 64


def test_several_manifests_are_one_data_set(tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        picture(tmp_path, name)
    one = write_manifest(tmp_path, [GOOD], name="one.csv")
    two = write_manifest(tmp_path, [("b.png", *GOOD[1:])], name="two.csv")
    data = read_manifests([one, two])
    assert [row.name for row in data.rows] == ["a.png", "b.png"]
    assert [source.name for source in data.sources] == ["one.csv", "two.csv"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("", *GOOD[1:]), "does not stay inside"),
        (("../a.png", *GOOD[1:]), "does not stay inside"),
        (("sub/../../a.png", *GOOD[1:]), "does not stay inside"),
        (("/etc/a.png", *GOOD[1:]), "does not stay inside"),
        (("a.png", "p1", "L", "1", "foot", "", ""), "unknown kind 'foot'"),
        (("a.png", "p1", "both", "1", "hand", "", ""), "unknown hand 'both'"),
        (("a.png", "", "L", "1", "hand", "", ""), "needs a subject and a hand"),
        (("a.png", "p1", "", "1", "roi", "", ""), "needs a subject and a hand"),
        (("a.png", "p1", "L"), "as many fields"),
        ((*GOOD, "more", "and more"), "as many fields"),
    ],
)
def test_a_row_that_makes_no_sense_is_named_with_its_line(tmp_path: Path, line: tuple[str, ...], words: str) -> None:
    with pytest.raises(ManifestError, match=words) as caught:
        read_one(tmp_path, line)
    assert "line 2" in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize("column", COLUMNS[:6])
def test_every_column_is_needed(tmp_path: Path, column: str) -> None:
    kept = [place for place, name in enumerate(COLUMNS) if name != column]
    with pytest.raises(ManifestError, match=f"lacks the column {column}$"):
        read_one(tmp_path, tuple(GOOD[place] for place in kept), tuple(COLUMNS[place] for place in kept))


def test_backs_and_negatives_need_neither_subject_nor_hand(tmp_path: Path) -> None:
    (row,) = read_one(tmp_path, ("a.png", "", "", "", "negative", "", "")).rows
    assert row.refusable
    with pytest.raises(ValueError, match="no palm is named"):
        _ = row.palm


def test_an_attack_is_neither_honest_nor_a_negative(tmp_path: Path) -> None:
    (row,) = read_one(tmp_path, ("a.png", "p1", "L", "", "hand", "print", "")).rows
    assert not row.bona_fide
    assert not row.refusable


def test_missing_pictures_are_counted_and_named(tmp_path: Path) -> None:
    lines = [(f"{name}.png", *GOOD[1:]) for name in "abcdef"]
    picture(tmp_path, "a.png")
    with pytest.raises(ManifestError, match=r"5 pictures are missing: b\.png, c\.png, d\.png and 2 more"):
        read_manifests([write_manifest(tmp_path, lines)])


def test_files_that_are_no_pictures_are_counted_and_named(tmp_path: Path) -> None:
    for name, data in (("a.png", b""), ("b.png", b"\x89PNG\r\n\x1a\n"), ("c.png", b"hello" * 99)):
        (tmp_path / name).write_bytes(data)
    lines = [(f"{name}.png", *GOOD[1:]) for name in "abc"]
    with pytest.raises(PicturesError, match=r"3 pictures are unreadable: a\.png, b\.png, c\.png"):
        read_manifests([write_manifest(tmp_path, lines)])


@pytest.mark.parametrize("second", ["a.png", "./a.png", "sub/x.png"])
def test_a_picture_counts_once(tmp_path: Path, second: str) -> None:
    picture(tmp_path, "a.png")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "x.png").symlink_to(tmp_path / "a.png")
    with pytest.raises(ManifestError, match="1 picture is named more than once"):
        read_manifests([write_manifest(tmp_path, [GOOD, (second, *GOOD[1:])])])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "lacks the columns"),
        (b"path,subject,hand,session,kind,attack\n", "names no pictures"),
        (b"\xff\xfe\x00\x01", "not UTF-8"),
        (b'path,subject,hand,session,kind,attack\n"a"b,1,L,1,hand,\n', "not a CSV file"),
        (b"hello\nworld\n", "lacks the columns path, subject"),
    ],
)
def test_what_is_no_manifest_is_refused(tmp_path: Path, data: bytes, words: str) -> None:
    (tmp_path / "m.csv").write_bytes(data)
    with pytest.raises(ManifestError, match=words):
        read_manifests([tmp_path / "m.csv"])


def test_a_manifest_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match="No such file"):
        read_manifests([tmp_path / "none.csv"])
    with pytest.raises(ManifestError, match="Is a directory"):
        read_manifests([tmp_path])


def test_a_byte_order_mark_is_no_part_of_a_name(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    path = write_manifest(tmp_path, [GOOD])
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read_manifests([path]).rows) == 1

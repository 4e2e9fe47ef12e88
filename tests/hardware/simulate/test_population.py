"""The pictures that are written: all that was planned, the same every time, named by a manifest that evaluate reads."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from hardware.__main__ import app
from hardware.errors import SimulationError
from hardware.evaluate.manifest import read_manifests
from hardware.evaluate.rows import Kind
from hardware.simulate.plan import Shot, Subject, plan
from hardware.simulate.population import manifest, write_people
from hardware.simulate.renderer import Take
from hardware.simulate.studio import person, picture, pose
from hardware.simulate.variants import VARIANTS, named
from hardware.vision import cv2

SMALL = Take(160, 120)


def written(folder: Path, jobs: int = 1, people: int = 2) -> dict[str, bytes]:
    write_people(folder, list(plan(people, 2, 1, ("plain", "henna"), 5)), SMALL, jobs, lambda _: None)
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_the_same_command_writes_the_same_bytes_however_many_processes(tmp_path: Path) -> None:
    first = written(tmp_path / "one")
    assert first == written(tmp_path / "two", jobs=2)
    assert len(first) == 2 * (4 + 2) + 1


def test_evaluate_reads_the_manifest(tmp_path: Path) -> None:
    written(tmp_path, people=4)
    data = read_manifests([tmp_path / "manifest.csv"])
    kinds = Counter(row.kind for row in data.rows)
    assert kinds == {Kind.HAND: 16, Kind.BACK: 4, Kind.NEGATIVE: 4}
    assert {"skin", "age", "variant", "note", "set"} <= set(data.columns)
    assert {row.columns["note"] for row in data.rows if row.kind is Kind.NEGATIVE} == {
        "glove",
        "fist",
        "two hands",
        "empty scene",
    }
    palms = {(row.subject, row.side, row.session) for row in data.rows if row.kind is Kind.HAND}
    assert len(palms) == 16


def test_no_two_pictures_of_a_plan_are_alike(tmp_path: Path) -> None:
    pictures = [data for name, data in written(tmp_path).items() if name.endswith(".jpg")]
    assert len(set(pictures)) == len(pictures)


def test_seeds_share_nobody() -> None:
    one, other = ({shot.identity_seed for shot in plan(50, 1, 1, ("plain",), seed)} for seed in (1, 2))
    assert len(one) == 50
    assert not one & other


def test_what_comes_and_goes_is_not_there_at_enrollment() -> None:
    shots = [shot for shot in plan(len(VARIANTS), 2, 1, tuple(VARIANTS), 1) if shot.what is Subject.PALM]
    worn = {(shot.variant, shot.session): person(shot).visit.wears for shot in shots}
    assert not worn["henna", 1]
    assert worn["henna", 2]
    assert worn["rings", 1] == worn["rings", 2] != frozenset()


def test_looks_of_a_visit_are_alike_and_visits_are_not() -> None:
    shots = [shot for shot in plan(1, 2, 2, ("plain",), 1) if shot.what is Subject.PALM][::2]
    first, again, later = shots[0], Shot(**{**as_dict(shots[0]), "look": 2}), shots[2]
    assert person(first) == person(again) != person(later)
    assert 0 < abs(pose(first).rotation - pose(again).rotation) < 8
    assert (picture(first, SMALL) != picture(again, SMALL)).any()


def as_dict(shot: Shot) -> dict[str, object]:
    return {name: getattr(shot, name) for name in shot.__slots__}


def test_writing_on_a_left_palm_can_be_read_like_on_a_right_one() -> None:
    """Paintings of left hands are seen in a mirror: what is drawn by hand has to be turned round."""
    from hardware.palm.side import Side
    from hardware.simulate.wear.ink import _writing

    left, right = (_writing(["MILK"], side is Side.LEFT, np.random.default_rng(1)) for side in (Side.LEFT, Side.RIGHT))
    ends = [np.flatnonzero(mask.any(axis=0)) for mask in (left, right)]
    turned, plain = left[:, ends[0][0] : ends[0][-1] + 1][:, ::-1], right[:, ends[1][0] : ends[1][-1] + 1]
    assert np.abs(turned.astype(int) - plain).mean() < 3


def test_every_variant_has_a_group(tmp_path: Path) -> None:
    lines = manifest(list(plan(len(VARIANTS), 1, 1, tuple(VARIANTS), 1))).decode()
    for word in ("very dark", "very light", "child", *VARIANTS):
        assert word in lines


@pytest.mark.parametrize("names", ["", "plain,purple", "Plain"])
def test_unknown_variants_are_named(names: str) -> None:
    with pytest.raises(SimulationError, match="there are all, plain"):
        named(names)


def test_the_command_writes_and_refuses_to_write_over(tmp_path: Path) -> None:
    out = tmp_path / "people"
    line = ["render", "--people", "1", "--visits", "1", "--width", "160", "--height", "120", "--jobs", "1", "--out"]
    done = CliRunner().invoke(app, [*line, str(out)])
    assert (done.exit_code, done.output) == (0, f"Wrote 4 pictures of 1 people and {out / 'manifest.csv'}.\n")
    assert cv2.imread(str(out / "hand" / "p00001-L-1-1.jpg")).shape == (120, 160, 3)
    before = {file: file.read_bytes() for file in out.rglob("*.jpg")}
    again = CliRunner().invoke(app, [*line, str(out), "--seed", "9"])
    assert again.exit_code == 2
    assert "is not empty" in again.output
    assert {file: file.read_bytes() for file in out.rglob("*.jpg")} == before


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SimulationError, match="cannot write to"):
        write_people(tmp_path / "file" / "below", list(plan(1, 1, 1, ("plain",), 1)), SMALL, 1, lambda _: None)

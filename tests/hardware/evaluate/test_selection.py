"""Filters and halves."""

from pathlib import Path

import pytest

from hardware.evaluate.choices import wanted
from hardware.evaluate.errors import ManifestError
from hardware.evaluate.manifest import Dataset, read_manifests
from hardware.evaluate.selection import Half, chosen
from tests.hardware.evaluate.folders import picture, regions, write_manifest


@pytest.fixture
def data(tmp_path: Path) -> Dataset:
    return read_manifests([regions(tmp_path, people=5, shots=2)])


def people(rows: tuple) -> set[str]:
    return {row.subject for row in rows}


def test_filters_of_one_column_mean_any_and_of_several_mean_all(data: Dataset) -> None:
    assert people(chosen(data, wanted(data, ["a"], None), Half.ALL)) == {"p0", "p2", "p4"}
    assert len(chosen(data, wanted(data, ["a", "b"], None), Half.ALL)) == len(data.rows)
    some = chosen(data, wanted(data, ["a"], ["hand=left", "subject=p2"]), Half.ALL)
    assert [row.name for row in some] == ["2L0.png", "2L1.png"]


def test_halves_share_nobody_and_are_everybody(data: Dataset) -> None:
    even, odd = (people(chosen(data, {}, half)) for half in (Half.EVEN, Half.ODD))
    assert even == {"p0", "p4", "p1"}  # places 0 and 2 of set a (p0, p2, p4), place 0 of set b (p1, p3)
    assert even | odd == people(data.rows)
    assert not even & odd
    assert people(chosen(data, {"subject": ["p1", "p3"]}, Half.ODD)) == {"p3"}  # a filter moves nobody


def test_rows_that_name_nobody_are_halved_by_place(tmp_path: Path) -> None:
    lines = [(picture(tmp_path, f"{n}.png", n), "", "", "", "negative", "", "") for n in range(5)]
    data = read_manifests([write_manifest(tmp_path, lines)])
    assert [row.name for row in chosen(data, {}, Half.EVEN)] == ["0.png", "2.png", "4.png"]
    assert [row.name for row in chosen(data, {}, Half.ODD)] == ["1.png", "3.png"]


def test_choices_that_leave_nothing_say_so(data: Dataset) -> None:
    with pytest.raises(ManifestError, match="no row has set 'c'; there are: a, b"):
        chosen(data, wanted(data, ["c"], None), Half.ALL)
    with pytest.raises(ManifestError, match="no manifest has a column 'colour'"):
        wanted(data, None, ["colour=red"])
    with pytest.raises(ManifestError, match="COLUMN=VALUE"):
        wanted(data, None, ["set"])
    one = Dataset(data.rows[:1], data.sources, data.columns)
    with pytest.raises(ManifestError, match="no row of the manifest is left"):
        chosen(one, {}, Half.ODD)


def test_sessions_are_in_the_order_of_time(tmp_path: Path) -> None:
    names = ["10", "2", "", "may", "1", "april"]
    lines = [(picture(tmp_path, f"{n}.png", n), "p", "L", name, "hand", "", "") for n, name in enumerate(names)]
    rows = read_manifests([write_manifest(tmp_path, lines)]).rows
    assert [row.session for row in sorted(rows, key=lambda row: row.order)] == ["", "1", "2", "10", "april", "may"]

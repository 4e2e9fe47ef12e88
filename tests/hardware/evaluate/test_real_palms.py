"""A few real people of the reporting half through the whole command; the folder's README says what may be done."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hardware.__main__ import app

pytestmark = pytest.mark.palms


def evaluate(palms: Path, folder: Path, *words: str) -> dict:
    out = folder / "figures.json"
    fixed = (str(palms / "manifest.csv"), "--half", "odd", "--jobs", "1", "--resamples", "50", "--json", str(out))
    result = CliRunner().invoke(app, ["evaluate", *fixed, *words])
    assert result.exit_code == 0, result.output
    return json.loads(out.read_text())


@pytest.mark.slow
def test_whole_hands_of_a_few_people(palms_dir: Path, hand_model: Path, tmp_path: Path) -> None:
    found = evaluate(palms_dir, tmp_path, "--set", "clutter3", "--set", "phone7", "--half", "odd")
    assert found["pictures"] > 15
    assert found["genuine"] >= 30
    assert found["fta"] <= 0.1
    assert found["fnmr_at_policy"]["verify"]["false_matches"] == 0
    assert found["eer"] <= 0.05


def test_regions_across_two_sessions(palms_dir: Path, tmp_path: Path) -> None:
    some = [word for n in (1, 3, 5) for word in ("--where", f"subject=tj{n:03}")]
    found = evaluate(palms_dir, tmp_path, "--set", "tongji", *some, "--protocol", "kiosk", "--presented", "5")
    assert found["people"] >= 2
    assert found["splits"]["across"]["genuine"] == found["genuine"] >= 8
    assert (found["fte"], found["fta"], found["eer"], found["rank1"]) == (0.0, 0.0, 0.0, 1.0)

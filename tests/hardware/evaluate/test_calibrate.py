"""Calibration finds the line that made the distances, and says whose they were."""

import hashlib
import json
import math
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from hardware.__main__ import app
from hardware.evaluate.calibrate import calibration
from hardware.evaluate.errors import EvaluationError
from hardware.evaluate.evidence import Evidence
from hardware.evaluate.intervals import Bootstrap
from tests.hardware.evaluate.folders import regions

SLOPE, ORIGIN = 100.0, 0.44


def strangers(count: int = 40_000, people: int = 60) -> Evidence:
    """Distances of which a share 10 ** (SLOPE (d - ORIGIN)) lies below d."""
    rate = np.random.default_rng(4).uniform(size=count)
    places = np.arange(count)
    first = places % people
    pair = np.stack([first, (first + 1 + places // people % (people - 1)) % people], axis=1)
    distance = ORIGIN + np.log10(rate) / SLOPE
    order = np.argsort(distance)
    return Evidence(np.array([0.1]), np.array([0]), distance[order], pair[order], people)


def test_the_line_is_found_within_its_interval() -> None:
    found = calibration(strangers(), Bootstrap(200, 1))
    assert found["slope"]["low"] <= SLOPE <= found["slope"]["high"]
    assert found["distance"]["low"] <= ORIGIN <= found["distance"]["high"]
    assert found["slope"]["value"] == pytest.approx(SLOPE, rel=0.1)
    assert found["distance"]["value"] == pytest.approx(ORIGIN, abs=0.002)
    assert [row["rate"] for row in found["table"]][-1] == 1e-4
    for row in found["table"]:
        assert row["distance"] == pytest.approx(ORIGIN + math.log10(row["rate"]) / SLOPE, abs=0.004)
    verify = next(row for row in found["thresholds"] if row["use"] == "verify")
    assert verify["distance"] == pytest.approx(ORIGIN - verify["score"] / 10 / SLOPE, abs=0.006)


def test_too_few_strangers_or_no_tail_are_refused() -> None:
    with pytest.raises(EvaluationError, match="999 impostor pairs are too few"):
        calibration(strangers(999), Bootstrap(10, 1))
    flat = strangers(2000)
    with pytest.raises(EvaluationError, match="no tail to fit"):
        calibration(Evidence(flat.genuine, flat.owner, np.full(2000, 0.4), flat.pair, flat.people), Bootstrap(10, 1))


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(app, ["calibrate", *map(str, words), "--jobs", "1", "--resamples", "30"])


def test_the_command_prints_what_the_parameters_file_keeps(tmp_path: Path) -> None:
    manifest, out = regions(tmp_path, people=28, shots=4, hands="R"), tmp_path / "c.json"
    result = run(manifest, "--half", "even", "--json", out)
    assert result.exit_code == 0, result.output
    found = json.loads(out.read_text())
    assert found["people"] == 14
    assert found["pairs"] == 14 * 13 // 2 * 16
    assert f"CALIBRATION_DISTANCE: Final = {found['distance']['value']:.4f}" in result.stdout
    assert f"CALIBRATION_SLOPE: Final = {found['slope']['value']:.1f}" in result.stdout
    assert "Sets: a, b" in result.stdout
    assert hashlib.sha256(manifest.read_bytes()).hexdigest() in result.stdout
    assert "even" in result.stdout
    assert "No file was changed." in result.stdout


def test_the_half_has_to_be_named_and_to_be_enough(tmp_path: Path) -> None:
    manifest = regions(tmp_path, people=4, shots=2, hands="R")
    assert run(manifest).exit_code == 2
    result = run(manifest, "--half", "odd")
    assert result.exit_code == 1
    assert "impostor pairs are too few" in result.output

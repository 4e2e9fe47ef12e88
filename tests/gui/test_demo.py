"""The whole product plays itself: the kiosk with its face, rendered or real palms, a real server on real SQLite."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hardware.palm.side import Side
from kiosk.demo.cast import NobodyToPlay, cast_for
from kiosk.demo.play import play
from kiosk.demo.report import Report, StepFailed
from kiosk.secret import Secret
from server_stub.settings import Settings
from server_stub.testing import InProcessServer

STEPS = (
    "pair a terminal",
    "create a user",
    "enroll",
    "verify the person",
    "refuse an impostor",
    "notice the wrong hand",
    "refuse a used key",
    "refuse an expired key",
    "pair another terminal",
    "recover on a new terminal",
    "delete the user and be refused",
)

# Whole-hand pictures of people from four sources: pegs on black, a phone in a box, white background with both hands.
REAL_PEOPLE = ("coep002", "coep021", "tr04", "k507")

Player = Callable[[str, int], Report]


@pytest.fixture
def player(qapp: QApplication, hand_model: Path, tmp_path: Path, expect_log: Callable[[str], None]) -> Iterator[Player]:
    expect_log("a keyring would be safer")

    def run(camera: str, key_life: int) -> Report:
        settings = Settings(requests_per_second=1000, burst=1000, key_life=key_life)
        with InProcessServer(settings=settings) as server:
            desk = (Secret(server.secret_key), server.app_id)
            return play(server.url, desk, camera, places=(tmp_path, tmp_path / "screens"), say=lambda _line: None)

    yield run
    qapp.processEvents()


def went_well(report: Report) -> None:
    assert [step.name for step in report.steps if not step.ok] == [], report.steps[-1].detail
    assert len(report.steps) == len(STEPS)
    assert all(step.name.startswith(name) for step, name in zip(report.steps, STEPS, strict=True))
    assert report.ok


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_rendered_person_from_pairing_to_deletion(player: Player, tmp_path: Path) -> None:
    report = player("virtual:7", 120)
    went_well(report)
    report.write(tmp_path / "report.json")
    written = json.loads((tmp_path / "report.json").read_text())
    assert written["ok"] is True
    assert {"device"} & {factor for claims in written["tokens"] for factor in claims["amr"]} == set()
    verified, recovered = (set(claims["amr"]) for claims in written["tokens"])
    assert "recovery" in recovered - verified
    assert len(list((tmp_path / "screens").glob("*.png"))) >= 10


@pytest.mark.slow
@pytest.mark.palms
@pytest.mark.timeout(600)
@pytest.mark.parametrize("person", REAL_PEOPLE)
def test_real_pictures_from_pairing_to_deletion(player: Player, palms_dir: Path, person: str) -> None:
    report = player(f"replay:{palms_dir / 'manifest.csv'}#{person}", 45)
    went_well(report)
    verified = next(step for step in report.steps if step.name == "verify the person")
    enrolled = next(step for step in report.steps if step.name.startswith("enroll"))
    pictures = [step.detail.partition(";")[0] for step in (enrolled, verified)]
    assert all(name.startswith("picture ") for name in pictures)


def test_the_cast_of_a_manifest_has_somebody_else_with_the_same_hand(palms_dir: Path) -> None:
    cast = cast_for(f"replay:{palms_dir / 'manifest.csv'}#k507")
    assert set(cast.sides) == {Side.LEFT, Side.RIGHT}
    assert cast.impostor != cast.genuine


def test_nobody_to_play_is_said(tmp_path: Path) -> None:
    (tmp_path / "manifest.csv").write_text("path,subject,hand,kind\na.jpg,one,L,hand\n")
    (tmp_path / "a.jpg").write_bytes(b"")
    with pytest.raises(NobodyToPlay):
        cast_for(f"replay:{tmp_path / 'manifest.csv'}#one")


def test_a_failed_step_makes_the_report_fail(tmp_path: Path) -> None:
    said: list[str] = []
    report = Report(said.append)
    with report.step("fine") as detail:
        detail.append("1 of 1")
    with pytest.raises(StepFailed), report.step("broken"):
        raise StepFailed("it did not end")
    report.write(tmp_path / "report.json")
    written = json.loads((tmp_path / "report.json").read_text())
    assert written["ok"] is False
    assert [(step["name"], step["ok"], step["detail"]) for step in written["steps"]] == [
        ("fine", True, "1 of 1"),
        ("broken", False, "it did not end"),
    ]
    assert said[1].startswith("FAIL")


def test_a_bug_in_a_step_is_a_failed_step() -> None:
    report = Report(lambda _line: None)
    with pytest.raises(StepFailed), report.step("divide"):
        _ = 1 // 0
    assert not report.ok
    assert "ZeroDivisionError" in report.steps[0].detail


def test_a_play_without_a_camera_is_a_failed_report(tmp_path: Path) -> None:
    camera = f"replay:{tmp_path / 'nothing.csv'}"
    report = play("http://127.0.0.1:9", (Secret("sk"), "app"), camera, places=(tmp_path, None), say=lambda _line: None)
    assert [(step.name, step.ok) for step in report.steps] == [("find who plays", False)]


def test_an_empty_report_is_not_ok() -> None:
    assert not Report(lambda _line: None).ok

"""Directing a person who is recorded: cues in order, and chapters counted in frames."""

import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hardware.__main__ import app
from hardware.camera.chapters import REST, Chapter, answer_challenges, read_chapters, table_of
from hardware.camera.spec import open_spec
from hardware.cli import text
from hardware.cli.directing import ARRIVAL_S, TAKES, Director, plan
from hardware.cli.recording import record
from hardware.errors import PictureError
from hardware.liveness.verdict import Gesture
from tests.hardware.camera.fakes import SMALL, ScriptedSource


def test_the_plan_is_rest_and_then_every_gesture_twice() -> None:
    cues = plan(4.0)
    assert [cue.instruction for cue in cues] == [REST, *(gesture.instruction for gesture in Gesture)] + [
        gesture.instruction for gesture in Gesture
    ]
    assert TAKES == 2
    assert [cue.at for cue in cues[:3]] == [ARRIVAL_S, ARRIVAL_S + 4.0, ARRIVAL_S + 8.0]


def filmed(director: Director, seconds: float, rate: float) -> None:
    source = ScriptedSource()
    for number in range(round(seconds * rate)):
        director.see(source.frame(time=50.0 + number / rate))


def test_cues_are_given_in_time_and_chapters_follow_them() -> None:
    told: list[str] = []
    director = Director(plan(3.0, takes=1), "left", told.append)
    filmed(director, director.seconds, 10.0)
    assert told == [REST, *(gesture.instruction for gesture in Gesture)]
    chapters = list(director.chapters(10.0))
    assert chapters[0] == Chapter(REST, 3.0, 6.0, "left")
    assert [chapter.instruction for chapter in chapters] == told
    assert chapters[-1].end == director.seconds
    assert answer_challenges(chapters)


def test_chapters_follow_the_files_rate_and_not_the_cameras() -> None:
    director = Director(plan(3.0, takes=1), "left", lambda _: None)
    filmed(director, director.seconds, 10.0)
    assert next(director.chapters(20.0)) == Chapter(REST, 1.5, 3.0, "left")


def test_a_recording_that_ended_early_has_the_chapters_that_were_filmed() -> None:
    director = Director(plan(3.0), "right", lambda _: None)
    filmed(director, 7.0, 10.0)
    assert list(director.chapters(10.0)) == [
        Chapter(REST, 3.0, 6.0, "right"),
        Chapter("challenge_spread", 6.0, 7.0, "right"),
    ]


def test_everything_that_is_asked_has_words() -> None:
    assert all(text.CUES[cue.instruction].format(side="left") for cue in plan(3.0))


def test_chapters_of_another_video_are_never_taken_over(tmp_path: Path) -> None:
    table_of(tmp_path / "a.avi").write_text("another video's")
    with pytest.raises(PictureError, match=r"a.chapters.csv is there already"):
        record(ScriptedSource(), SMALL, 1.0, tmp_path / "a.avi")
    assert not (tmp_path / "a.avi").exists()


def test_the_command_directs_and_writes_the_chapters(tmp_path: Path) -> None:
    file = tmp_path / "a.avi"
    size = ("--size", "160x120", "--rate", "10", "--gesture-seconds", "0.5", "--side", "left")
    words = ["camera", "record", "virtual:3", str(file), "--i-have-consent", "--gestures", *size]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output
    assert "Show the left palm" in result.output
    assert result.output.count("Make a fist") == 2
    assert "answers challenges" in result.output
    assert {chapter.side for chapter in read_chapters(file)} == {"left"}
    assert open_spec(f"replay:{file}").info.answers_challenges
    assert stat.S_IMODE(file.stat().st_mode) == 0o600

"""``python -m hardware camera``: what it says, what it refuses, what it leaves behind."""

import itertools
import json
import stat
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from hardware.__main__ import app
from hardware.camera.clock import ManualClock
from hardware.camera.device import DeviceCamera
from hardware.camera.discovery import list_devices
from hardware.camera.source import CameraInfo, Format, Kind
from hardware.camera.virtual import VirtualCamera
from hardware.cli import text
from hardware.cli.examine import Report, brightness_and_sharpness, examine
from hardware.cli.probe import Answer, probe
from hardware.cli.recording import record
from hardware.errors import CameraLost, CannotOpen, PictureError
from tests.hardware.camera.fakes import (
    SMALL,
    FakeCapture,
    FakeMachine,
    Painter,
    ScriptedSource,
    write_clip,
    write_picture,
)


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(app, ["camera", *map(str, words)])


def painted() -> VirtualCamera:
    return VirtualCamera(200, cast=Painter)


def test_listing_names_the_default_camera() -> None:
    result = run("list", "--quick")
    assert result.exit_code == 0
    assert "Used when nothing is chosen: " in result.output
    facts = json.loads(run("list", "--quick", "--json").output)
    assert facts["default"].startswith(("virtual:", "device:"))
    assert len(facts["cameras"]) == len(list_devices())


def test_probing_tells_formats_asked_and_got(tmp_path: Path) -> None:
    machine = FakeMachine(tmp_path)
    machine.plug_usb("video0", "HD Webcam", serial="A1")
    machine.plug("video1", "OBS Virtual Camera", "virtual")
    real, software = machine.tree.devices()
    answers = {
        device.stable_id: list(
            probe(device, lambda d: DeviceCamera(d.stable_id, tree=machine.tree, opener=lambda _: FakeCapture()))
        )
        for device in (real, software)
    }
    assert answers[real.stable_id][1] == Answer(Format(1280, 720, 30.0), Format(640, 480, 30.0))
    assert answers[software.stable_id][0].fault == "camera_not_allowed"
    shown = text.listing([real, software], answers, CameraInfo("virtual:1", "V", Kind.VIRTUAL))
    assert "device:usb-HD_Webcam_A1-video-index0" in shown
    assert "asked 1280x720 at 30, got 640x480 at 30   <- differs" in shown
    assert "asked 640x480 at 30, got 640x480 at 30\n" in shown
    assert "refused unless allowed" in shown


def test_the_numbers_of_a_camera_of_known_rate_are_within_bounds() -> None:
    report = examine(painted(), Format(320, 240, 50.0), 0.6, lambda frame: frame.sequence % 2)
    assert report.usable
    assert report.got == Format(320, 240, 50.0)
    assert 5 < report.rate < 55
    assert report.frames >= report.looked_at + report.drops
    assert report.luma == pytest.approx(200, abs=6)
    assert report.with_hand is not None
    assert 0.0 < report.with_hand < 1.0
    assert 0.0 <= report.delay < 0.5
    assert report.faults == []


def test_faults_are_noted_and_a_camera_without_frames_is_not_usable() -> None:
    report = examine(ScriptedSource(CannotOpen("absent")), SMALL, 0.05)
    assert not report.usable
    assert report.faults == ["camera_cannot_open"]
    assert "got nothing" in text.report(report, {})


def test_light_and_sharpness_tell_dark_from_bright_and_blurred_from_sharp(tmp_path: Path) -> None:
    source = ScriptedSource()
    checks = (np.indices((480, 640)).sum(0) // 8 % 2 * 200).astype(np.uint8)
    sharp = source.frame(pixels=np.dstack([checks] * 3).copy())
    flat = source.frame(pixels=np.full((480, 640, 3), 30, np.uint8))
    assert brightness_and_sharpness(flat) == (pytest.approx(30, abs=1), 0.0)
    assert brightness_and_sharpness(sharp)[1] > 20


def test_the_report_warns_of_what_differs() -> None:
    info = CameraInfo("virtual:1", "V", Kind.VIRTUAL, simulated=True)
    report = Report(info, Format(1280, 720, 30.0), Format(640, 480, 30.0), rate=12.0, looked_at=10, with_hand=0.0)
    report.faults.append("camera_frozen")
    shown = text.report(report, {"x.png": "x.png is too small"})
    assert "does not deliver the size" in shown
    assert "only 12.0 of 30" in shown
    assert "faults: camera_frozen" in shown
    assert "1 pictures skipped" in shown
    assert "not found (in 0 % of 10" in shown


def test_testing_a_replay_from_the_command_line(tmp_path: Path) -> None:
    write_picture(tmp_path / "a.png")
    (tmp_path / "b.png").touch()
    result = run("test", f"replay:{tmp_path}", "--seconds", "0.3", "--size", "320x240", "--no-hand", "--json")
    assert result.exit_code == 0, result.output
    facts = json.loads(result.output)
    assert facts["camera"]["simulated"] is True
    assert facts["got"] == {"width": 320, "height": 240, "rate": 30.0}
    assert facts["usable"] is True
    assert facts["with_hand"] is None


def test_testing_for_people_looks_for_a_hand(tmp_path: Path, hand_model: Path) -> None:
    result = run("test", f"replay:{write_picture(tmp_path / 'a.png')}", "--seconds", "0.5", "--size", "320x240")
    assert result.exit_code == 0, result.output
    assert "hand        not found" in result.output


@pytest.mark.parametrize("words", [["nonsense"], ["replay:/there/is/nothing"], ["virtual:x"]])
def test_a_camera_that_does_not_exist_is_one_sentence_and_an_exit_status(words: list[str]) -> None:
    result = run("test", *words)
    assert result.exit_code == 1
    assert result.output.startswith("camera_cannot_open: ")
    assert len(result.output.strip().splitlines()) == 1


@pytest.mark.parametrize("size", ["", "12", "x", "1x1", "axb", "1280*720", "99999x99999"])
def test_a_size_that_is_none_is_refused(size: str) -> None:
    assert run("test", "virtual", "--size", size).exit_code == 2


def test_recording_needs_consent(tmp_path: Path) -> None:
    file = tmp_path / "a.avi"
    result = run("record", f"replay:{write_picture(tmp_path / 'a.png')}", file)
    assert result.exit_code == 2
    assert "biometric" in result.output
    assert not file.exists()


def test_a_recording_is_private_says_what_it_is_and_can_be_replayed(tmp_path: Path) -> None:
    file, source = tmp_path / "out.avi", write_clip(tmp_path / "in.avi")
    size = ("--size", "320x240", "--seconds", "0.4")
    result = run("record", f"replay:{source}", file, "--i-have-consent", *size)
    assert result.exit_code == 0, result.output
    assert "will hold biometric pictures" in result.output
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert run("test", f"replay:{file}", "--no-hand", *size).exit_code == 0


def test_a_recording_overwrites_nothing_and_knows_its_formats(tmp_path: Path) -> None:
    there = tmp_path / "there.avi"
    there.write_text("precious")
    source = VirtualCamera(1, cast=Painter, clock=ManualClock(jump=True))
    for path in (there, tmp_path / "a.gif", tmp_path / "none", tmp_path / "no folder" / "a.avi"):
        with pytest.raises(PictureError):
            record(source, SMALL, 1.0, path)
    assert there.read_text() == "precious"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["there.avi"]


def test_a_recordings_rate_is_the_one_that_was_measured(tmp_path: Path) -> None:
    def slow(source: ScriptedSource):  # noqa: ANN202
        return (source.frame(time=number / 8) for number in itertools.count())

    frames, got = record(ScriptedSource(slow), Format(640, 480, 30.0), 3.0, tmp_path / "a.avi")
    assert got == Format(640, 480, 8.0)
    assert frames == 25


def test_a_camera_that_fails_leaves_what_was_recorded_and_no_empty_file(tmp_path: Path) -> None:
    lost = CameraLost("gone")
    with pytest.raises(CannotOpen):
        record(ScriptedSource(CannotOpen("busy")), SMALL, 1.0, tmp_path / "a.avi")
    assert not (tmp_path / "a.avi").exists()
    broken = ScriptedSource(lambda s: itertools.chain([s.frame(time=n / 30) for n in range(60)], [lost]))
    with pytest.raises(CameraLost):
        record(broken, SMALL, 9.0, tmp_path / "b.avi")
    assert (tmp_path / "b.avi").stat().st_size > 1000
    assert broken.closed == 1


def test_every_command_has_a_help_page() -> None:
    for words in ([], ["camera"], ["camera", "list"], ["camera", "test"], ["camera", "record"], ["model"]):
        result = CliRunner().invoke(app, [*words, "--help"])
        assert result.exit_code == 0
        assert "Usage:" in result.output

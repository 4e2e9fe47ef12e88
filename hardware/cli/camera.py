"""``python -m hardware camera list|test|record``."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from hardware.camera.chapters import Chapter, answer_challenges, table_of, write_chapters
from hardware.camera.device import PREFIX, DeviceCamera
from hardware.camera.discovery import list_devices
from hardware.camera.source import CameraSource, Directed, Format
from hardware.camera.spec import FORMS, default_source, open_spec
from hardware.camera.stills import Stills
from hardware.cli import text
from hardware.cli.directing import Director, Tell, plan
from hardware.cli.examine import FindHands, Report, examine
from hardware.cli.probe import Answer, probe
from hardware.cli.recording import record as write_recording
from hardware.errors import HardwareError, PictureError
from hardware.palm.side import Side

app = typer.Typer(help="Find, test and record cameras.", no_args_is_help=True)

Spec = Annotated[str, typer.Argument(help=f"One of {FORMS}; nothing for the first camera found.")]
Seconds = Annotated[float, typer.Option(min=0.1, max=3600.0, help="How long to look.")]
Size = Annotated[str, typer.Option(help="The size to ask for.", metavar="WIDTHxHEIGHT")]
Rate = Annotated[float, typer.Option(min=1.0, max=240.0, help="Frames per second to ask for.")]
AllowVirtual = Annotated[bool, typer.Option(help="Also use camera devices that software feeds.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


@app.command("list")
def list_(
    as_json: Json = False,
    quick: Annotated[bool, typer.Option(help="Do not open the cameras to ask for formats.")] = False,
    allow_virtual_devices: AllowVirtual = False,
) -> None:
    """Cameras of this machine: names, stable ids, sizes and rates asked for and got."""
    devices = list_devices()
    answers: dict[str, list[Answer]] = {
        device.stable_id: []
        if quick
        else list(probe(device, lambda found: DeviceCamera(found.stable_id, allow_virtual=allow_virtual_devices)))
        for device in devices
    }
    default = default_source().info
    if as_json:
        rows = [
            {
                "spec": f"{PREFIX}{device.stable_id}",
                "name": device.name,
                "node": str(device.node),
                "virtual_device": device.virtual,
                "formats": [asdict(answer) for answer in answers[device.stable_id]],
            }
            for device in devices
        ]
        typer.echo(json.dumps({"cameras": rows, "default": default.id}, indent=2))
    else:
        typer.echo(text.listing(devices, answers, default))


@app.command("test")
def measure(
    spec: Spec = "",
    *,
    seconds: Seconds = 5.0,
    size: Size = "1280x720",
    rate: Rate = 30.0,
    as_json: Json = False,
    hand: Annotated[bool, typer.Option(help="Look for a hand in the pictures.")] = True,
    allow_virtual_devices: AllowVirtual = False,
) -> None:
    """Run a camera and measure it: live frame rate, drops, delay, light, sharpness, hand found or not."""
    with _told_plainly():
        source = _source(spec, allow_virtual_devices)
        with _hand_finder(hand) as find_hands:
            report = examine(source, _format(size, rate), seconds, find_hands)
        skipped = source.skipped if isinstance(source, Stills) else {}
        typer.echo(json.dumps(_facts(report, skipped), indent=2) if as_json else text.report(report, skipped))
        if not report.usable:
            raise typer.Exit(1)


@app.command()
def record(
    spec: Spec,
    file: Annotated[Path, typer.Argument(help="The video to write: .avi or .mp4, must not exist yet.")],
    *,
    seconds: Seconds = 10.0,
    size: Size = "1280x720",
    rate: Rate = 30.0,
    i_have_consent: Annotated[
        bool, typer.Option("--i-have-consent", help="Everybody in the picture has agreed to be recorded.")
    ] = False,
    gestures: Annotated[
        bool,
        typer.Option("--gestures", help="Ask for every gesture twice and note where: the video answers challenges."),
    ] = False,
    gesture_seconds: Annotated[
        float, typer.Option(min=0.5, max=20.0, help="Time for each gesture, there and back; --seconds has no say then.")
    ] = 4.0,
    side: Annotated[Side, typer.Option(help="Which hand is filmed for --gestures.")] = Side.RIGHT,
    allow_virtual_devices: AllowVirtual = False,
) -> None:
    """Record a camera to a video file, to be played with replay:FILE. Stores biometric pictures."""
    if not i_have_consent:
        typer.echo(text.CONSENT_MISSING, err=True)
        raise typer.Exit(2)
    with _told_plainly():
        source = _source(spec, allow_virtual_devices)
        director = Director(plan(gesture_seconds), side.value, _teller(source, side)) if gestures else None
        length = director.seconds if director else seconds
        typer.echo(text.recording(source.info, file, length))
        frames, got = write_recording(source, _format(size, rate), length, file, director.see if director else None)
        typer.echo(text.recorded(file, frames, got))
        if director:
            _keep(file, tuple(director.chapters(got.rate)))


def _teller(source: CameraSource, side: Side) -> Tell:
    """Real people read the cue here; simulated ones are told."""

    def tell(instruction: str) -> None:
        typer.echo(text.CUES[instruction].format(side=side.value))
        if isinstance(source, Directed):
            source.tell(instruction, side.value)

    return tell


def _keep(video: Path, chapters: tuple[Chapter, ...]) -> None:
    try:
        table = write_chapters(video, chapters)
    except OSError as error:
        raise PictureError(f"cannot write {table_of(video)}: {error.strerror}") from error
    typer.echo(text.directed(table, complete=answer_challenges(chapters)))


def _source(spec: str, allow_virtual_devices: bool) -> CameraSource:
    return open_spec(spec, allow_virtual_devices=allow_virtual_devices) if spec else default_source()


def _format(size: str, rate: float) -> Format:
    width, _, height = size.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 64 <= int(width) <= 7680 and 64 <= int(height) <= 4320):
        raise typer.BadParameter(f"{size!r} is no size such as 1280x720", param_hint="--size")
    return Format(int(width), int(height), rate)


def _facts(report: Report, skipped: dict[str, str]) -> dict[str, Any]:
    return {**asdict(report), "usable": report.usable, "skipped": skipped}


@contextmanager
def _hand_finder(wanted: bool) -> Iterator[FindHands | None]:
    if not wanted:
        yield None
        return
    from hardware.hand.landmarks import HandFinder  # noqa: PLC0415 - loading the model takes a second

    with HandFinder() as finder:
        yield lambda frame: len(finder.find(frame))


@contextmanager
def _told_plainly() -> Iterator[None]:
    try:
        yield
    except HardwareError as error:
        typer.echo(f"{error.code}: {error}", err=True)
        raise typer.Exit(1) from error

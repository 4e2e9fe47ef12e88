"""Sets the stage for the play and takes it down again."""

from collections.abc import Callable
from pathlib import Path

from kiosk.client.transport import Transport
from kiosk.demo.backend import AppBackend
from kiosk.demo.cast import Cast, cast_for
from kiosk.demo.report import Report, StepFailed
from kiosk.demo.script import Play
from kiosk.demo.stage import Camera, Stage
from kiosk.secret import Secret


def play(
    api_host: str,
    desk: tuple[Secret, str],
    camera: str,
    *,
    places: tuple[Path, Path | None],
    say: Callable[[str], None],
) -> Report:
    """The whole play; a step that failed ends it and stands in the report. ``places``: throw-away folder, pictures."""
    report, transport = Report(say), Transport()
    try:
        cast = _cast(camera, report)
        backend = AppBackend(transport, api_host, *desk)
        stage = Stage(api_host, backend, Camera(cast), *places)
        Play(stage, backend, cast, report).run()
    except StepFailed:
        say("A step failed; the steps after it were not played.")
    finally:
        transport.close()
    return report


def _cast(camera: str, report: Report) -> Cast:
    """Who plays; a step of its own only when there is nobody."""
    try:
        return cast_for(camera)
    except Exception as error:
        report.fail("find who plays", error)
        raise StepFailed("nobody to play") from error

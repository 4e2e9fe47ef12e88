"""Sets the stage for the play and takes it down again."""

from collections.abc import Callable
from pathlib import Path

from kiosk.client.transport import Transport
from kiosk.demo.backend import AppBackend
from kiosk.demo.cast import NobodyToPlay, cast_for
from kiosk.demo.report import Report, StepFailed
from kiosk.demo.script import Play
from kiosk.demo.stage import Camera, Stage
from kiosk.secret import Secret

__all__ = ["NobodyToPlay", "play"]


def play(
    api_host: str,
    desk: tuple[Secret, str],
    camera: str,
    *,
    places: tuple[Path, Path | None],
    say: Callable[[str], None],
) -> Report:
    """The whole play; a step that failed ends it and stands in the report. ``places``: throw-away folder, pictures.

    Raises ``NobodyToPlay``, ``KioskError`` or ``HardwareError`` when the stage cannot be set.
    """
    cast, report = cast_for(camera), Report(say)
    transport = Transport()
    backend = AppBackend(transport, api_host, *desk)
    stage = Stage(api_host, backend, Camera(cast), *places)
    try:
        Play(stage, backend, cast, report).run()
    except StepFailed:
        say("A step failed; the steps after it were not played.")
    finally:
        transport.close()
    return report

"""``python -m kiosk demo`` and ``developer``, started by ./dev run with the app backend's secret in the environment."""

import os
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from hardware.camera.replay import PREFIX as REPLAY
from hardware.errors import HardwareError
from hardware.liveness.verdict import LivenessLevel
from kiosk import early
from kiosk.errors import KioskError
from kiosk.logs import log_to_stderr
from kiosk.secret import Secret

DEFAULT_CAMERA = "virtual:7"


def register(cli: typer.Typer) -> None:
    """Add the commands of the demonstration."""
    cli.command()(demo)
    cli.command()(developer)
    cli.command()(rehearse)


def demo(
    api_host: Annotated[str, typer.Option(help="Where the server is.")],
    camera: Annotated[str, typer.Option(help="virtual[:SEED], replay:PATH[#SUBJECT] or device:ID")] = DEFAULT_CAMERA,
    report: Annotated[Path | None, typer.Option(help="Write what happened as JSON.")] = None,
    screens: Annotated[Path | None, typer.Option(help="Leave pictures of the pages here.")] = None,
) -> None:
    """Let the kiosk play itself: pair, enroll, verify, refuse, recover, delete."""
    early.check()
    from kiosk.demo.play import play  # noqa: PLC0415 - Qt only after the early check

    with tempfile.TemporaryDirectory(prefix="palm-demo-profile-") as folder:
        done = play(api_host, desk_secrets(), camera, places=(Path(folder), screens), say=typer.echo)
    if report is not None:
        done.write(report)
    typer.echo("demo: all ok" if done.ok else "demo: FAILED")
    raise typer.Exit(0 if done.ok else 1)


def developer(
    api_host: Annotated[str, typer.Option(help="Where the server is.")],
    desk_url: Annotated[str, typer.Option(help="Where the front desk's backend is; its token is in PALM_DESK_TOKEN.")],
    profile: Annotated[Path, typer.Option(help="Folder that remembers this terminal.")],
    camera: Annotated[str, typer.Option(help="auto, virtual[:SEED], replay:PATH[#SUBJECT] or device:ID")] = "auto",
) -> None:
    """Open the kiosk with a front desk in this terminal: keys for one person at a key press."""
    early.check()
    log_to_stderr()
    from kiosk.demo.developer import Keys, Places, develop  # noqa: PLC0415 - Qt only after the early check

    try:
        keys = Keys(*desk_secrets(), desk_token())
        status = develop(Places(api_host, desk_url, profile), keys, camera, typer.echo)
    except (KioskError, HardwareError, OSError) as error:
        typer.echo(f"The kiosk could not start: {error}", err=True)
        raise typer.Exit(1) from None
    raise typer.Exit(status)


def rehearse(
    *,
    camera: Annotated[
        str, typer.Option(help="virtual[:SEED]: who stands there; replay:PATH: a recording, for what it shows.")
    ] = DEFAULT_CAMERA,
    scenario: Annotated[list[str] | None, typer.Option(help="What happens; all of them unless named.")] = None,
    liveness: Annotated[LivenessLevel, typer.Option(help="challenge or none")] = LivenessLevel.CHALLENGE,
    rate: Annotated[float, typer.Option(min=5.0, max=60.0, help="Frames per second, of a rendered person.")] = 30.0,
    speed: Annotated[float, typer.Option(min=0.0, max=100.0, help="How fast, of a recording; 0: as can be.")] = 0.0,
    as_json: Annotated[bool, typer.Option("--json", help="One object a line.")] = False,
) -> None:
    """Show what the capture page says to a person who does as told, or at first does not."""
    early.check()
    from kiosk.demo import rehearse as play  # noqa: PLC0415 - Qt only after the early check
    from kiosk.demo.cast import NobodyToPlay  # noqa: PLC0415 - as above

    try:
        if camera.startswith(REPLAY):
            if scenario:
                raise typer.BadParameter("a recording does what was recorded", param_hint="--scenario")
            play.replay(camera, liveness, as_json=as_json, say=typer.echo, speed=speed or None)
        else:
            names, seed = _scenarios(scenario), _seed(camera)
            play.rehearse(names, seed, liveness, as_json=as_json, say=typer.echo, rate=rate)
    except (HardwareError, NobodyToPlay) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


def _scenarios(named: list[str] | None) -> tuple[str, ...]:
    from kiosk.demo.scenarios import SCENARIOS  # noqa: PLC0415 - the renderer only when it is needed

    names = tuple(named or SCENARIOS)
    if set(names) - set(SCENARIOS):
        raise typer.BadParameter(f"there are {', '.join(SCENARIOS)}", param_hint="--scenario")
    return names


def _seed(camera: str) -> int:
    kind, _, seed = camera.partition(":")
    if kind != "virtual" or not (seed or "1").isdecimal():
        raise typer.BadParameter("must be virtual, virtual:SEED or replay:PATH", param_hint="--camera")
    return int(seed or 1)


def desk_secrets() -> tuple[Secret, str]:
    """The app backend's secret key and App; taken out of the environment so that no child inherits them."""
    key, app_id = os.environ.pop("PALM_DESK_SECRET_KEY", ""), os.environ.pop("PALM_DESK_APP_ID", "")
    if not key or not app_id:
        raise typer.BadParameter("PALM_DESK_SECRET_KEY and PALM_DESK_APP_ID are not set; start it with ./dev run")
    return Secret(key), app_id


def desk_token() -> Secret:
    """What this kiosk proves itself to the front desk with; taken out of the environment, as above."""
    token = os.environ.pop("PALM_DESK_TOKEN", "")
    if not token:
        raise typer.BadParameter("PALM_DESK_TOKEN is not set; start it with ./dev run")
    return Secret(token)

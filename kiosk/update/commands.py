"""``python -m kiosk update``: make and check releases, set a machine up, update it, and go back."""

import logging
import os
import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from kiosk.errors import KioskError, UpdateRefused
from kiosk.logs import log_to_stderr
from kiosk.operator.door import local_time
from kiosk.operator.hours import Hours, parse_hours
from kiosk.profile import Profile
from kiosk.remote_settings import keys
from kiosk.update import selftest
from kiosk.update import state as states
from kiosk.update.here import around
from kiosk.update.layout import Layout
from kiosk.update.manifest import order
from kiosk.update.package import opened, pack
from kiosk.update.prepare import Wishes, judge
from kiosk.update.running import RunningKiosk
from kiosk.update.setup import set_up, trusted
from kiosk.update.state import StateDamaged
from kiosk.update.trial import Patience
from kiosk.update.unattended import look_for_updates
from kiosk.update.updater import NotNow, Step, Times, Updater

log = logging.getLogger(__name__)

update = typer.Typer(no_args_is_help=True, help="Signed releases, tried while nobody is there, with a way back.")

DEFAULT_RESTART = "systemctl restart palm-kiosk.service"
NOT_NOW = 75

RootOption = Annotated[Path | None, typer.Option(help="Where releases lie (default: around this one).")]
ProfileOption = Annotated[Path | None, typer.Option("--profile", help="The kiosk's profile.")]
RestartOption = Annotated[str, typer.Option(help="The command that stops and starts the kiosk.")]
WaitOption = Annotated[float, typer.Option(min=0, help="Seconds to wait until nobody is there.")]
HoursOption = Annotated[str, typer.Option(help="When it may be stopped, such as 'mo-su 02:00-05:00'; always if empty.")]
UpOption = Annotated[float, typer.Option(min=1, help="Seconds until a new release must answer.")]
TrialOption = Annotated[float, typer.Option(min=0, help="Seconds for which it must then be well.")]


@update.command("new-key")
def new_key(path: Annotated[Path, typer.Argument(help="Where the private key is written.")]) -> None:
    """Make the key of releases; print its public half, for 'setup --key'. Not the key of a fleet's settings."""
    with _said():
        typer.echo(keys.public_text(keys.new_key(path)))


@update.command("pack")
def pack_(
    folder: Annotated[Path, typer.Argument(help="Everything that is to be in the release.")],
    version: Annotated[str, typer.Option(help="Its version, such as 1.2.0.")],
    key_file: Annotated[Path, typer.Option(help="The private key, as new-key made it.")],
    out: Annotated[Path, typer.Option(help="The release.")],
    commit: Annotated[str, typer.Option(help="What it was made from.")] = "",
) -> None:
    """Make and sign a release of a folder. './dev release' does it from a clean checkout."""
    with _said():
        order(version)
        key = keys.read_key(key_file)
        draft = out.with_name(f".{out.name}.part")
        with draft.open("wb") as file:
            manifest = pack(folder, version, commit, key, file)
        draft.replace(out)
    typer.echo(f"Release {manifest.version}: {out}, {len(manifest.files)} files, {out.stat().st_size} bytes")


@update.command()
def check(
    file: Annotated[Path, typer.Argument(help="The release.")],
    key: Annotated[str | None, typer.Option(help="The public key (default: the one of this machine).")] = None,
    root: RootOption = None,
) -> None:
    """Say what a release is, and whether this machine would take it; changes nothing, ends with 1 if not."""
    with _said(), file.open("rb") as stream:
        manifest = opened(keys.public_key(key or trusted(_layout(root))), stream)
        typer.echo(f"Release {manifest.version}: {len(manifest.files)} files, {manifest.size} bytes, {manifest.commit}")
        if key is None:
            judge(manifest, states.read(_layout(root)), Wishes())


@update.command()
def setup(
    file: Annotated[Path, typer.Argument(help="The first release.")],
    root: Annotated[Path, typer.Option(help="Where releases are to lie, such as /opt/palm-kiosk.")],
    key: Annotated[str, typer.Option(help="The public key of releases, as new-key prints it.")],
    packages_from: Annotated[
        Path | None, typer.Option(help="Use this folder of packages instead of installing any; for developers.")
    ] = None,
) -> None:
    """Set a machine up for releases; again, to renew keeper and key."""
    os.umask(0o022)
    with _said(), file.open("rb") as stream:
        version = set_up(Layout(root.absolute()), key, stream, packages_from)
    typer.echo(f"{root} uses release {version}.")


@update.command()
def install(
    file: Annotated[Path, typer.Argument(help="The release.")],
    *,
    root: RootOption = None,
    profile: ProfileOption = None,
    restart_command: RestartOption = DEFAULT_RESTART,
    wait: WaitOption = 1800.0,
    hours: HoursOption = "",
    up: UpOption = 120.0,
    trial: TrialOption = 120.0,
    allow_older: Annotated[bool, typer.Option("--allow-older", help="Take a release that is older.")] = False,
    again: Annotated[bool, typer.Option("--again", help="Take one that was tried and did not stay.")] = False,
) -> None:
    """Install a release: prepare it, wait until nobody is there, try it, keep it or go back."""
    with _said(), file.open("rb") as stream:
        made = _updater(root, profile, restart_command, _times(wait, hours, up, trial))
        key = keys.public_key(trusted(_layout(root)))
        made.install(key, stream, Wishes(older=allow_older, again=again))


@update.command()
def auto(
    *,
    drop: Annotated[Path | None, typer.Option(help="A folder in which releases are put.")] = None,
    url: Annotated[str | None, typer.Option(help="An https address of the newest release.")] = None,
    root: RootOption = None,
    profile: ProfileOption = None,
    restart_command: RestartOption = DEFAULT_RESTART,
    wait: WaitOption = 1800.0,
    hours: HoursOption = "",
    up: UpOption = 120.0,
    trial: TrialOption = 120.0,
) -> None:
    """Unattended: see a trial through that was cut off, else install what is new. Nothing to do is no failure."""
    with _said():
        made = _updater(root, profile, restart_command, _times(wait, hours, up, trial))
        look_for_updates(made, trusted(_layout(root)), drop, url or None)


@update.command()
def resume(
    *,
    root: RootOption = None,
    profile: ProfileOption = None,
    restart_command: RestartOption = DEFAULT_RESTART,
    up: UpOption = 120.0,
    trial: TrialOption = 120.0,
) -> None:
    """See a trial through that was cut off."""
    with _said():
        made = _updater(root, profile, restart_command, _times(1800.0, "", up, trial))
        if not made.resume():
            typer.echo("No release is on trial.")


@update.command()
def back(
    *,
    root: RootOption = None,
    profile: ProfileOption = None,
    restart_command: RestartOption = DEFAULT_RESTART,
    wait: WaitOption = 1800.0,
) -> None:
    """Go back to the release before, once nobody is there; this one is not taken again by itself."""
    with _said():
        version = _updater(root, profile, restart_command, _times(wait, "", 120.0, 0.0)).back()
        typer.echo(f"Release {version} is in use.")


@update.command()
def status(root: RootOption = None) -> None:
    """Which release is in use, which came before, and how updates went."""
    with _said():
        state = states.read(_layout(root))
    typer.echo(f"In use: {state.current}" + (f", on trial, started {state.trial.starts} times" if state.trial else ""))
    typer.echo(f"Before: {state.previous or 'none'}")
    for version, why in state.bad.items():
        typer.echo(f"Not taken again: {version} ({why})")


@update.command("self-test")
def self_test(profile: ProfileOption = None) -> None:
    """Whether this version could run with a profile; asked before it is tried."""
    found = list(selftest.problems(Profile(profile) if profile else Profile.default()))
    for sentence in found:
        typer.echo(sentence, err=True)
    raise typer.Exit(1 if found else 0)


def _layout(root: Path | None) -> Layout:
    """Raises ``UpdateRefused`` where nothing was set up."""
    layout = Layout(root.absolute()) if root else around()
    if layout is None or not layout.state.exists():
        raise UpdateRefused("not_set_up", f"{root or 'This'} was not set up for releases: python -m kiosk update setup")
    return layout


def _updater(root: Path | None, profile: Path | None, restart: str, times: Times) -> Updater:
    log_to_stderr()
    os.umask(0o022)  # what is made here is read by the kiosk's own user
    home = profile or Profile.default().root
    return Updater(_layout(root), home, RunningKiosk(home, shlex.split(restart)), times, _tell)


def _times(wait: float, hours: str, up: float, trial: float) -> Times:
    return Times(wait, Patience(up, trial, max(3 * trial, up) + trial), _within(hours))


def _within(hours: str) -> Callable[[], bool]:
    """Raises ``ValueError`` for what are no hours."""
    return partial(_open_now, parse_hours(hours)) if hours else lambda: True


def _open_now(hours: Hours) -> bool:
    return hours.open_at(local_time())


def _tell(step: Step, version: str) -> None:
    log.info("update %s: %s", version, step.value)


@contextmanager
def _said() -> Iterator[None]:
    """One sentence on standard error; exit status 75 when it is only not the time, else 1."""
    try:
        yield
    except NotNow as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(NOT_NOW) from None
    except (KioskError, StateDamaged, OSError, ValueError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None

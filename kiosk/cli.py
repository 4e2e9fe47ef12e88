"""The commands of ``python -m kiosk``. Secrets come by prompt, standard input or file, never by argument."""

import importlib
import importlib.util
import sys
from pathlib import Path
from typing import Annotated

import typer

from hardware.errors import HardwareError
from kiosk import early
from kiosk.audit.commands import audit
from kiosk.client.errors import Refused
from kiosk.errors import AlreadyRunning, KioskError, SettingsError
from kiosk.instance import HEALTH, UNKNOWN, NobodyThere, ask, socket_path
from kiosk.languages import LANGUAGES, SOURCE
from kiosk.logs import log_to_stderr
from kiosk.operator.commands import pin
from kiosk.phone.commands import phone
from kiosk.phone.errors import PhoneError
from kiosk.profile import Profile
from kiosk.remote_settings.commands import remote_settings
from kiosk.secret import Secret
from kiosk.update.commands import update

cli = typer.Typer(
    help="Palm Kiosk: enroll and verify people by their palm.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # its tracebacks show local variables, and secrets are among them
)
cli.add_typer(phone, name="phone")
cli.add_typer(audit, name="audit")
cli.add_typer(pin, name="pin")
cli.add_typer(remote_settings, name="remote-settings")
cli.add_typer(update, name="update")

_ANSWER_S = 5.0
ProfileOption = Annotated[Path | None, typer.Option("--profile", help="Folder for settings, journal and secrets.")]
HostOption = Annotated[str | None, typer.Option("--api-host", help="Where the server is.")]
KeyOption = Annotated[str | None, typer.Option("--publishable-key", help="The App's publishable key, pk_…")]
CameraOption = Annotated[str | None, typer.Option("--camera", help="auto, device:ID, virtual[:SEED], replay:PATH")]
ThemeOption = Annotated[str, typer.Option("--theme", help="light, dark or contrast")]


@cli.command()
def run(
    *,
    profile: ProfileOption = None,
    camera: CameraOption = None,
    api_host: HostOption = None,
    link_file: Annotated[Path | None, typer.Option(help="A file with a link to begin with; it is deleted.")] = None,
    fullscreen: Annotated[bool | None, typer.Option("--fullscreen/--windowed")] = None,
    theme: Annotated[str | None, typer.Option("--theme", help="light, dark or contrast")] = None,
) -> None:
    """Open the kiosk."""
    early.check()
    log_to_stderr()
    if theme is not None:
        _checked_theme(theme)
    from kiosk import app  # noqa: PLC0415 - Qt only after the early check
    from kiosk.opening import Opening  # noqa: PLC0415 - as above
    from kiosk.views.service import in_service  # noqa: PLC0415 - as above

    try:
        home = Profile(profile) if profile else Profile.default()
        options = _given(camera=camera, api_host=api_host, fullscreen=fullscreen)
        opening = Opening(home, options)
        app.make_application(opening.settings())
        with in_service(home) as service:
            link = app.take_link(link_file) if link_file else None
            settings, parts = opening.assemble()
            shell = app.launch(settings, parts, theme=theme, link=link, watch=opening.trial.saw)
            status = service.run(shell, opening.trial)
    except AlreadyRunning as error:
        typer.echo(str(error))
        raise typer.Exit(0 if error.raised else 1) from None
    except (KioskError, HardwareError, OSError) as error:
        raise _failed(error) from None
    raise typer.Exit(status)


@cli.command()
def health(profile: ProfileOption = None) -> None:
    """Ask the running kiosk how it is: JSON, and exit status 0 when it is well, 1 when not, 3 when none runs."""
    home = Profile(profile) if profile else Profile.default()
    try:
        answer = ask(socket_path(home.instance), HEALTH, _ANSWER_S)
    except NobodyThere:
        typer.echo("No kiosk runs with this profile.", err=True)
        raise typer.Exit(3) from None
    if answer is None or answer == UNKNOWN:
        typer.echo("The kiosk does not answer.", err=True)
        raise typer.Exit(1)
    typer.echo(answer.decode("utf-8", "replace"))
    raise typer.Exit(0 if b'"healthy":true' in answer else 1)


@cli.command()
def pair(profile: ProfileOption = None, api_host: HostOption = None, publishable_key: KeyOption = None) -> None:
    """Connect this kiosk to a server; the pairing code is asked for, or read from standard input."""
    early.check()
    log_to_stderr()
    from kiosk import app  # noqa: PLC0415 - Qt only after the early check
    from kiosk.settings_file import load  # noqa: PLC0415 - as above

    try:
        home = Profile(profile) if profile else Profile.default()
        settings = load(home.settings, **_given(api_host=api_host, publishable_key=publishable_key))
        paired = app.pair(settings, home, _asked_for("Pairing code"))
    except (KioskError, OSError) as error:
        raise _failed(error) from None
    typer.echo(f"Paired as {paired.name} ({paired.terminal_id}).")


@cli.command("desk-token")
def desk_token(profile: ProfileOption = None) -> None:
    """Let this kiosk speak to the front desk of its settings; the token is asked for, or read from standard input."""
    log_to_stderr()
    from kiosk import connection  # noqa: PLC0415 - what other commands do without
    from kiosk.settings_file import load  # noqa: PLC0415 - as above
    from kiosk.vaults.choose import open_vault  # noqa: PLC0415 - as above

    try:
        home = Profile(profile) if profile else Profile.default()
        settings = load(home.settings)
        if settings.desk_url is None:
            raise SettingsError("desk_url", "The setting 'desk_url' names no front desk.")
        connection.keep_desk_token(open_vault(home, settings.secrets), settings.desk_url, _asked_for("Desk token"))
    except (KioskError, OSError, ValueError) as error:
        raise _failed(error) from None
    typer.echo(f"This kiosk has a token for the front desk at {settings.desk_url}.")


@cli.command()
def phones(
    *,
    profile: ProfileOption = None,
    api_host: HostOption = None,
    publishable_key: Annotated[str | None, typer.Option(help="The mobile App's publishable key, pk_…")] = None,
    camera: CameraOption = None,
    theme: ThemeOption = "light",
) -> None:
    """Open the window with simulated phones, for developers and tests."""
    early.check()
    log_to_stderr()
    _checked_theme(theme)
    from kiosk import app  # noqa: PLC0415 - Qt only after the early check
    from kiosk.settings_file import load  # noqa: PLC0415 - as above
    from kiosk.views.developer.opening import run_phones  # noqa: PLC0415 - as above

    try:
        home = Profile(profile) if profile else Profile.default()
        settings = load(home.settings, **_given(camera=camera, api_host=api_host, publishable_key=publishable_key))
        app.make_application(settings)
        status = run_phones(settings, home, app.look_of(theme))
    except (KioskError, PhoneError, HardwareError, OSError) as error:
        raise _failed(error) from None
    raise typer.Exit(status)


@cli.command()
def gallery(
    *,
    out: Annotated[Path, typer.Option(help="Folder for the pictures.")],
    size: Annotated[str, typer.Option(help="Width and height in pixels.")] = "1920x1080",
    theme: ThemeOption = "light",
    only: Annotated[list[str] | None, typer.Option(help="Names to begin with, such as capture.")] = None,
    language: Annotated[str, typer.Option(help="A code such as de, or en_XA, which is made 40 % longer.")] = SOURCE,
    text_percent: Annotated[int, typer.Option(min=100, max=200, help="Size of the texts in percent.")] = 100,
) -> None:
    """Draw every page in every state as a picture."""
    early.check()
    _checked_theme(theme)
    if language not in LANGUAGES:
        raise typer.BadParameter(f"must be one of {', '.join(LANGUAGES)}", param_hint="--language")
    from kiosk.views.gallery import paint  # noqa: PLC0415 - Qt only after the early check

    for path in paint(out, _size(size), theme, tuple(only or ()), language=language, text_percent=text_percent):
        typer.echo(path)


def _given(**options: object) -> dict[str, object]:
    return {name: value for name, value in options.items() if value is not None}


def _asked_for(what: str) -> Secret:
    text = typer.prompt(what, hide_input=True) if sys.stdin.isatty() else sys.stdin.readline()
    return Secret(str(text).strip())


def _checked_theme(theme: str) -> None:
    if theme not in {"light", "dark", "contrast"}:
        raise typer.BadParameter("must be light, dark or contrast", param_hint="--theme")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise typer.BadParameter("must be WIDTHxHEIGHT, such as 1280x720", param_hint="--size")
    return int(width), int(height)


def _failed(error: Exception) -> typer.Exit:
    """One sentence for the operator on standard error, and exit status 1."""
    words = f"The server refused: {error.reason}." if isinstance(error, Refused) else str(error)
    typer.echo(words, err=True)
    return typer.Exit(1)


def include_demo() -> None:
    """The demonstration brings its own commands where it is installed; a kiosk in service may come without it."""
    if importlib.util.find_spec("kiosk.demo.commands") is not None:
        importlib.import_module("kiosk.demo.commands").register(cli)

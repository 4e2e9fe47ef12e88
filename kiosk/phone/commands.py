"""``python -m kiosk phone …``: simulated phones, no screen. Secrets come by file, environment or standard input."""

from typing import Annotated

import typer

from kiosk.client.address import Address
from kiosk.phone import answering, joining
from kiosk.phone.approval import LocalFactor
from kiosk.phone.desk import desk
from kiosk.phone.options import JsonOption, NameArgument, ProfileOption
from kiosk.phone.record import Platform, Record
from kiosk.phone.shelf import USUAL, Make, new_record

phone = typer.Typer(help="Simulated phones, for developers and tests.", no_args_is_help=True)
joining.register(phone)
answering.register(phone)

HostOption = Annotated[str | None, typer.Option("--api-host", help="Where the server is.")]
AppKeyOption = Annotated[str, typer.Option("--publishable-key", help="The mobile App's publishable key, pk_…")]
WithoutOption = Annotated[list[LocalFactor] | None, typer.Option("--without", help="A factor it lacks; repeatable.")]


@phone.command("list")
def list_(*, profile: ProfileOption = None, as_json: JsonOption = False) -> None:
    """Say which phones there are."""
    with desk(profile, as_json=as_json) as at:
        for record in at.shelf.records():
            at.tell(facts_of(record), _words(record))


@phone.command()
def new(
    name: NameArgument,
    *,
    publishable_key: AppKeyOption,
    platform: Annotated[Platform, typer.Option(help="What runs on it.")] = Platform.IOS,
    api_host: HostOption = None,
    issuer: Annotated[str | None, typer.Option(help="What the server calls itself, by another address.")] = None,
    make: Annotated[str | None, typer.Option(help="Who made it.")] = None,
    model: Annotated[str | None, typer.Option(help="Its model.")] = None,
    platform_version: Annotated[str | None, typer.Option(help="The version of what runs on it.")] = None,
    push: Annotated[bool, typer.Option("--push/--no-push", help="Whether it can be pushed to.")] = True,
    without: WithoutOption = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put a new phone on the shelf."""
    with desk(profile, as_json=as_json, api_host=api_host, issuer=issuer, publishable_key=publishable_key) as at:
        usual = USUAL[platform]
        record = new_record(
            name,
            platform,
            Address.of(at.settings.api_host, at.settings.issuer),
            at.settings.publishable_key,
            make=Make(make or usual.make, model or usual.model, platform_version or usual.platform_version),
            factors=tuple(factor for factor in LocalFactor if factor not in (without or ())),
            push=push,
        )
        at.shelf.add(record)
        at.tell(facts_of(record), _words(record))


@phone.command()
def connect(
    name: NameArgument,
    *,
    offline: Annotated[bool | None, typer.Option("--offline/--online", help="Off the network, or back.")] = None,
    slow: Annotated[float | None, typer.Option(min=0, max=600, help="Seconds it takes before each request.")] = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take a phone off the network or back, or make it slow."""
    with desk(profile, as_json=as_json) as at:
        at.phone(name).connect(offline=offline, slow_s=slow)
        record = at.handset(name).record
        at.tell(facts_of(record), _words(record))


@phone.command()
def lose(name: NameArgument, *, profile: ProfileOption = None, as_json: JsonOption = False) -> None:
    """Lose a phone: its keys are destroyed. The server learns of it only when its backend deletes the device."""
    with desk(profile, as_json=as_json) as at:
        at.phone(name).lose()
        record = at.handset(name).record
        at.tell(facts_of(record), _words(record))


def facts_of(record: Record) -> dict[str, object]:
    """What scripts are told of a phone; its push token is nobody's business."""
    facts = record.model_dump(mode="json", exclude={"version", "push_notification_token", "last_push"})
    return facts | {"push": record.push_notification_token is not None}


def _words(record: Record) -> str:
    state = "lost" if record.lost else f"of {record.user_id}" if record.user_id else "not enrolled"
    line = "offline" if record.offline else f"{record.slow_s:g} s slow" if record.slow_s else "online"
    return f"{record.name}: {record.make} {record.model} ({record.platform} {record.platform_version}), {state}, {line}"

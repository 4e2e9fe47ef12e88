"""A phone that wants to be enrolled: its description, and the keys it brings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from server_stub.domain import p256
from server_stub.domain.callers import SdkCaller
from server_stub.domain.core import Core
from server_stub.domain.entities import AppType, Device, DeviceKey, EventType, Platform, User
from server_stub.domain.errors import BadRequest, Conflict, Unauthorized
from server_stub.domain.factors import LOCAL, Factor
from server_stub.domain.ids import Id, new_id
from server_stub.domain.ports import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What the phone says about itself."""

    name: str
    platform: Platform
    make: str | None = None
    model: str | None = None
    platform_version: str | None = None
    framework_version: str | None = None
    push_notification_token: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class NewDevice:
    """``keys`` are checked P-256 public keys, the one for ``device`` first; no two factors share one."""

    description: Description
    keys: tuple[DeviceKey, ...]


def new_device(description: Description, pems: Mapping[Factor, str]) -> NewDevice:
    """Raises ``BadRequest`` for a missing ``device`` key, a key that is not P-256, or one key for two factors."""
    if Factor.DEVICE not in pems:
        raise BadRequest("a device brings its own key", param="keys.device")
    ordered = [Factor.DEVICE, *sorted(LOCAL.intersection(pems))]
    keys = tuple(device_key(factor, pems[factor]) for factor in ordered)
    if len({key.fingerprint for key in keys}) != len(keys):
        raise BadRequest("each factor has a key of its own", param="keys")
    return NewDevice(description, keys)


def device_key(factor: Factor, pem: str) -> DeviceKey:
    """The key in one spelling, with its fingerprint; raises ``BadRequest``."""
    key = p256.public_key(pem, f"keys.{factor}")
    return DeviceKey(factor=factor, public_key=p256.canonical(key), fingerprint=p256.fingerprint(key))


def check_bearer(sdk: SdkCaller, new: NewDevice | None) -> None:
    """A terminal brings no device, everybody else exactly the one that signed, through a mobile App.

    Raises ``BadRequest``, or ``Unauthorized`` for a sender at a web App that is no terminal of it.
    """
    if sdk.terminal is None and sdk.app.app_type is AppType.WEB:
        raise Unauthorized("this App takes paired terminals only", reason="terminal_unknown")
    if sdk.terminal is not None and new is not None:
        raise BadRequest("a terminal enrolls no device", param="device")
    if sdk.terminal is None and (new is None or new.keys[0].fingerprint != sdk.keyid):
        raise BadRequest("a device signs with the key it brings", param="keys.device")


def demand_new(work: UnitOfWork, sdk: SdkCaller, new: NewDevice) -> None:
    """Raises ``Conflict`` with reason ``device_enrolled`` when a device with this key is enrolled."""
    if work.devices.by_fingerprint(sdk.app.scope, new.keys[0].fingerprint) is not None:
        raise Conflict("a device with this key is enrolled", reason="device_enrolled", param="keys.device")


def enroll_device(core: Core, work: UnitOfWork, sdk: SdkCaller, user: User, new: NewDevice) -> Device:
    """Keep the phone as the user's; ``demand_new`` has let it pass."""
    now, described = core.clock.now(), new.description
    device = Device(
        account_id=sdk.app.account_id,
        livemode=sdk.app.livemode,
        device_id=new_id(Id.DEVICE),
        user_id=user.user_id,
        app_id=sdk.app.app_id,
        created_at=now,
        updated_at=now,
        name=described.name,
        make=described.make,
        model=described.model,
        platform=described.platform,
        platform_version=described.platform_version,
        framework_version=described.framework_version,
        push_notification_token=described.push_notification_token,
        keys=new.keys,
    )
    work.devices.add(device)
    core.events.record(work, sdk.caller, EventType.DEVICE_CREATED, device)
    return device

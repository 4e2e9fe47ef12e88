"""A person's phone and its public keys, one pair per local factor."""

from dataclasses import dataclass, field
from enum import StrEnum

from server_stub.domain.entities.scope import Scoped
from server_stub.domain.factors import Factor


class Platform(StrEnum):
    """Phones the contract knows."""

    IOS = "ios"
    ANDROID = "android"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceKey:
    """A public key (PEM SubjectPublicKeyInfo, P-256) that proves one factor: ``device`` or a local one.

    ``fingerprint`` is the lower-case hex SHA-256 of the DER SubjectPublicKeyInfo.
    """

    factor: Factor
    public_key: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Device(Scoped):
    """An enrolled phone; ``keys`` always hold one for the factor ``device``. ``app_id`` is the app it came through."""

    device_id: str
    user_id: str
    app_id: str | None
    created_at: int
    updated_at: int
    name: str
    make: str | None
    model: str | None
    platform: Platform
    platform_version: str | None
    framework_version: str | None
    push_notification_token: str | None = field(repr=False)
    keys: tuple[DeviceKey, ...]

    def key(self, factor: Factor) -> DeviceKey | None:
        """The key that proves this factor, when the device has one."""
        return next((key for key in self.keys if key.factor is factor), None)

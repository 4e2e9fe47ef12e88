"""What the server remembers, as frozen values. A repository keeps them, a service decides about them."""

from server_stub.domain.entities.account import Account, SecretKey
from server_stub.domain.entities.app import App, AppType
from server_stub.domain.entities.attempt import Attempt
from server_stub.domain.entities.code import PalmChange, SealedCode
from server_stub.domain.entities.device import Device, DeviceKey, Platform
from server_stub.domain.entities.event import Event, EventType
from server_stub.domain.entities.keys import EnrollmentKey, RecoveryKey
from server_stub.domain.entities.law import Consent, DeletionReceipt
from server_stub.domain.entities.log import AuthType, Log
from server_stub.domain.entities.palm import SealedPalm
from server_stub.domain.entities.push import PushNote
from server_stub.domain.entities.scope import Caller, Scope, Scoped
from server_stub.domain.entities.session import AuthSession
from server_stub.domain.entities.terminal import PairingCode, Terminal
from server_stub.domain.entities.user import User, UserStatus
from server_stub.domain.entities.web import UserHint, WebSession, WebState
from server_stub.domain.entities.webhook import (
    Delivery,
    DeliveryState,
    EndpointStatus,
    WebhookEndpoint,
    WebhookSecret,
)

__all__ = [
    "Account",
    "App",
    "AppType",
    "Attempt",
    "AuthSession",
    "AuthType",
    "Caller",
    "Consent",
    "DeletionReceipt",
    "Delivery",
    "DeliveryState",
    "Device",
    "DeviceKey",
    "EndpointStatus",
    "EnrollmentKey",
    "Event",
    "EventType",
    "Log",
    "PairingCode",
    "PalmChange",
    "Platform",
    "PushNote",
    "RecoveryKey",
    "Scope",
    "Scoped",
    "SealedCode",
    "SealedPalm",
    "SecretKey",
    "Terminal",
    "User",
    "UserHint",
    "UserStatus",
    "WebSession",
    "WebState",
    "WebhookEndpoint",
    "WebhookSecret",
]

"""What the server remembers, as frozen values. A repository keeps them, a service decides about them."""

from server_stub.domain.entities.account import Account, SecretKey
from server_stub.domain.entities.app import App, AppType
from server_stub.domain.entities.attempt import Attempt
from server_stub.domain.entities.code import PalmChange, SealedCode
from server_stub.domain.entities.device import Device, DeviceKey, Platform
from server_stub.domain.entities.event import Event, EventType
from server_stub.domain.entities.keys import EnrollmentKey, RecoveryKey
from server_stub.domain.entities.log import AuthType, Log
from server_stub.domain.entities.palm import SealedPalm
from server_stub.domain.entities.scope import Caller, Scope, Scoped
from server_stub.domain.entities.session import AuthSession
from server_stub.domain.entities.terminal import PairingCode, Terminal
from server_stub.domain.entities.user import User, UserStatus
from server_stub.domain.entities.web import UserHint, WebSession, WebState

__all__ = [
    "Account",
    "App",
    "AppType",
    "Attempt",
    "AuthSession",
    "AuthType",
    "Caller",
    "Device",
    "DeviceKey",
    "EnrollmentKey",
    "Event",
    "EventType",
    "Log",
    "PairingCode",
    "PalmChange",
    "Platform",
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
]

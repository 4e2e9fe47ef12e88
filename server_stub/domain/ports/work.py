"""One transaction over every repository."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from server_stub.domain.ports.attempts import Attempts, AuthSessions, Failures, Guesses, Nonces
from server_stub.domain.ports.codes import PalmCodes, PalmVectors
from server_stub.domain.ports.enrolled import (
    DataKeys,
    Devices,
    EnrollmentKeys,
    PairingCodes,
    Palms,
    RecoveryKeys,
    Terminals,
)
from server_stub.domain.ports.law import Consents, DeletionReceipts
from server_stub.domain.ports.management import Accounts, Apps, Events, Logs, SecretKeys, Users
from server_stub.domain.ports.push import Pushes
from server_stub.domain.ports.web import UserHints, WebSessions
from server_stub.domain.ports.webhooks import Deliveries, WebhookEndpoints, WebhookSecrets


@dataclass(frozen=True, slots=True)
class UnitOfWork:
    """Everything in it happens, or nothing does."""

    accounts: Accounts
    secret_keys: SecretKeys
    users: Users
    apps: Apps
    logs: Logs
    events: Events
    devices: Devices
    terminals: Terminals
    pairing_codes: PairingCodes
    enrollment_keys: EnrollmentKeys
    recovery_keys: RecoveryKeys
    palms: Palms
    data_keys: DataKeys
    codes: PalmCodes
    vectors: PalmVectors | None
    """None where the database cannot search."""
    auth_sessions: AuthSessions
    web_sessions: WebSessions
    user_hints: UserHints
    nonces: Nonces
    attempts: Attempts
    failures: Failures
    webhook_endpoints: WebhookEndpoints
    webhook_secrets: WebhookSecrets
    deliveries: Deliveries
    pushes: Pushes
    guesses: Guesses
    consents: Consents
    receipts: DeletionReceipts


class Store(Protocol):
    """Opens units of work. Raises Unavailable when the store cannot be used now."""

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """A consistent view; nothing is kept."""
        ...

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """The only writer of the moment; kept when the block ends, undone when it raises.

        A refusal that must leave a trace (a log, a counted failure) is therefore raised after the block.
        """
        ...

    def scrub(self) -> None:
        """Drop copies of what was deleted from wherever the store keeps more than the present; call outside of a unit.

        Best effort: a store that is busy does it later by itself, and says so in the log.
        """
        ...

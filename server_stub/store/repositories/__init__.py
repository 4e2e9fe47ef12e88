"""The repositories of the domain, in SQL, over one connection."""

from server_stub.domain.ports import UnitOfWork
from server_stub.store.repositories.attempts import SqlAttempts, SqlAuthSessions, SqlFailures, SqlNonces
from server_stub.store.repositories.codes import SqlPalmCodes
from server_stub.store.repositories.enrolled import SqlDataKeys, SqlDevices, SqlPalms, SqlTerminals
from server_stub.store.repositories.law import SqlConsents, SqlDeletionReceipts
from server_stub.store.repositories.limits import SqlGuesses
from server_stub.store.repositories.management import (
    SqlAccounts,
    SqlApps,
    SqlEvents,
    SqlLogs,
    SqlSecretKeys,
    SqlUsers,
)
from server_stub.store.repositories.outbox import (
    SqlDeliveries,
    SqlPushes,
    SqlWebhookEndpoints,
    SqlWebhookSecrets,
)
from server_stub.store.repositories.secrets import SqlEnrollmentKeys, SqlPairingCodes, SqlRecoveryKeys
from server_stub.store.repositories.web import SqlUserHints, SqlWebSessions
from server_stub.store.rows import Link
from server_stub.store.vectors import SqlPalmVectors


def unit_of_work(link: Link) -> UnitOfWork:
    """Every repository, sharing one transaction."""
    return UnitOfWork(
        accounts=SqlAccounts(link),
        secret_keys=SqlSecretKeys(link),
        users=SqlUsers(link),
        apps=SqlApps(link),
        logs=SqlLogs(link),
        events=SqlEvents(link),
        devices=SqlDevices(link),
        terminals=SqlTerminals(link),
        pairing_codes=SqlPairingCodes(link),
        enrollment_keys=SqlEnrollmentKeys(link),
        recovery_keys=SqlRecoveryKeys(link),
        palms=SqlPalms(link),
        data_keys=SqlDataKeys(link),
        codes=SqlPalmCodes(link),
        vectors=SqlPalmVectors(link) if link.vectors else None,
        auth_sessions=SqlAuthSessions(link),
        web_sessions=SqlWebSessions(link),
        user_hints=SqlUserHints(link),
        nonces=SqlNonces(link),
        attempts=SqlAttempts(link),
        failures=SqlFailures(link),
        webhook_endpoints=SqlWebhookEndpoints(link),
        webhook_secrets=SqlWebhookSecrets(link),
        deliveries=SqlDeliveries(link),
        pushes=SqlPushes(link),
        guesses=SqlGuesses(link),
        consents=SqlConsents(link),
        receipts=SqlDeletionReceipts(link),
    )

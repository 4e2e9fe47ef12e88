"""Pairing codes, enrollment keys and recovery keys in SQL; only hashes of their secrets are here."""

from server_stub.domain.entities import EnrollmentKey, PairingCode, RecoveryKey
from server_stub.store.rows import Link, Rows
from server_stub.store.tables import ENROLLMENT_KEYS, PAIRING_CODES, RECOVERY_KEYS


class SqlPairingCodes:
    """Codes that let a terminal in."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, PAIRING_CODES, PairingCode)
        self.add = self._rows.add

    def save(self, code: PairingCode) -> None:
        """Keep its ``used_at``."""
        self._rows.save(code, "pairing_code_id")

    def by_hash(self, secret_hash: str) -> PairingCode | None:
        """The code with this secret, or None."""
        return self._rows.first(PAIRING_CODES.c.secret_hash == secret_hash, lock=True)


class SqlEnrollmentKeys:
    """Secrets that let a person enroll."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, ENROLLMENT_KEYS, EnrollmentKey)
        self.add = self._rows.add

    def save(self, key: EnrollmentKey) -> None:
        """Keep its ``used_at`` and ``failures``."""
        self._rows.save(key, "enrollment_key_id")

    def by_hash(self, secret_hash: str) -> EnrollmentKey | None:
        """The key with this secret, or None; used and expired ones too."""
        return self._rows.first(ENROLLMENT_KEYS.c.secret_hash == secret_hash, lock=True)

    def of_user(self, user_id: str) -> tuple[EnrollmentKey, ...]:
        """All of one user, oldest first."""
        return self._rows.all(ENROLLMENT_KEYS.c.user_id == user_id, order=(ENROLLMENT_KEYS.c.created_at,))


class SqlRecoveryKeys:
    """Secrets that let a person recover."""

    def __init__(self, link: Link) -> None:
        self._rows = Rows(link, RECOVERY_KEYS, RecoveryKey)
        self.add = self._rows.add

    def save(self, key: RecoveryKey) -> None:
        """Keep its ``used_at`` and ``failures``."""
        self._rows.save(key, "recovery_key_id")

    def by_hash(self, secret_hash: str) -> RecoveryKey | None:
        """The key with this secret, or None; used and expired ones too."""
        return self._rows.first(RECOVERY_KEYS.c.secret_hash == secret_hash, lock=True)

    def of_user(self, user_id: str) -> tuple[RecoveryKey, ...]:
        """All of one user, oldest first."""
        return self._rows.all(RECOVERY_KEYS.c.user_id == user_id, order=(RECOVERY_KEYS.c.created_at,))

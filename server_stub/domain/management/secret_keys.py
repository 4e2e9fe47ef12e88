"""Secret keys: made, told apart, rotated. The secret itself is seen once, when it is made."""

from dataclasses import dataclass, field, replace

from server_stub.domain.core import Core
from server_stub.domain.entities import Scope, SecretKey
from server_stub.domain.errors import Conflict, NotFound, Unauthorized
from server_stub.domain.ids import Id, Secret, is_secret, new_id, new_secret, secret_hash
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.signing_keys import seal_context


@dataclass(frozen=True, slots=True)
class NewSecretKey:
    """A key with its secret, which nobody will be told again."""

    key: SecretKey
    secret: str = field(repr=False)


class SecretKeys:
    """Rotation is create, deploy, promote, revoke: the old key works until it is revoked."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def authenticate(self, secret: str) -> SecretKey:
        """The key with this secret; raises Unauthorized."""
        if is_secret(Secret.SECRET_KEY, secret):
            with self._core.store.read() as work:
                key = work.secret_keys.by_hash(secret_hash(secret))
            if key is not None and key.revoked_at is None:
                return key
        raise Unauthorized("The secret key is not valid.")

    def of_account(self, account_id: str) -> tuple[SecretKey, ...]:
        """All of one account's, oldest first."""
        with self._core.store.read() as work:
            return work.secret_keys.of_account(account_id)

    def create(self, scope: Scope) -> NewSecretKey:
        """One more key; it is primary when the mode has no other. Raises NotFound."""
        with self._core.store.write() as work:
            _require_account(work, scope)
            return self.add(work, scope)

    def add(self, work: UnitOfWork, scope: Scope) -> NewSecretKey:
        """One more key, in a transaction that is already open."""
        secret, key_id = new_secret(Secret.SECRET_KEY), new_id(Id.SECRET_KEY)
        key = SecretKey(
            account_id=scope.account_id,
            livemode=scope.livemode,
            secret_key_id=key_id,
            secret_hash=secret_hash(secret),
            sealed=self._core.vault.seal(secret.encode(), seal_context(key_id)),
            primary=work.secret_keys.primary(scope) is None,
            created_at=self._core.clock.now(),
            revoked_at=None,
        )
        work.secret_keys.add(key)
        return NewSecretKey(key, secret)

    def promote(self, secret_key_id: str) -> SecretKey:
        """Sign tokens with this key from now on. Raises NotFound or Conflict."""
        with self._core.store.write() as work:
            return _promote(work, _active(work, secret_key_id))

    def revoke(self, secret_key_id: str) -> SecretKey:
        """Let this key open nothing from now on. Raises NotFound, or Conflict for the primary one."""
        with self._core.store.write() as work:
            return self._revoke(work, _active(work, secret_key_id))

    def rotate(self, scope: Scope, *, revoke_old: bool) -> tuple[NewSecretKey, SecretKey | None]:
        """A new primary key and the former one, which works on unless ``revoke_old``. Raises NotFound."""
        with self._core.store.write() as work:
            _require_account(work, scope)
            old, made = work.secret_keys.primary(scope), self.add(work, scope)
            made = NewSecretKey(_promote(work, made.key), made.secret)
            if old is not None and revoke_old:
                self._revoke(work, replace(old, primary=False))
            return made, old

    def _revoke(self, work: UnitOfWork, key: SecretKey) -> SecretKey:
        if key.primary:
            raise Conflict("This key signs ID tokens; promote another one first.")
        revoked = replace(key, revoked_at=self._core.clock.now())
        work.secret_keys.save(revoked)
        return revoked


def _require_account(work: UnitOfWork, scope: Scope) -> None:
    if work.accounts.get(scope.account_id) is None:
        raise NotFound("No such account.")


def _promote(work: UnitOfWork, key: SecretKey) -> SecretKey:
    former = work.secret_keys.primary(key.scope)
    if former is not None:
        work.secret_keys.save(replace(former, primary=False))
    promoted = replace(key, primary=True)
    work.secret_keys.save(promoted)
    return promoted


def _active(work: UnitOfWork, secret_key_id: str) -> SecretKey:
    key = work.secret_keys.get(secret_key_id)
    if key is None:
        raise NotFound("No such secret key.")
    if key.revoked_at is not None:
        raise Conflict("This secret key was revoked.")
    return key

"""Secret keys, from creation to revocation, on a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server_stub.assembly import make_core
from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.domain.entities import Scope
from server_stub.domain.errors import Conflict, NotFound, Unauthorized
from server_stub.domain.management.accounts import Accounts, NewAccount
from server_stub.domain.management.secret_keys import SecretKeys
from server_stub.domain.signing_keys import open_signing_key
from server_stub.store.opening import open_store


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    opened = open_store(str(tmp_path / "server.db"))
    yield make_core(opened.store, opened.vault, FixedClock(), "https://palm.example")
    opened.store.close()


@pytest.fixture
def account(core: Core) -> NewAccount:
    return Accounts(core).create("Acme", livemode=False)


def _signing(core: Core, scope: Scope) -> str:
    with core.store.read() as work:
        return open_signing_key(core, work, scope)


def test_an_account_comes_with_a_key_that_signs(core: Core, account: NewAccount) -> None:
    made = account.secret_key
    assert SecretKeys(core).authenticate(made.secret) == made.key
    assert made.key.primary
    assert _signing(core, made.key.scope) == made.secret
    assert made.secret not in repr(account)


def test_rotation_has_no_gap(core: Core, account: NewAccount) -> None:
    keys, old = SecretKeys(core), account.secret_key
    new = keys.create(old.key.scope)
    assert not new.key.primary
    assert _signing(core, old.key.scope) == old.secret
    assert keys.authenticate(new.secret) == new.key
    keys.promote(new.key.secret_key_id)
    assert _signing(core, old.key.scope) == new.secret
    assert not keys.authenticate(old.secret).primary
    assert keys.revoke(old.key.secret_key_id).revoked_at == core.clock.now()
    with pytest.raises(Unauthorized):
        keys.authenticate(old.secret)
    assert keys.authenticate(new.secret).primary


def test_the_key_that_signs_is_not_revoked(core: Core, account: NewAccount) -> None:
    with pytest.raises(Conflict):
        SecretKeys(core).revoke(account.secret_key.key.secret_key_id)
    assert SecretKeys(core).authenticate(account.secret_key.secret)


def test_a_revoked_key_never_comes_back(core: Core, account: NewAccount) -> None:
    keys = SecretKeys(core)
    key_id = keys.create(account.secret_key.key.scope).key.secret_key_id
    keys.revoke(key_id)
    for again in (keys.revoke, keys.promote):
        with pytest.raises(Conflict):
            again(key_id)


@pytest.mark.parametrize("revoke_old", [True, False])
def test_rotation_in_one_step(core: Core, account: NewAccount, revoke_old: bool) -> None:
    keys, first = SecretKeys(core), account.secret_key
    made, old = keys.rotate(first.key.scope, revoke_old=revoke_old)
    assert old == first.key
    assert _signing(core, first.key.scope) == made.secret
    states = [(key.primary, key.revoked_at is not None) for key in keys.of_account(account.account.account_id)]
    assert states == [(False, revoke_old), (True, False)]


def test_each_mode_has_a_primary_key_of_its_own(core: Core, account: NewAccount) -> None:
    live = SecretKeys(core).create(Scope(account.account.account_id, True))
    assert live.key.primary
    assert _signing(core, live.key.scope) == live.secret
    assert _signing(core, account.secret_key.key.scope) == account.secret_key.secret


def test_nobody_and_nothing(core: Core, account: NewAccount) -> None:
    keys, nobody = SecretKeys(core), Scope("acct_nobody", False)
    for refused in (lambda: keys.create(nobody), lambda: keys.rotate(nobody, revoke_old=False)):
        with pytest.raises(NotFound):
            refused()
    for again in (keys.promote, keys.revoke):
        with pytest.raises(NotFound):
            again("key_nothing")
    with pytest.raises(Conflict):
        _signing(core, Scope(account.account.account_id, True))

"""Accounts are made at the command line; there is no route for it."""

from dataclasses import dataclass

from server_stub.domain.core import Core
from server_stub.domain.entities import Account, App, AppType, Caller, Scope
from server_stub.domain.ids import Id, new_id
from server_stub.domain.management.apps import Apps
from server_stub.domain.management.pairing import NewPairingCode, PairingCodes
from server_stub.domain.management.secret_keys import NewSecretKey, SecretKeys


@dataclass(frozen=True, slots=True)
class NewAccount:
    """All that a first kiosk and a first backend need."""

    account: Account
    secret_key: NewSecretKey
    app: App
    pairing_code: NewPairingCode


class Accounts:
    """Customers of the server."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(self, name: str, *, livemode: bool) -> NewAccount:
        """An account with a primary secret key, an App of type web and a code to pair a first kiosk with it."""
        account = Account(account_id=new_id(Id.ACCOUNT), name=name, created_at=self._core.clock.now())
        scope = Scope(account.account_id, livemode)
        caller = Caller(scope, None)
        with self._core.store.write() as work:
            work.accounts.add(account)
            secret_key = SecretKeys(self._core).add(work, scope)
            app = Apps(self._core).add(work, caller, AppType.WEB, "Kiosk", None)
            code = PairingCodes(self._core).add(work, caller, app)
        return NewAccount(account, secret_key, app, code)

    def all(self) -> tuple[Account, ...]:
        """Every account, oldest first."""
        with self._core.store.read() as work:
            return work.accounts.all()

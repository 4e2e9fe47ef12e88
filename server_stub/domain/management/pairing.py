"""Pairing codes and terminals, as the app backend and the operator see them."""

from dataclasses import dataclass, field

from server_stub.domain.core import Core
from server_stub.domain.entities import App, AppType, Caller, EventType, PairingCode, Scope, Terminal
from server_stub.domain.errors import Forbidden, NotFound, Unprocessable
from server_stub.domain.ids import Id, Secret, is_id, new_id, new_secret, secret_hash
from server_stub.domain.management.lists import ask
from server_stub.domain.ownership import owned
from server_stub.domain.ports import Page, PageRequest, UnitOfWork

LIFE = 600
"""Seconds a pairing code is good for."""


@dataclass(frozen=True, slots=True)
class NewPairingCode:
    """A code with its secret, which nobody will be told again."""

    code: PairingCode
    secret: str = field(repr=False)


class PairingCodes:
    """Codes that let a kiosk in."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(self, caller: Caller, app_id: str) -> NewPairingCode:
        """A code for one App of type web; raises Unprocessable or Forbidden."""
        with self._core.store.write() as work:
            app = work.apps.get(app_id) if is_id(Id.APP, app_id) else None
            if app is not None and app.account_id != caller.scope.account_id:
                raise Forbidden("This app belongs to another account.", param="app_id")
            if app is None or app.livemode != caller.scope.livemode:
                raise Unprocessable("No such app.", param="app_id")
            return self.add(work, caller, app)

    def create_as_operator(self, app_id: str) -> NewPairingCode:
        """The same from the command line, where every account's App may be named; raises NotFound."""
        with self._core.store.write() as work:
            app = work.apps.get(app_id) if is_id(Id.APP, app_id) else None
            if app is None:
                raise NotFound("No such app.")
            return self.add(work, Caller(app.scope, None), app)

    def add(self, work: UnitOfWork, caller: Caller, app: App) -> NewPairingCode:
        """A code, in a transaction that is already open."""
        if app.app_type is not AppType.WEB:
            raise Unprocessable("Terminals are paired with an App of type web.", param="app_id")
        now, secret = self._core.clock.now(), new_secret(Secret.PAIRING_CODE)
        code = PairingCode(
            account_id=app.account_id,
            livemode=app.livemode,
            pairing_code_id=new_id(Id.PAIRING_CODE),
            app_id=app.app_id,
            secret_hash=secret_hash(secret),
            created_at=now,
            expires_at=now + LIFE,
        )
        work.pairing_codes.add(code)
        self._core.events.record(work, caller, EventType.PAIRING_CODE_CREATED, code)
        return NewPairingCode(code, secret)


class PairedTerminals:
    """A customer's kiosks."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def page(self, scope: Scope, request: PageRequest) -> Page[Terminal]:
        """Newest first; raises BadRequest for an unknown cursor."""
        with self._core.store.read() as work:
            return ask(work.terminals.page, scope, request)

    def get(self, scope: Scope, terminal_id: str) -> Terminal:
        """One kiosk; raises NotFound or Forbidden."""
        with self._core.store.read() as work:
            return owned(work.terminals.get(terminal_id), scope, "terminal")

    def delete(self, caller: Caller, terminal_id: str) -> None:
        """Forget the kiosk; its key is refused at once."""
        with self._core.store.write() as work:
            terminal = owned(work.terminals.get(terminal_id), caller.scope, "terminal")
            work.terminals.delete(terminal)
            self._core.events.record(work, caller, EventType.TERMINAL_DELETED, terminal)

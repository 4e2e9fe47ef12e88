"""Apps: a publishable key each, which dies with the App at once."""

from collections.abc import Sequence
from dataclasses import replace

from server_stub.domain.core import Core
from server_stub.domain.entities import App, AppType, Caller, EventType, Scope
from server_stub.domain.errors import NotFound, Unprocessable
from server_stub.domain.ids import Id, Secret, is_id, new_id, new_secret
from server_stub.domain.management.lists import ask
from server_stub.domain.ownership import owned
from server_stub.domain.ports import Page, PageRequest, UnitOfWork
from server_stub.domain.web.origins import checked_origins

LONGEST_NAME = 200
LONGEST_DESCRIPTION = 1000


class Apps:
    """A customer's apps."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(
        self, caller: Caller, app_type: AppType, name: str, description: str | None, origins: Sequence[str] = ()
    ) -> App:
        """A new App; raises Unprocessable for a name or an allowed origin that is none."""
        _require_texts(name, description)
        allowed = checked_origins(app_type, origins)
        with self._core.store.write() as work:
            return self.add(work, caller, app_type, name, description, origins=allowed)

    def add(
        self,
        work: UnitOfWork,
        caller: Caller,
        app_type: AppType,
        name: str,
        description: str | None,
        *,
        origins: tuple[str, ...] = (),
    ) -> App:
        """A new App, in a transaction that is already open."""
        now = self._core.clock.now()
        app = App(
            account_id=caller.scope.account_id,
            livemode=caller.scope.livemode,
            app_id=new_id(Id.APP),
            created_at=now,
            updated_at=now,
            publishable_key=new_secret(Secret.PUBLISHABLE_KEY),
            app_type=app_type,
            name=name,
            description=description,
            allowed_origins=origins,
        )
        work.apps.add(app)
        self._core.events.record(work, caller, EventType.APP_CREATED, app)
        return app

    def allow_as_operator(self, app_id: str, origins: Sequence[str]) -> App:
        """Set the allowed origins, from the command line; raises NotFound or Unprocessable."""
        with self._core.store.write() as work:
            app = work.apps.get(app_id) if is_id(Id.APP, app_id) else None
            if app is None:
                raise NotFound("No such app.")
            changed = replace(app, allowed_origins=checked_origins(app.app_type, origins))
            work.apps.save(replace(changed, updated_at=self._core.clock.now()))
            return changed

    def get(self, scope: Scope, app_id: str) -> App:
        """One App; raises NotFound or Forbidden."""
        with self._core.store.read() as work:
            return owned(work.apps.get(app_id), scope, "app")

    def page(self, scope: Scope, request: PageRequest) -> Page[App]:
        """Newest first; raises BadRequest for an unknown cursor."""
        with self._core.store.read() as work:
            return ask(work.apps.page, scope, request)

    def delete(self, caller: Caller, app_id: str) -> None:
        """Forget the App with its terminals; logs stay."""
        with self._core.store.write() as work:
            app = owned(work.apps.get(app_id), caller.scope, "app")
            for terminal in work.terminals.of_app(app_id):
                work.terminals.delete(terminal)
                self._core.events.record(work, caller, EventType.TERMINAL_DELETED, terminal)
            work.apps.delete(app)
            self._core.events.record(work, caller, EventType.APP_DELETED, app)


def _require_texts(name: str, description: str | None) -> None:
    if not name.strip() or len(name) > LONGEST_NAME:
        raise Unprocessable(f"A name has 1 to {LONGEST_NAME} characters.", param="name")
    if description is not None and len(description) > LONGEST_DESCRIPTION:
        raise Unprocessable(f"A description has at most {LONGEST_DESCRIPTION} characters.", param="description")

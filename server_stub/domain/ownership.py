"""Who may see what. Another account's resource is forbidden; the other mode's does not exist."""

from typing import TypeVar

from server_stub.domain.entities import Scope, Scoped
from server_stub.domain.errors import Forbidden, NotFound

S = TypeVar("S", bound=Scoped)


def owned(resource: S | None, scope: Scope, name: str) -> S:
    """The resource when it is this scope's; raises NotFound or Forbidden. ``name`` is the kind, for the message."""
    if resource is None:
        raise NotFound(f"No such {name}.")
    if resource.account_id != scope.account_id:
        raise Forbidden(f"This {name} belongs to another account.")
    if resource.livemode != scope.livemode:
        raise NotFound(f"No such {name} in this mode.")
    return resource

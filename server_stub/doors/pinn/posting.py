"""A POST that makes something: with an ``Idempotency-Key`` it is made once, however often it is asked for.

The answer is kept for a day, sealed, in the transaction that made the thing; a second request with the same key of the
same account and mode gets it again, and the same key with another body or route is refused (contract U19).
"""

from collections.abc import Callable
from typing import Annotated, TypeAlias

from fastapi import Depends, Request
from starlette.responses import Response

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller
from server_stub.domain.errors import BadRequest
from server_stub.domain.idempotency import Once, checked_key, request_digest
from server_stub.domain.idempotency import Request as Repeatable
from server_stub.domain.joining import joined
from server_stub.domain.jsonvalues import JsonObject
from server_stub.doors.pinn import answers
from server_stub.doors.pinn.door import TheCaller, TheCore

Make: TypeAlias = Callable[[Caller, Core], JsonObject]

KIND = "management"


class Posting:
    """Call it with what makes the thing and shapes it; the core given to that is the one to make it with."""

    def __init__(self, caller: Caller, core: Core, repeatable: Repeatable) -> None:
        self._caller = caller
        self._core = core
        self._repeatable = repeatable

    def __call__(self, make: Make) -> Response:
        """Make it, or answer what was made before."""
        if self._repeatable.key is None:
            return answers.one(make(self._caller, self._core))
        kept = Once(self._core).run(self._repeatable, lambda work: make(self._caller, joined(self._core, work)))
        return answers.one(kept)


async def _posting(request: Request, caller: TheCaller, core: TheCore) -> Posting:
    keys = request.headers.getlist("idempotency-key")
    if len(keys) > 1:
        raise BadRequest("One Idempotency-Key at most.", param="Idempotency-Key")
    digest = request_digest(str(request.url.path), "", await request.body())
    key = checked_key(keys[0]) if keys else None
    mode = "live" if caller.scope.livemode else "test"
    return Posting(caller, core, Repeatable(f"{caller.scope.account_id}:{mode}", True, key, KIND, digest))


Posted = Annotated[Posting, Depends(_posting)]

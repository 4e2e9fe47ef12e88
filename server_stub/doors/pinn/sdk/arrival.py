"""An SDK request as it arrived, before anybody has looked at what it says."""

from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request

from server_stub.domain.callers import SdkCaller
from server_stub.domain.errors import Unauthorized
from server_stub.domain.idempotency import Request as Repeatable
from server_stub.domain.idempotency import checked_key, request_digest
from server_stub.domain.ids import Secret
from server_stub.domain.signatures import SignedRequest

_BEARER = "Bearer "


@dataclass(frozen=True, slots=True)
class Arrival:
    """The raw request and the headers that SDK routes read. ``bearer`` is empty when there is none."""

    signed: SignedRequest
    publishable_key: str
    bearer: str = field(repr=False)
    request_id: str | None

    @property
    def body(self) -> bytes:
        """The bytes that the signature's digest is about."""
        return self.signed.body

    def repeatable(self, sender: SdkCaller, kind: str) -> Repeatable:
        """This request as one that may come twice. Raises ``BadRequest`` for an Idempotency-Key of another form."""
        keys = self.signed.lines("idempotency-key")
        digest = request_digest(self.signed.target, self.bearer, self.body)
        known = sender.sender is not None
        return Repeatable(sender.owner, known, checked_key(keys[0]) if keys else None, kind, digest)


async def read_arrival(request: Request) -> Arrival:
    """Reads the body once, as bytes. Raises ``Unauthorized`` for a secret key, which has no business here."""
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.scope["headers"])
    signed = SignedRequest(request.method, _target(request), headers, await request.body())
    publishable = signed.lines("pinn-publishable-key")
    bearer = _bearer(signed.lines("authorization"))
    if any(text.startswith(Secret.SECRET_KEY) for text in (bearer, *publishable)):
        raise Unauthorized("a secret key is never sent to these routes", reason="secret_key_refused")
    if not publishable:
        raise Unauthorized("Pinn-Publishable-Key is missing", reason="publishable_key_unknown")
    return Arrival(signed, publishable[0], bearer, getattr(request.state, "request_id", None))


Arrived = Annotated[Arrival, Depends(read_arrival)]


def _target(request: Request) -> str:
    """Path and query exactly as they were sent."""
    path = request.scope.get("raw_path") or request.scope["path"].encode()
    query = request.scope["query_string"]
    return str((path + (b"?" + query if query else b"")).decode("latin-1"))


def _bearer(lines: list[str]) -> str:
    line = lines[0] if lines else ""
    return line[len(_BEARER) :].strip() if line[: len(_BEARER)].lower() == _BEARER.lower() else ""

"""Orders: what the next request to a route shall meet."""

import re
import threading
from dataclasses import asdict, dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from server_stub.domain.jsonvalues import JsonObject


class OrderBody(BaseModel):
    """As it is sent. At least one of ``status``, ``delay_ms`` and ``drop`` is given."""

    model_config = ConfigDict(extra="forbid", strict=True)

    method: str = Field(pattern=r"^[A-Z]{3,7}$")
    path: str = Field(pattern=r"^/", max_length=200)
    """As in the description of the API: ``{…}`` stands for one part."""
    status: Literal[400, 401, 403, 404, 405, 409, 422, 429, 500, 503] | None = None
    retry_after: int | None = Field(default=None, ge=0, le=3600)
    """Seconds, with 429 or 503; 429 says 1 where nothing else is ordered."""
    delay_ms: int = Field(default=0, ge=0, le=30_000)
    drop: bool = False
    times: int = Field(default=1, ge=1, le=1000)

    @model_validator(mode="after")
    def _orders_something(self) -> "OrderBody":
        if self.status is None and not self.delay_ms and not self.drop:
            raise ValueError("order a status, a delay or a drop")
        if self.retry_after is not None and self.status not in {429, 503}:
            raise ValueError("only 429 and 503 say when to come back")
        return self


@dataclass(frozen=True, slots=True)
class Order:
    """One request's fate: wait, then drop the connection, or answer with a status, or let it through."""

    method: str
    path: str
    status: int | None
    retry_after: int | None
    delay_ms: int
    drop: bool

    def fits(self, method: str, path: str) -> bool:
        """Whether it is about this request."""
        parts = (re.escape(part) if not part.startswith("{") else "[^/]+" for part in self.path.split("/"))
        return method == self.method and re.fullmatch("/".join(parts), path) is not None


class Orders:
    """First come, first met; safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queue: list[Order] = []

    def add(self, body: OrderBody) -> None:
        """Queue it as often as it says."""
        order = Order(body.method, body.path, body.status, body.retry_after, body.delay_ms, body.drop)
        with self._lock:
            self._queue += [order] * body.times

    def take(self, method: str, path: str) -> Order | None:
        """The oldest order for such a request, which is met now."""
        with self._lock:
            found = next((order for order in self._queue if order.fits(method, path)), None)
            if found is not None:
                self._queue.remove(found)
            return found

    def shown(self) -> list[JsonObject]:
        """All that wait, oldest first."""
        with self._lock:
            return [asdict(order) for order in self._queue]

    def clear(self) -> None:
        """Forget them."""
        with self._lock:
            self._queue.clear()

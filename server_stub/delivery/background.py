"""A postman in a thread of its own, beside the server."""

import asyncio
import threading
from collections.abc import Callable
from types import TracebackType

from server_stub.delivery.post import Post, Postman
from server_stub.delivery.pushing import PushRound
from server_stub.delivery.sending import Sender
from server_stub.domain.core import Core
from server_stub.domain.delivering import Delivering
from server_stub.domain.entities import Event
from server_stub.domain.jsonvalues import JsonObject


class Deliveries:
    """Delivers while its ``with`` block runs; ``ring`` may be called from any thread, also before and after.

    ``hire`` makes the postman, in the event loop that it will live in.
    """

    def __init__(self, core: Core, render: Callable[[Event], JsonObject], hire: Callable[[Post], Postman]) -> None:
        self._post = Post(Delivering(core), Sender(core.targets), PushRound(core), render, core.clock)
        self._hire = hire
        self._ready = threading.Event()
        self._lock = threading.Lock()
        self._living: tuple[asyncio.AbstractEventLoop, Postman] | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._live()), name="palm-deliveries")

    def __enter__(self) -> "Deliveries":
        """Start."""
        self._thread.start()
        self._ready.wait()
        if self._living is None:
            self._thread.join()
            raise RuntimeError("deliveries did not start")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop; what is under way gets a moment to finish."""
        self._call(lambda postman: postman.stop())
        self._thread.join()

    def ring(self) -> None:
        """Something was put into an outbox, or time was moved on."""
        self._call(lambda postman: postman.ring())

    def _call(self, what: Callable[[Postman], None]) -> None:
        with self._lock:
            if self._living is not None:
                loop, postman = self._living
                loop.call_soon_threadsafe(what, postman)

    async def _live(self) -> None:
        try:
            async with self._post.sender:
                postman = self._hire(self._post)
                self._living = (asyncio.get_running_loop(), postman)
                self._ready.set()
                await postman.run()
        finally:
            with self._lock:
                self._living = None
            self._ready.set()

"""A session's states as server-sent events: one at once, one at each change, a comment now and then to keep it open."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager

from starlette.concurrency import run_in_threadpool

from server_stub.domain.entities import WebSession, WebState
from server_stub.domain.errors import DomainError, RateLimited
from server_stub.doors.pinn.web.answers import seen

LOOK_SECONDS = 0.25
"""Between looks at the store: what a person waits for after the phone says yes, at most."""
BEAT_SECONDS = 10.0
"""Between comments: so often is a connection tried behind which nobody is left."""
PER_SESSION = 4
"""Streams of one session: a page that was reloaded leaves one behind for a while."""
PER_PROCESS = 500
"""Streams at once; a page that gets none asks now and then instead."""

_ENDS = frozenset({WebState.SUCCEEDED, WebState.FAILED, WebState.EXPIRED, WebState.DENIED})


class Streams:
    """Counts the open ones; ``closing`` ends them all when the server stops."""

    def __init__(self, per_session: int = PER_SESSION, per_process: int = PER_PROCESS) -> None:
        self._per_session = per_session
        self._per_process = per_process
        self._open: Counter[str] = Counter()
        self.closing = False

    @contextmanager
    def place(self, auth_session_id: str) -> Iterator[None]:
        """One place among the streams."""
        self._open[auth_session_id] += 1
        try:
            yield
        finally:
            self._open[auth_session_id] -= 1
            self._open += Counter()  # forgets those at nought

    def demand_place(self, auth_session_id: str) -> None:
        """Raises ``RateLimited`` when every place is taken."""
        if self._open[auth_session_id] >= self._per_session or self._open.total() >= self._per_process:
            raise RateLimited("Too many are watching; ask now and then instead.", retry_after=5)


async def told(first: WebSession, look: Callable[[], WebSession], streams: Streams) -> AsyncIterator[bytes]:
    """Events until the session has ended, or cannot be seen any more: the page asks why, and hears it with a status.

    ``look`` may wait for the store, so it runs in a thread.
    """
    with streams.place(first.auth_session_id):
        shown, now = first, first
        quiet = 0.0
        yield _event(first)
        while now.state not in _ENDS and not streams.closing:
            await asyncio.sleep(LOOK_SECONDS)
            quiet += LOOK_SECONDS
            try:
                now = await run_in_threadpool(look)
            except DomainError:
                return
            if now != shown:
                shown, quiet = now, 0.0
                yield _event(now)
            elif quiet >= BEAT_SECONDS:
                quiet = 0.0
                yield b": still here\n\n"


def _event(session: WebSession) -> bytes:
    return b"event: state\ndata: " + json.dumps(seen(session)).encode() + b"\n\n"

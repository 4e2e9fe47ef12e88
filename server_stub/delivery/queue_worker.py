"""Does the jobs of the queue: looks at the receivers they name, and sends what the outbox has for them.

The rows of the outbox stay the record, and their times go by the server's clock. A job is a hint, and may be lost or be
one too many: now and then everything is looked over for what no job speaks of, because the clock was moved, a job went
with the process that had it, or somebody put something into the outbox by hand.
"""

import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
from procrastinate import App, PsycopgConnector
from procrastinate.app import WorkerOptions
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import Status

from server_stub.delivery.faults import Faults
from server_stub.delivery.post import LAST_WORDS_S, RECEIVERS_AT_ONCE, Post
from server_stub.delivery.purging import Purging
from server_stub.domain.errors import Unavailable
from server_stub.domain.outbox import PHONES
from server_stub.store.queue.jobs import QUEUE, TASK, WAIT

LOOK_OVER_EVERY_S = 5.0
MOST_LOOKED_OVER = 1000
POLL_EVERY_S = 2.0
"""New jobs announce themselves; those for later are found by asking, so a repetition may come so much late."""
HEARTBEAT_S = 5.0
STALLED_AFTER_S = 20.0
"""Without a heartbeat for so long a worker is dead, and its jobs are taken away: the outbox says what is to be sent."""
MOST_AHEAD = 86_400
"""Seconds; only a clock that was set back makes more of them, and a look over finds what is due when it is."""
AGAIN_AFTER_S = 1.0
"""Pause before the next try to reach the database."""
CONNECTIONS = 4
CONNECTION_WITHIN_S = 5.0

_OPTIONS: WorkerOptions = {
    "queues": [QUEUE],
    "concurrency": RECEIVERS_AT_ONCE,
    "delete_jobs": "always",
    "install_signal_handlers": False,
    "fetch_job_polling_interval": POLL_EVERY_S,
    "update_heartbeat_interval": HEARTBEAT_S,
    "stalled_worker_timeout": STALLED_AFTER_S,
}


class QueueWorker:
    """A postman. A receiver is served by one task at most in this process, as by the dispatcher."""

    def __init__(self, post: Post, database: str, look_over_every_s: float = LOOK_OVER_EVERY_S) -> None:
        self._post = post
        self._look_over_every_s = look_over_every_s
        self._app = App(connector=_connector(database), worker_defaults=_OPTIONS)
        self._app.task(name=TASK, queue=QUEUE)(self._look_at)
        self._busy: set[str] = set()
        self._again: set[str] = set()
        self._bell = asyncio.Event()
        self._stop = asyncio.Event()
        self._purging = Purging(post.delivering, post.clock)
        self._faults = Faults()

    def ring(self) -> None:
        """Look everything over now."""
        self._bell.set()

    def stop(self) -> None:
        """End :meth:`run` soon."""
        self._stop.set()

    async def run(self) -> None:
        """Until told to stop. A database that is out of reach is said once and asked again."""
        told = asyncio.create_task(self._stop.wait())
        while not told.done():
            shift = asyncio.create_task(self._shift())
            await asyncio.wait({shift, told}, return_when=asyncio.FIRST_COMPLETED)
            shift.cancel()
            with suppress(asyncio.CancelledError):
                await shift
            await asyncio.wait({told}, timeout=AGAIN_AFTER_S)

    async def drain(self) -> None:
        """Send all that is due at this moment and wait for what comes of it: for tests and commands."""
        try:
            await self._app.open_async()
            while await self._look_over():
                await self._app.run_worker_async(wait=False, listen_notify=False)
        finally:
            await self._app.close_async()

    async def _shift(self) -> None:
        """Work until cancelled, or until the database goes away."""
        try:
            await self._app.open_async()
            looking = asyncio.create_task(self._look_over_now_and_then())
            try:
                await self._app.run_worker_async(shutdown_graceful_timeout=LAST_WORDS_S)
            finally:
                looking.cancel()
                await asyncio.gather(looking, return_exceptions=True)
        except Exception as error:  # noqa: BLE001 - the first of three places where errors of delivering end
            self._say(error)
        finally:
            await self._app.close_async()

    async def _look_over_now_and_then(self) -> None:
        while True:
            self._bell.clear()
            try:
                await self._look_over()
                await self._take_from_the_dead()
                await self._purging.run()
            except Exception as error:  # noqa: BLE001 - the second
                self._say(error)
            else:
                self._faults.over()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._look_over_every_s):
                    await self._bell.wait()

    async def _look_over(self) -> bool:
        """A job for every receiver that has something due; whether there was any."""
        due = [*await asyncio.to_thread(self._post.delivering.due, tuple(self._busy), MOST_LOOKED_OVER)]
        if await asyncio.to_thread(self._post.pushes.due):
            due.append(PHONES)
        for receiver in due:
            await self._defer(receiver)
        return bool(due)

    async def _take_from_the_dead(self) -> None:
        jobs = self._app.job_manager
        await jobs.prune_stalled_workers(STALLED_AFTER_S)
        for job in await jobs.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=STALLED_AFTER_S):
            with suppress(ConnectorException):  # another worker was first
                await jobs.finish_job(job, Status.FAILED, delete_job=True)

    async def _look_at(self, receiver: str) -> None:
        """What a job asks for."""
        if receiver in self._busy:
            self._again.add(receiver)
            return
        self._busy.add(receiver)
        try:
            await self._serve(receiver)
        except Exception as error:  # noqa: BLE001 - the third; the lease runs out, and a look over finds it
            self._say(error)
        finally:
            self._busy.remove(receiver)
            self._again.discard(receiver)

    async def _serve(self, receiver: str) -> None:
        """Until nothing is due there, and no job came meanwhile: nobody else may know what that one was about."""
        served = False
        while True:
            self._again.discard(receiver)
            await self._app.connector.execute_query_async(WAIT, receiver=receiver)
            if await self._sent(receiver):
                served = True
                continue
            if served:
                await self._defer_what_comes_later(receiver)
                served = False
            if receiver not in self._again:
                return

    async def _sent(self, receiver: str) -> bool:
        if receiver == PHONES:
            return await asyncio.to_thread(self._post.pushes.run) > 0
        return await self._post.serve(receiver)

    async def _defer_what_comes_later(self, receiver: str) -> None:
        """Only after something was sent: a job that comes too early, by a clock that differs, makes no other."""
        if receiver == PHONES:
            at = await asyncio.to_thread(self._post.pushes.next_at)
        else:
            at = await asyncio.to_thread(self._post.delivering.next_at, receiver)
        if at is not None:
            await self._defer(receiver, at - self._post.clock.now())

    async def _defer(self, receiver: str, seconds: int = 0) -> None:
        """A job for then, unless there is one; a later one must not stand for one of now."""
        if seconds > MOST_AHEAD:
            return
        now = datetime.now(UTC)
        lock = f"{receiver}@{self._post.clock.now() + seconds}" if seconds > 0 else receiver
        at = now + timedelta(seconds=seconds) if seconds > 0 else None
        with suppress(AlreadyEnqueued):
            job = self._app.configure_task(TASK, queue=QUEUE, queueing_lock=lock, schedule_at=at)
            await job.defer_async(receiver=receiver)

    def _say(self, error: Exception) -> None:
        out_of_reach = isinstance(error, ConnectorException | psycopg.Error)
        self._faults.say(Unavailable("The queue is out of reach.") if out_of_reach else error)


def _connector(database: str) -> PsycopgConnector:
    return PsycopgConnector(
        conninfo=database, min_size=1, max_size=CONNECTIONS, timeout=CONNECTION_WITHIN_S, configure=_prepare
    )


async def _prepare(connection: psycopg.AsyncConnection[Any]) -> None:
    """Jobs are hints: their marks need not be on the disk. A lock that nobody lets go of must not take a connection.

    Every question of procrastinate's is one statement, so none needs a transaction around it.
    """
    await connection.set_autocommit(True)
    await connection.execute("SET synchronous_commit = off")
    await connection.execute(f"SET lock_timeout = '{CONNECTION_WITHIN_S:.0f}s'")

"""Do the same to many things, in as many processes as asked, and say on stderr how far it is."""

import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.connection import wait
from typing import Any, Protocol, TypeVar

Task = TypeVar("Task")
Task_contra = TypeVar("Task_contra", contravariant=True)
Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)

_SHOWN_EVERY_S = 0.5


class Worker(Protocol[Task_contra, Result_co]):
    """Picklable before its first call; afterwards it may hold what cannot be sent, such as an engine."""

    def __call__(self, task: Task_contra, /) -> Result_co:
        """Do one task."""
        ...

    def close(self) -> None:
        """Free what the calls needed."""
        ...


class Progress:
    """One line on a terminal that is written over and over, or one line at the end anywhere else."""

    def __init__(self, doing: str, total: int) -> None:
        self._doing, self._total, self._done = doing, total, 0
        self._start = self._shown = time.monotonic()

    def add(self, count: int) -> None:
        """So much more is done."""
        self._done += count
        now = time.monotonic()
        if sys.stderr.isatty() and now - self._shown >= _SHOWN_EVERY_S:
            self._shown = now
            sys.stderr.write(f"\r{self._doing} {self._done} of {self._total} ")
            sys.stderr.flush()

    def end(self) -> None:
        """All is done."""
        lead = "\r" if sys.stderr.isatty() else ""
        sys.stderr.write(f"{lead}{self._doing} {self._total}: {time.monotonic() - self._start:.1f} s\n")


def run(
    worker: Worker[Task, Result],
    tasks: Sequence[Task],
    jobs: int,
    doing: str,
    size: Callable[[Task], int] = lambda _: 1,
) -> list[Result]:
    """Results in the order of ``tasks``; ``size`` says how much each counts for the progress line."""
    progress = Progress(doing, sum(map(size, tasks)))
    results: list[Result] = []
    mapped = _here(worker, tasks) if jobs <= 1 or len(tasks) <= 1 else _spread(worker, tasks, jobs)
    for task, result in zip(tasks, mapped, strict=True):
        results.append(result)
        progress.add(size(task))
    progress.end()
    return results


def _here(worker: Worker[Task, Result], tasks: Sequence[Task]) -> Iterator[Result]:
    try:
        yield from map(worker, tasks)
    finally:
        worker.close()


def _spread(worker: Worker[Task, Result], tasks: Sequence[Task], jobs: int) -> Iterator[Result]:
    """Fresh processes: a fork would copy the landmark runtime's threads half."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(jobs, len(tasks)), context, _Own.take, (worker,)) as pool:
        yield from pool.map(_Own.do, tasks)


class _Own:
    """The worker of this process, sent once and not with every task."""

    worker: Worker[Any, Any] | None = None

    @classmethod
    def take(cls, worker: Worker[Any, Any]) -> None:
        cls.worker = worker
        threading.Thread(target=_end_with_parent, daemon=True).start()

    @classmethod
    def do(cls, task: Any) -> Any:  # noqa: ANN401 - whatever the worker takes and gives
        if cls.worker is None:
            raise RuntimeError("a task came before its worker")
        return cls.worker(task)


def _end_with_parent() -> None:
    """A pool whose parent was killed would wait for ever, with everybody's codes in memory."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)

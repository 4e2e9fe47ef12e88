"""Which release is in use. Every change is one file written in one step: a power cut leaves the state before or after.

Needs nothing but Python: it is part of the keeper.
"""

import fcntl
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from kiosk.files import write_atomically
from kiosk.update.layout import Layout

MOST_STARTS = 3
"""A release on trial is started this often; the next time the one before it is started instead."""

_READABLE = 0o644  # the kiosk reads it, and is not who writes it
_LARGEST = 64 * 1024  # bytes; ours take about a thousand
_MOST_OUTCOMES = 20
_MOST_BAD = 50


class StateDamaged(ValueError):
    """The file is not what we write."""


@dataclass(frozen=True, slots=True)
class Trial:
    """The release in use is on trial: it came after ``old``, before which ``older`` was.

    ``starts`` is how often it was started. ``fine`` is what was well with the old one: it must be so with the new one.
    """

    old: str
    older: str | None = None
    starts: int = 0
    fine: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """``n`` counts from 1, ``at`` is Unix seconds, ``what`` is ``installed`` or ``returned``; in ``reason`` why."""

    n: int
    at: int
    what: str
    to: str
    was: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """``bad`` are releases that were tried and did not stay, by version, with why."""

    current: str
    previous: str | None = None
    trial: Trial | None = None
    bad: Mapping[str, str] = field(default_factory=dict)
    outcomes: tuple[Outcome, ...] = ()

    def begin(self, version: str, fine: tuple[str, ...]) -> "State":
        """Use ``version``, on trial."""
        trial = Trial(self.current, self.previous, fine=fine)
        bad = {name: why for name, why in self.bad.items() if name != version}
        return replace(self, current=version, previous=self.current, trial=trial, bad=bad)

    def started(self, now: float) -> "State":
        """The release in use is about to be started: on trial that is counted, and once too often it goes back."""
        if self.trial is None:
            return self
        if self.trial.starts >= MOST_STARTS:
            return self.back("did_not_stay", now)
        return replace(self, trial=replace(self.trial, starts=self.trial.starts + 1))

    def good(self, now: float) -> "State":
        """It stays."""
        if self.trial is None:
            return self
        return replace(self, trial=None, outcomes=self._with("installed", self.current, self.trial.old, "", now))

    def back(self, reason: str, now: float) -> "State":
        """To the release before it; this one is not taken again."""
        if self.trial is not None:
            old, older = self.trial.old, self.trial.older
        elif self.previous is not None:
            old, older = self.previous, None
        else:
            return self
        bad = dict([*self.bad.items(), (self.current, reason)][-_MOST_BAD:])
        outcomes = self._with("returned", old, self.current, reason, now)
        return State(old, older, None, bad, outcomes)

    def forgiven(self, version: str) -> "State":
        """It may be tried again: it was not its fault."""
        return replace(self, bad={name: why for name, why in self.bad.items() if name != version})

    def _with(self, what: str, to: str, was: str, reason: str, now: float) -> tuple[Outcome, ...]:
        n = self.outcomes[-1].n + 1 if self.outcomes else 1
        return (*self.outcomes, Outcome(n, int(now), what, to, was, reason))[-_MOST_OUTCOMES:]


def read(layout: Layout) -> State:
    """Raises ``StateDamaged``, or ``OSError``: ``FileNotFoundError`` where nothing was ever set up."""
    with layout.state.open("rb") as file:
        data = file.read(_LARGEST + 1)
    try:
        return _parsed(json.loads(data) if len(data) <= _LARGEST else None)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise StateDamaged(f"{layout.state} is damaged") from error


def write(layout: Layout, state: State) -> None:
    """On disk when this returns; then the links follow. Raises ``OSError``."""
    write_atomically(layout.state, json.dumps({"format": 1} | asdict(state)).encode(), _READABLE)
    layout.draw_links(state.current, state.previous)


def change(layout: Layout, step: Callable[[State], State]) -> State:
    """Read, ``step``, write, while nobody else does. Raises ``StateDamaged`` or ``OSError``."""
    with locked(layout):
        before = read(layout)
        after = step(before)
        if after != before:
            write(layout, after)
        return after


@contextmanager
def locked(layout: Layout) -> Iterator[None]:
    """The system unlocks it when its process is gone, however that ended."""
    handle = os.open(layout.lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _parsed(found: Any) -> State:  # noqa: ANN401 - any JSON
    if found["format"] != 1:
        raise ValueError("a later format")
    trial = found["trial"]
    state = State(
        _version(found["current"]),
        _version(found["previous"]) if found["previous"] is not None else None,
        Trial(**trial | {"fine": tuple(trial["fine"])}) if trial is not None else None,
        {_version(version): str(why) for version, why in found["bad"].items()},
        tuple(Outcome(**each) for each in found["outcomes"]),
    )
    if state.trial is not None:
        _version(state.trial.old)
        int(state.trial.starts)
    return state


def _version(text: object) -> str:
    """It names a folder, so it must not lead anywhere else."""
    if not isinstance(text, str) or not text.replace(".", "").isalnum() or text.startswith("."):
        raise ValueError("not a version")
    return text

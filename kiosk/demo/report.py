"""What the demo did, as JSON for programs and as lines for people. Tokens appear as claims, never as tokens."""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from kiosk.files import write_atomically


class StepFailed(Exception):
    """A step did not end as it should; the text says how."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the script: ``seconds`` of wall time, ``detail`` in words with its numbers."""

    name: str
    ok: bool
    seconds: float
    detail: str


@dataclass(slots=True)
class Report:
    """Collects steps; ``say`` gets a line for each as it ends."""

    say: Callable[[str], None]
    steps: list[Step] = field(default_factory=list)
    tokens: list[Mapping[str, Any]] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether every step went well, and there was one."""
        return bool(self.steps) and all(step.ok for step in self.steps)

    @contextmanager
    def step(self, name: str) -> Iterator[list[str]]:
        """Time the block; what it appends becomes the detail. Whatever goes wrong is recorded, as a ``StepFailed``."""
        details: list[str] = []
        start = time.monotonic()
        try:
            yield details
        except StepFailed as failure:
            self._add(name, start, [*details, str(failure)], ok=False)
            raise
        except Exception as error:
            self._add(name, start, [*details, f"{type(error).__name__}: {error}"], ok=False)
            raise StepFailed(name) from error
        self._add(name, start, details, ok=True)

    def fail(self, name: str, error: Exception) -> None:
        """Something went wrong before a step could begin."""
        self._add(name, time.monotonic(), [f"{type(error).__name__}: {error}"], ok=False)

    def write(self, path: Path) -> None:
        """Write the report; readers see all of it or none."""
        steps = [{**asdict(step), "seconds": round(step.seconds, 3)} for step in self.steps]
        body = {"steps": steps, "tokens": [dict(claims) for claims in self.tokens], "ok": self.ok}
        write_atomically(path, json.dumps(body, indent=2).encode())

    def _add(self, name: str, start: float, details: list[str], *, ok: bool) -> None:
        step = Step(name, ok, time.monotonic() - start, "; ".join(details))
        self.steps.append(step)
        self.say(f"{'ok  ' if ok else 'FAIL'}  {step.seconds:6.1f} s  {name}: {step.detail}")

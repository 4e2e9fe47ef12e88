"""Keeps one engine ready in the analysis thread, and builds a new one after a failure."""

from collections.abc import Callable
from typing import Protocol

from hardware.analysis import Analysis
from hardware.camera.frame import Frame
from hardware.palm.side import Side


class PalmEngine(Protocol):
    """What the service needs of ``hardware.engine.Engine``."""

    def analyse(self, frame: Frame, wanted: Side | None = None) -> Analysis:
        """Say what is in the frame, and what would help to see the wanted palm."""
        ...

    def close(self) -> None:
        """Give the landmark model back."""
        ...


class EngineKeeper:
    """Used from one thread only, as the landmark model wants it."""

    def __init__(self, factory: Callable[[], PalmEngine]) -> None:
        self._factory = factory
        self._engine: PalmEngine | None = None

    def ready(self) -> PalmEngine:
        """The engine, built on first use: loading the model takes a moment."""
        if self._engine is None:
            self._engine = self._factory()
        return self._engine

    def analyse(self, frame: Frame, side: Side) -> Analysis:
        """Analyse with the engine at hand."""
        return self.ready().analyse(frame, side)

    def close(self) -> None:
        """Give the engine back; the next use builds another."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()

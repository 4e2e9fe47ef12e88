"""Keeps one engine ready in the analysis thread, and builds a new one after a failure."""

from collections.abc import Callable
from typing import Protocol

import numpy as np

from hardware.analysis import Analysis
from hardware.camera.frame import Frame
from hardware.palm.matching import warm
from hardware.palm.side import Side

_BLANK_PX = 64
"""Side of the empty picture: small, and large enough for any engine."""


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
        self._blanks = 0
        self._saw = False
        self._used = False

    def ready(self) -> PalmEngine:
        """The engine, built on first use: loading the model and the matcher takes a moment."""
        if self._engine is None:
            warm()
            self._engine = self._factory()
        return self._engine

    def analyse(self, frame: Frame, side: Side) -> Analysis:
        """Analyse with the engine at hand."""
        self._saw = self._used = True
        return self.ready().analyse(frame, side)

    def forget(self) -> None:
        """Show the engine an empty picture, once: a model that follows hands through frames remembers the last one."""
        if self._saw and self._engine is not None:
            self._blanks += 1
            pixels = np.zeros((_BLANK_PX, _BLANK_PX, 3), np.uint8)
            self._engine.analyse(Frame(pixels, self._blanks, float(self._blanks), "nobody"))
        self._saw = False

    def renew(self) -> None:
        """Another engine for the next person, if this one has seen somebody: only a model's end frees its pictures.

        An empty picture is not looked at by every part of it. Building one takes a tenth of a second.
        """
        if self._used and self._engine is not None:
            self.close()
            self.ready()

    def close(self) -> None:
        """Give the engine back; the next use builds another."""
        self._saw = self._used = False
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()

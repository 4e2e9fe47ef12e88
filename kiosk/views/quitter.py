"""Quitting is one thing in one place: named steps in order, each done once, none stopped by another's failure."""

import logging
from collections.abc import Callable

log = logging.getLogger(__name__)


class Quitter:
    """Add steps in the order in which they must happen."""

    def __init__(self) -> None:
        self._steps: list[tuple[str, Callable[[], object]]] = []
        self._quitting = False

    @property
    def quitting(self) -> bool:
        """Whether it has begun."""
        return self._quitting

    def add(self, name: str, step: Callable[[], object]) -> None:
        """One more step, after those already there."""
        self._steps.append((name, step))

    def quit(self) -> None:
        """Take every step; harmless when called again."""
        if self._quitting:
            return
        self._quitting = True
        for name, step in self._steps:
            log.debug("quitting: %s", name)
            try:
                step()
            except Exception:
                log.exception("quitting went on after a failure at: %s", name)

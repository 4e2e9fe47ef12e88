"""One run with settings on trial: proven by a visit that ended well, or by a while in which the kiosk was well."""

import logging
import time
from collections.abc import Callable

from kiosk.flows.states import Outcome, Result, Screen
from kiosk.health import FINE, Health
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.store import Store

log = logging.getLogger(__name__)

PROVING_S = 600.0
"""Well without a break for this long."""
PATIENCE_S = 600.0
"""Not well without a break for this long, for a reason that settings can give."""

_WELL = frozenset({Outcome.ENROLLED, Outcome.VERIFIED, Outcome.RECOVERED, Outcome.TRIED})
_BLAMED = ("camera_", "model_", "engine_", "hardware_", "internal_", "settings_", "simulation_", "picture_")
"""Faults that settings can cause. That a server is away says nothing of them."""


class Trial:
    """``kept`` is what the kiosk runs with, None without remote settings; proven ones are watched no more.

    Used in the kiosk's own thread. ``clock`` is monotonic seconds. Nothing is raised.
    """

    def __init__(self, store: Store, kept: Kept | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._kept = kept
        self._clock = clock
        self._well_since: float | None = None
        self._ill_since: float | None = None

    @property
    def on(self) -> bool:
        """Whether there is something to prove."""
        return self._kept is not None

    def saw(self, screen: Screen) -> None:
        """Every screen that visitors see."""
        if isinstance(screen, Result) and screen.outcome in _WELL:
            self._prove("a visit ended well")

    def look(self, health: Health) -> None:
        """Now and then, how the kiosk is."""
        now = self._clock()
        self._well_since = (self._well_since or now) if health.healthy else None
        self._ill_since = (self._ill_since or now) if _blamed(health) else None
        if self._well_since is not None and now - self._well_since >= PROVING_S:
            self._prove("the kiosk has been well for a while")
        elif self._ill_since is not None and now - self._ill_since >= PATIENCE_S:
            self._fail(health)

    def ended(self) -> None:
        """The kiosk quit in order."""
        if self.on:
            self._store.trials.ended()

    def _prove(self, why: str) -> None:
        if self._kept is None:
            return
        kept, self._kept = self._kept, None
        # The last good first: a crash between the two finds settings that are proven, and no trial of them.
        self._store.prove(kept)
        self._store.trials.proved()
        log.info("remote settings %s are proven: %s", kept.serial, why)

    def _fail(self, health: Health) -> None:
        if self._kept is None:
            return
        self._ill_since = float("inf")  # once in a run
        log.error(
            "the kiosk is not well with remote settings %s: %s",
            self._kept.serial,
            health.fault or health.camera,
        )
        self._store.trials.failed()


def _blamed(health: Health) -> bool:
    return health.camera != FINE or health.fault.startswith(_BLAMED)

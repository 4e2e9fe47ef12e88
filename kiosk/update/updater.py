"""One update from its file to its end. Every step may be the last: what then is found is whole, old or new."""

import fcntl
import logging
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.errors import UpdateFailed, UpdateRefused
from kiosk.update import state as states
from kiosk.update.layout import Layout
from kiosk.update.manifest import Manifest
from kiosk.update.package import Stream, opened
from kiosk.update.prepare import Wishes, clear_up, judge, prepare
from kiosk.update.running import Running
from kiosk.update.state import State, Trial
from kiosk.update.trial import Eyes, Patience, watch

log = logging.getLogger(__name__)

PAUSE_S = 120
"""For so long nobody can begin once the kiosk was found idle; asked for anew at each look."""


class Step(StrEnum):
    """What an update has done."""

    VERIFIED = "verified"
    PREPARED = "prepared"
    IDLE = "idle"
    SWITCHED = "switched"
    RESTARTED = "restarted"
    STAYS = "stays"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Times:
    """``wait_s`` is how long an update waits for an idle kiosk; ``clock`` is monotonic seconds, ``now`` Unix ones.

    ``may_switch`` says whether this is a time at which the kiosk may be stopped.
    """

    wait_s: float = 1800.0
    patience: Patience = field(default_factory=Patience)
    may_switch: Callable[[], bool] = lambda: True
    clock: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


class NotNow(UpdateFailed):
    """The kiosk was in use, or it is not the time: the release is prepared, and tried at the next occasion."""


class Returned(UpdateFailed):
    """The release did not stay; the one before runs again."""


class Updater:
    """``profile`` is the kiosk's, ``told`` hears of each step when it is done."""

    def __init__(
        self,
        layout: Layout,
        profile: Path,
        running: Running,
        times: Times | None = None,
        told: Callable[[Step, str], None] = lambda _step, _version: None,
    ) -> None:
        self._layout = layout
        self._profile = profile
        self._running = running
        self._times = times or Times()
        self._told = told

    def install(self, key: Ed25519PublicKey, stream: Stream, wishes: Wishes | None = None) -> None:
        """From the file to a release that stays. Raises ``UpdateRefused``, ``NotNow``, ``Returned``, ``UpdateFailed``,
        ``StateDamaged`` or ``OSError``.
        """
        with self._alone():
            state = self._settled()
            manifest = opened(key, stream)
            clear_up(self._layout, state, also=manifest.version)
            judge(manifest, state, wishes or Wishes())
            self._told(Step.VERIFIED, manifest.version)
            self._prepare(manifest, stream, state)
            self._try(manifest.version)

    def resume(self) -> bool:
        """Whether there was a trial to see to its end, after a power cut or a killed updater. Raises as ``install``."""
        with self._alone():
            state = states.read(self._layout)
            if state.trial is None:
                return False
            if state.trial.starts == 0:
                # Killed between the switch and the restart: the old one still runs, and somebody may be there.
                self._wait_for_idle()
                self._start(state.current)
            self._see_through(state.current, state.trial)
            return True

    def back(self) -> str:
        """To the release before, because somebody wants to; its version. Raises as ``install``."""
        with self._alone():
            before = states.read(self._layout)
            if before.trial is None and before.previous is None:
                raise UpdateRefused("no_way_back", "There is no release before this one.")
            self._wait_for_idle()
            after = self._go_back("by_hand")
            self._running.restart()
            return after.current

    def _settled(self) -> State:
        state = states.read(self._layout)
        if state.trial is not None:
            raise UpdateRefused("on_trial", f"{state.current} is on trial; 'update resume' sees it through.")
        return state

    def _prepare(self, manifest: Manifest, stream: Stream, state: State) -> None:
        prepare(self._layout, manifest, stream, self._profile, like=self._layout.release(state.current))
        self._told(Step.PREPARED, manifest.version)

    def _try(self, version: str) -> None:
        fine = self._wait_for_idle()
        self._told(Step.IDLE, version)
        state = states.change(self._layout, lambda state: state.begin(version, fine))
        self._told(Step.SWITCHED, version)
        assert state.trial is not None  # noqa: S101 - it has just begun
        self._start(version)
        self._see_through(version, state.trial)

    def _start(self, version: str) -> None:
        try:
            self._running.restart()
        except UpdateFailed as error:
            log.error("%s", error)
            self._undo(version, "not_restarted")
        self._told(Step.RESTARTED, version)

    def _wait_for_idle(self) -> tuple[str, ...]:
        """What was well with the kiosk, once nobody is there and nobody can begin. Raises ``NotNow``."""
        until = self._times.clock() + self._times.wait_s
        while not self._times.may_switch() or not self._running.pause(PAUSE_S):
            if self._times.clock() >= until:
                raise NotNow("the kiosk is in use, or it is not the time; the next occasion is taken")
            self._times.sleep(self._times.patience.look_s)
        look = self._running.look()
        return look.fine if look else ()

    def _see_through(self, version: str, trial: Trial) -> None:
        """Watch it; then it stays, or ``Returned`` is raised."""
        eyes = Eyes(self._running.look, lambda: self._on_trial(version), self._times.clock, self._times.sleep)
        trouble = watch(version, trial.fine, self._times.patience, eyes)
        if trouble:
            self._undo(version, trouble)
        state = states.change(self._layout, lambda state: state.good(self._times.now()))
        self._told(Step.STAYS, version)
        clear_up(self._layout, state)

    def _on_trial(self, version: str) -> bool:
        state = states.read(self._layout)
        return state.trial is not None and state.current == version

    def _undo(self, version: str, trouble: str) -> None:
        """Back to the release before it, which is started unless the keeper has done all that. Raises ``Returned``."""
        if trouble.startswith("worse_"):
            self._let_finish()
        went = self._on_trial(version)
        state = self._go_back(trouble) if went else states.read(self._layout)
        if went:
            self._running.restart()
        self._told(Step.RETURNED, version)
        if trouble.startswith("worse_") and self._is_no_better(state.current, trouble):
            states.change(self._layout, lambda state: state.forgiven(version))
            raise Returned(f"{version} was undone ({trouble}); {state.current} ails too, so it may be tried again")
        raise Returned(f"{version} was undone ({trouble}); {state.current} is back")

    def _let_finish(self) -> None:
        """It runs, so somebody may be there: they get a while to come to an end."""
        until = self._times.clock() + self._times.patience.up_s
        while not self._running.pause(PAUSE_S) and self._times.clock() < until:
            self._times.sleep(self._times.patience.look_s)

    def _go_back(self, reason: str) -> State:
        return states.change(self._layout, lambda state: state.back(reason, self._times.now()))

    def _is_no_better(self, version: str, trouble: str) -> bool:
        """Whether the old release has the same trouble now: then it came from somewhere else, such as the network."""
        fine = (trouble.removeprefix("worse_"),)
        eyes = Eyes(self._running.look, lambda: True, self._times.clock, self._times.sleep)
        patience = self._times.patience
        quick = Patience(patience.up_s, 0.0, patience.up_s, patience.look_s)
        return watch(version, fine, quick, eyes) == trouble

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One update at a time; the system unlocks it when its process is gone. Raises ``UpdateRefused``."""
        handle = os.open(self._layout.busy, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            raise UpdateRefused("busy", "Another update is under way.") from None
        try:
            yield
        finally:
            os.close(handle)

"""A kiosk in service: the only one of its profile, and one whose bad end is told at the next start."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer

from hardware.errors import HardwareError
from kiosk.crash import CrashWatch
from kiosk.errors import KioskError
from kiosk.flows.states import Closed, Home
from kiosk.instance import UNKNOWN
from kiosk.profile import Profile
from kiosk.remote_settings.trial import Trial
from kiosk.service_manager import ServiceManager, Watchdog
from kiosk.settling import Settling
from kiosk.views.shell import Shell
from kiosk.views.single import SingleInstance
from kiosk.views.timers import timer

_PULSE_MS = 30_000


@dataclass(frozen=True, slots=True)
class Service:
    """What surrounds the kiosk while it runs."""

    instance: SingleInstance
    crashes: CrashWatch
    manager: ServiceManager

    def run(self, shell: Shell, trial: Trial | None = None) -> int:
        """Run until somebody quits; returns the exit status. ``trial`` is told how the kiosk is, and that it ended."""
        self.instance.on_raise = shell.come_to_front
        self.instance.on_health = lambda: shell.checkup.report().as_json() if shell.checkup else UNKNOWN
        self.instance.on_prepare = shell.prepare_to_stop
        watchdog = Watchdog(self.manager.say, shell.kiosk.aside, shell.silent, patience=2 * shell.kiosk.rules.answer_s)
        settling = Settling(lambda: isinstance(shell.kiosk.visit.screen, Home | Closed))
        pulse = timer("pulse", _PULSE_MS, self.crashes.alive, partial(_look, shell, trial), settling.look)
        feeding = timer("watchdog", round(self.manager.interval * 500), watchdog.look)
        shell.on_painted = partial(self._ready, feeding)
        shell.on_leaving = partial(self._stopping, feeding)
        pulse.start()
        try:
            status = shell.run()
        finally:
            pulse.stop()
        if trial is not None:
            trial.ended()
        return status

    def _ready(self, feeding: QTimer) -> None:
        self.manager.say("READY=1")
        if self.manager.interval:
            feeding.start()

    def _stopping(self, feeding: QTimer) -> None:
        feeding.stop()
        self.manager.say("STOPPING=1")


def _look(shell: Shell, trial: Trial | None) -> None:
    if trial is not None and trial.on and shell.checkup is not None:
        trial.look(shell.checkup.report())


@contextmanager
def in_service(profile: Profile) -> Iterator[Service]:
    """Make the application first. Raises ``AlreadyRunning``; an error that nobody expected leaves a note."""
    instance, crashes = SingleInstance(profile.instance), CrashWatch(profile.crash)
    crashes.begin()
    try:
        yield Service(instance, crashes, ServiceManager.of())
    except (KioskError, HardwareError, OSError):
        raise
    except Exception as error:
        crashes.error(type(error), sys.exc_info()[2])
        raise
    finally:
        crashes.end()
        instance.close()

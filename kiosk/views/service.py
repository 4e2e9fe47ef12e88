"""A kiosk in service: the only one of its profile, and one whose bad end is told at the next start."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QTimer

from hardware.errors import HardwareError
from kiosk.crash import CrashWatch
from kiosk.errors import KioskError
from kiosk.profile import Profile
from kiosk.views.shell import Shell
from kiosk.views.single import SingleInstance

_PULSE_MS = 30_000


@dataclass(frozen=True, slots=True)
class Service:
    """What surrounds the kiosk while it runs."""

    instance: SingleInstance
    crashes: CrashWatch

    def run(self, shell: Shell) -> int:
        """Run until somebody quits; returns the exit status."""
        self.instance.on_raise = shell.come_to_front
        pulse = QTimer()
        pulse.setObjectName("pulse")
        pulse.timeout.connect(self.crashes.alive)
        pulse.start(_PULSE_MS)
        try:
            return shell.run()
        finally:
            pulse.stop()


@contextmanager
def in_service(profile: Profile) -> Iterator[Service]:
    """Make the application first. Raises ``AlreadyRunning``; an error that nobody expected leaves a note."""
    instance, crashes = SingleInstance(profile.instance), CrashWatch(profile.crash)
    crashes.begin()
    try:
        yield Service(instance, crashes)
    except (KioskError, HardwareError, OSError):
        raise
    except Exception as error:
        crashes.error(type(error), sys.exc_info()[2])
        raise
    finally:
        crashes.end()
        instance.close()

"""The kiosk that runs, seen by whoever updates it: how it is, whether it may be stopped, and starting it anew."""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.errors import UpdateFailed
from kiosk.instance import HEALTH, PREPARE, PREPARED, NobodyThere, ask, socket_path
from kiosk.profile import Profile

_ANSWER_S = 5.0
_RESTART_S = 300.0  # more than a unit has to stop and to be ready


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a kiosk: its version, and what of it is well, in words such as ``camera``."""

    version: str
    fine: tuple[str, ...]


class Running(Protocol):
    """What an update needs of the kiosk."""

    def look(self) -> Look | None:
        """How it is; None when it does not answer."""
        ...

    def pause(self, seconds: int) -> bool:
        """Whether nobody is there and, from now on for so long, nobody can begin. True too when no kiosk runs."""
        ...

    def restart(self) -> None:
        """Stop it, if it runs, and start the release in use. Raises ``UpdateFailed``."""
        ...


class RunningKiosk:
    """The one of ``profile``; ``restart`` is the command that stops and starts it, such as ``systemctl restart …``."""

    def __init__(self, profile: Path, restart: Sequence[str]) -> None:
        self._place = socket_path(Profile(profile).instance)
        self._restart = list(restart)

    def look(self) -> Look | None:
        """See ``Running``."""
        try:
            answer = ask(self._place, HEALTH, _ANSWER_S)
        except NobodyThere:
            return None
        return read(answer) if answer is not None else None

    def pause(self, seconds: int) -> bool:
        """See ``Running``. A kiosk that does not answer is not idle: it may be in the middle of something."""
        try:
            return ask(self._place, PREPARE + b" %d" % seconds, _ANSWER_S) == PREPARED
        except NobodyThere:
            return True

    def restart(self) -> None:
        """See ``Running``."""
        try:
            done = subprocess.run(  # noqa: S603 - the operator's own command, no shell
                self._restart, capture_output=True, text=True, timeout=_RESTART_S, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise UpdateFailed(f"the kiosk cannot be restarted: {type(error).__name__}") from None
        if done.returncode:
            lines = done.stderr.strip().splitlines()
            raise UpdateFailed(f"the kiosk cannot be restarted: {lines[-1] if lines else done.returncode}")


def read(answer: bytes) -> Look | None:
    """What a health answer says; None for anything that is none."""
    try:
        told = json.loads(answer)
        well = {
            "screen": told["fault"] == "",
            "paired": told["paired"] is True,
            "camera": told["camera"] == "fine",
            "server": told["server"] == "answers",
        }
        return Look(str(told["version"]), tuple(name for name, fine in well.items() if fine))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None

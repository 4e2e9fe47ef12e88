"""Plays a WAV file, one at a time: by a program of the system, since the Qt we carry has no sound of its own."""

import logging
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

log = logging.getLogger(__name__)

# In order: PipeWire, PulseAudio, ALSA; macOS. Each is given the file as its last argument.
COMMANDS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
_END_S = 2.0


class Player(Protocol):
    """Nothing blocks. ``play`` stops what is still playing; ``close`` leaves nothing behind."""

    def play(self, file: Path) -> None:
        """Begin to play ``file``."""
        ...

    def stop(self) -> None:
        """Be silent; harmless when nothing plays."""
        ...

    def close(self) -> None:
        """Stop for good."""
        ...


class Silent:
    """Where there is nothing to play with."""

    def play(self, file: Path) -> None:
        """See ``Player``."""

    def stop(self) -> None:
        """See ``Player``."""

    def close(self) -> None:
        """See ``Player``."""


class CommandPlayer:
    """A child process for each file; never more than one."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None

    def play(self, file: Path) -> None:
        """See ``Player``. A program that cannot be started is logged and not needed."""
        self.stop()
        try:
            self._child = subprocess.Popen(  # noqa: S603 - a player found at start, and a file of ours
                [*self._command, str(file)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            log.warning("a sound cannot be played: %s", error)

    def stop(self) -> None:
        """See ``Player``. A player stops within milliseconds; one that does not is ended."""
        child, self._child = self._child, None
        if child is None:
            return
        child.terminate()
        try:
            child.wait(_END_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()

    def close(self) -> None:
        """See ``Player``."""
        self.stop()


class WindowsPlayer:
    """By the one function that Python brings for it."""

    def play(self, file: Path) -> None:
        """See ``Player``."""
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415 - there is no such module elsewhere

            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)

    def stop(self) -> None:
        """See ``Player``."""
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415 - as above

            winsound.PlaySound(None, 0)

    def close(self) -> None:
        """See ``Player``."""
        self.stop()


def find_player(which: Callable[[str], str | None] = shutil.which) -> Callable[[], Player]:
    """What makes players on this machine; one that is silent, and says so once, where there is nothing."""
    if sys.platform == "win32":
        return WindowsPlayer
    for name, *options in COMMANDS:
        path = which(name)
        if path:
            return lambda: CommandPlayer((path, *options))
    log.info("no sound: install alsa-utils (aplay), pulseaudio-utils (paplay) or pipewire-bin (pw-play)")
    return Silent

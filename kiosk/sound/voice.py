"""Turns a text into speech on this machine: espeak-ng where it is installed, no voice where it is not."""

import logging
import shutil
import subprocess
from collections.abc import Callable
from typing import Protocol

from kiosk.sound.wav import packed, unpacked

log = logging.getLogger(__name__)

PROGRAM = "espeak-ng"
_WORDS_A_MINUTE = 150  # slower than its usual 175: the room is loud and the listener is doing something else
_RENDER_S = 10.0
# Languages whose voice has another name than the language itself.
_VOICES = {"zh": "cmn", "nb": "nb", "pt_BR": "pt-br", "zh_CN": "cmn", "zh_TW": "cmn"}


class Engine(Protocol):
    """A speech engine. ``name`` tells voices apart in the cache."""

    @property
    def name(self) -> str:
        """What made the speech."""
        ...

    def render(self, text: str, language: str) -> bytes | None:
        """A WAV file, or None where it cannot speak; blocks for some hundredths of a second."""
        ...


class Espeak:
    """The program at ``path``; the text goes in by standard input."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._mute: set[str] = set()

    @property
    def name(self) -> str:
        """See ``Engine``."""
        return f"{PROGRAM}-{_WORDS_A_MINUTE}"

    def render(self, text: str, language: str) -> bytes | None:
        """See ``Engine``. A language without a voice is logged once."""
        if language in self._mute:
            return None
        command = [self._path, "--stdin", "--stdout", "-b", "1", "-s", str(_WORDS_A_MINUTE), "-v", voice_of(language)]
        try:
            spoken = subprocess.run(  # noqa: S603 - found at start; the text is not among the arguments
                command, input=text.encode(), capture_output=True, timeout=_RENDER_S, check=True
            )
            return packed(*unpacked(spoken.stdout))
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            log.warning("%s does not speak %s: %s", PROGRAM, language, error)
            self._mute.add(language)
            return None


def voice_of(language: str) -> str:
    """espeak-ng's name for a language such as en or pt_BR."""
    return _VOICES.get(language, language.partition("_")[0])


def find_engine(which: Callable[[str], str | None] = shutil.which) -> Engine | None:
    """The engine of this machine, if there is one."""
    path = which(PROGRAM)
    return Espeak(path) if path else None

"""WAV files ready to be played: made once, kept in a folder under a name that says what is in them."""

import hashlib
import logging
from pathlib import Path

from kiosk.files import write_atomically
from kiosk.sound.tones import RATE, Cue, tone
from kiosk.sound.voice import Engine
from kiosk.sound.wav import packed, unpacked

log = logging.getLogger(__name__)


class Library:
    """``volume`` in percent, for sounds and voice. A folder that cannot be written means silence, not a fault."""

    def __init__(self, folder: Path, engine: Engine | None, volume: int = 100) -> None:
        self._folder = folder
        self._engine = engine
        self._volume = volume

    def sound(self, cue: Cue) -> Path | None:
        """The file of a sound."""
        file = self._folder / f"{cue.value}-{self._volume}.wav"
        return file if file.is_file() else self._kept(file, packed(tone(cue, self._volume), RATE))

    def phrase(self, text: str, language: str) -> Path | None:
        """The file in which ``text`` is spoken; None where it cannot be."""
        if self._engine is None or not text.strip():
            return None
        told = "\n".join((self._engine.name, language, str(self._volume), text))
        file = self._folder / f"voice-{hashlib.sha256(told.encode()).hexdigest()[:32]}.wav"
        if file.is_file():
            return file
        spoken = self._engine.render(text, language)
        return None if spoken is None else self._kept(file, self._turned_down(spoken))

    def _turned_down(self, spoken: bytes) -> bytes:
        samples, rate = unpacked(spoken)
        return packed(samples * (self._volume / 100), rate)

    def _kept(self, file: Path, data: bytes) -> Path | None:
        try:
            write_atomically(file, data)
        except OSError as error:
            log.warning("a sound cannot be kept: %s", error)
            return None
        return file

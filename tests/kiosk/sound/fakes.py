"""A player that keeps what it was given, and an engine whose speech is a hum as long as the text."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from kiosk.sound.wav import packed

RATE = 8000


@dataclass
class FakePlayer:
    """``heard`` has the names of files in order, and "stop"; ``news`` is set at each."""

    heard: list[str] = field(default_factory=list)
    news: threading.Event = field(default_factory=threading.Event)
    closed: bool = False

    def play(self, file: Path) -> None:
        assert file.is_file()
        self._note(file.name)

    def stop(self) -> None:
        self._note("stop")

    def close(self) -> None:
        self.closed = True

    def _note(self, what: str) -> None:
        self.heard.append(what)
        self.news.set()

    def wait(self, count: int) -> list[str]:
        """Until so many things were heard."""
        while len(self.heard) < count:
            assert self.news.wait(10.0), self.heard
            self.news.clear()
        return self.heard


@dataclass
class Humming:
    name: str = "hum"
    told: list[tuple[str, str]] = field(default_factory=list)

    def render(self, text: str, language: str) -> bytes | None:
        self.told.append((text, language))
        if language == "xx":
            return None
        return packed(0.5 * np.sin(np.arange(RATE // 10 * len(text)) / 5), RATE)

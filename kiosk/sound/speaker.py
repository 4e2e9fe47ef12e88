"""One thread that makes and plays sounds, so that nobody waits for it. Of each kind only the newest is wanted."""

import threading
from collections import deque
from collections.abc import Callable, Iterable

from kiosk.sound.library import Library
from kiosk.sound.player import Player
from kiosk.sound.tones import Cue

Phrase = tuple[str, str]
"""A text and its language."""


class Speaker:
    """Any thread may call; nothing blocks but ``close``. Sounds and voice have a player each, and one file each."""

    def __init__(self, library: Library, make_player: Callable[[], Player]) -> None:
        self._library = library
        self._sounds, self._voice = make_player(), make_player()
        self._news = threading.Condition()
        self._cue: Cue | None = None
        self._phrase: Phrase | None = None
        self._hush = False
        self._ahead: deque[Phrase] = deque()
        self._closed = False
        self._thread: threading.Thread | None = None

    def chime(self, cue: Cue) -> None:
        """Play a sound instead of the one before it."""
        with self._news:
            self._cue = cue
            self._wake()

    def say(self, text: str, language: str) -> None:
        """Speak ``text`` instead of whatever is being spoken."""
        with self._news:
            self._phrase = (text, language)
            self._wake()

    def hush(self) -> None:
        """Stop speaking; sounds go on."""
        with self._news:
            self._phrase, self._hush = None, self._thread is not None
            self._news.notify()

    def prepare(self, texts: Iterable[str], language: str) -> None:
        """Have these ready when they are needed; done one by one while there is nothing else to do."""
        with self._news:
            self._ahead = deque((text, language) for text in texts)
            self._wake()

    def close(self) -> None:
        """Be silent, and end the thread."""
        with self._news:
            self._closed = True
            self._news.notify()
        if self._thread:
            self._thread.join()
        self._sounds.close()
        self._voice.close()

    def _wake(self) -> None:
        """The thread begins with the first thing there is to do."""
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._run, name="kiosk-speaker", daemon=True)
            self._thread.start()
        self._news.notify()

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(self._wanted)
                if self._closed:
                    return
                cue, phrase, hush = self._cue, self._phrase, self._hush
                self._cue, self._phrase, self._hush = None, None, False
                ahead = self._ahead.popleft() if self._ahead and not (cue or phrase) else None
            self._perform(cue, phrase, hush)
            if ahead:
                self._library.phrase(*ahead)

    def _wanted(self) -> bool:
        return bool(self._closed or self._cue or self._phrase or self._hush or self._ahead)

    def _perform(self, cue: Cue | None, phrase: Phrase | None, hush: bool) -> None:
        if hush or phrase:
            self._voice.stop()
        sound = self._library.sound(cue) if cue else None
        if sound:
            self._sounds.play(sound)
        spoken = self._library.phrase(*phrase) if phrase else None
        if spoken:
            self._voice.play(spoken)

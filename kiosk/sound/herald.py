"""Says by ear what the screen says: a sound for what happened, and the page's words when the voice is on."""

from collections.abc import Callable, Iterable

from kiosk.flows.states import Home, Screen
from kiosk.languages import SOURCE
from kiosk.sound.cues import cue_for
from kiosk.sound.pacing import Pacing
from kiosk.sound.speaker import Speaker

_ENDS = (".", "?", "…", ":", "!", "。", "？", "؟")


class Herald:
    """``speaks``: the voice is on at the start of each visit; ``may_speak``: it can be switched on. ``now`` is
    monotonic seconds. Nothing blocks; ``tick`` it a few times a second.
    """

    def __init__(
        self,
        speaker: Speaker | None,
        now: Callable[[], float],
        *,
        sounds: bool = True,
        may_speak: bool = False,
        speaks: bool = False,
    ) -> None:
        self._speaker = speaker
        self._now = now
        self._sounds = sounds
        self._usual = speaks and may_speak and speaker is not None
        self._pacing = Pacing()
        self.language = SOURCE
        self.may_speak = may_speak and speaker is not None
        self.speaks = self._usual

    def prepare(self, texts: Iterable[str]) -> None:
        """Have what will be said at hand before it is needed."""
        if self.may_speak and self._speaker:
            self._speaker.prepare((spoken((text,)) for text in texts), self.language)

    def change_language(self, language: str) -> None:
        """From now on everything is said in ``language``; nothing of the old one is said any more."""
        self._quiet()
        self.language = language

    def changed(self, before: Screen | None, after: Screen) -> None:
        """The screen went from ``before`` to ``after``; another kind of page silences what was said about the last."""
        cue = cue_for(before, after)
        if cue and self._sounds and self._speaker:
            self._speaker.chime(cue)
        if type(before) is not type(after):
            self._quiet()

    def told(self, screen: Screen | None, words: tuple[str, ...]) -> None:
        """The page says ``words``, its instruction first. The first page speaks to nobody: nobody is there yet."""
        if self.speaks and not isinstance(screen, Home):
            self._pacing.offer(spoken(words))
            self.tick()

    def speak(self, on: bool, words: tuple[str, ...]) -> None:
        """The person wants to hear what the page says, or no more."""
        self.speaks = on and self.may_speak
        self._quiet()
        if self.speaks:
            self._pacing.offer(spoken(words))
            self.tick()

    def reset(self) -> None:
        """Somebody else comes: as usual."""
        self._quiet()
        self.speaks = self._usual

    def tick(self) -> None:
        """Speak what is due."""
        text = self._pacing.due(self._now())
        if text and self._speaker:
            self._speaker.say(text, self.language)

    def _quiet(self) -> None:
        self._pacing.renew()
        if self._speaker:
            self._speaker.hush()


def spoken(words: tuple[str, ...]) -> str:
    """Sentences of a page as one text, each with an end that can be heard."""
    return " ".join(text if text.endswith(_ENDS) else f"{text}." for text in words if text)

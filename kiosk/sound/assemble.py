"""From settings to what is heard."""

import time
from collections.abc import Callable

from kiosk.profile import Profile
from kiosk.settings import Settings
from kiosk.sound.herald import Herald
from kiosk.sound.library import Library
from kiosk.sound.player import find_player
from kiosk.sound.speaker import Speaker
from kiosk.sound.voice import find_engine


def make_herald(
    settings: Settings, profile: Profile, clock: Callable[[], float] = time.monotonic
) -> tuple[Herald, Speaker]:
    """The herald, and the speaker that is to be closed at the end. Nothing runs before something is to be heard."""
    engine = find_engine() if settings.voice != "off" else None
    speaker = Speaker(Library(profile.sounds, engine, settings.volume), find_player())
    herald = Herald(
        speaker,
        clock,
        sounds=settings.sound,
        may_speak=engine is not None,
        speaks=settings.voice == "on",
    )
    return herald, speaker

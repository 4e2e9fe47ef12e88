"""What the voice will most likely have to say, and at once: guidance while a hand is in front of the camera."""

from collections.abc import Iterator

from kiosk.views.texts.guidance import GUIDANCE
from kiosk.views.texts.lookup import say


def prompts() -> Iterator[str]:
    """Every instruction about a hand in the present language, each once."""
    yield from dict.fromkeys(say("guidance", code) for code in GUIDANCE)

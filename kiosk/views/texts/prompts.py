"""What the voice will most likely have to say, and at once: guidance while a hand is in front of the camera."""

from collections.abc import Iterator

from hardware.palm.side import Side
from kiosk.views.texts.guidance import GUIDANCE
from kiosk.views.texts.lookup import instruction


def prompts() -> Iterator[str]:
    """Every instruction about a hand in the present language, each once."""
    yield from dict.fromkeys(instruction(code, side) for code in GUIDANCE for side in Side)

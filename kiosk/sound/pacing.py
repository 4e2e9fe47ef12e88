"""When a text is spoken: not too often, the newest first, and never one that is out of date. Pure."""

EVERY_S = 4.0


class Pacing:
    """``offer`` every text that is shown; ``due`` says what to speak now. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._waiting: str | None = None
        self._last: str | None = None
        self._next_at = 0.0

    def offer(self, text: str) -> None:
        """``text`` is on the screen instead of what was there before; what was just said is not said again."""
        self._waiting = None if text == self._last else text

    def due(self, now: float) -> str | None:
        """The text whose turn it is, once."""
        if self._waiting is None or now < self._next_at:
            return None
        self._last, self._waiting = self._waiting, None
        self._next_at = now + EVERY_S
        return self._last

    def renew(self) -> None:
        """Another page: nothing of the last one matters, and its first text need not wait."""
        self._waiting = self._last = None
        self._next_at = 0.0

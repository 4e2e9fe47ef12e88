"""When a webhook that was not taken is tried again, and when a receiver is given up."""

import secrets
from collections.abc import Callable

RETRIES = 8
"""After the first try (contract H5)."""
FIRST_PAUSE = 10
LONGEST_PAUSE = 6 * 3600
GROWTH = 3
"""10 s, 30 s, 90 s … 6 h: the eighth pause reaches the longest one, nine hours after the event."""
JITTER = 0.2
"""Share by which a pause may be shorter or longer, so that what failed together does not come back together."""
GIVEN_UP_AFTER = 5 * 86_400
"""Seconds without a single success after which an endpoint is disabled (contract H6)."""

Chance = Callable[[], float]
"""A number from 0 to 1, 1 excluded."""

secure_chance: Chance = secrets.SystemRandom().random


def pause_after(tries: int, chance: Chance) -> int | None:
    """Seconds from the failure of this try (the first is 1) to the next one, or None when there is none."""
    if tries > RETRIES:
        return None
    pause: int = min(LONGEST_PAUSE, FIRST_PAUSE * GROWTH ** (tries - 1))
    share: float = 1 - JITTER + 2 * JITTER * chance()
    return round(pause * share)

"""Five failed palm attempts within 15 minutes lock the user, whoever made them and wherever (contract U17)."""

from collections.abc import Sequence

ATTEMPTS = 5
"""Failed palm attempts that lock a user: enough for a badly held hand, few against a hand that is not theirs."""

WINDOW = 15 * 60
"""Seconds a failed attempt counts."""


def locked_for(failures: Sequence[int], now: int) -> int:
    """Seconds until the next attempt is allowed, 0 when one is allowed now.

    ``failures`` are the Unix seconds of failed palm attempts in any order; those outside the window do not count.
    A success does not wipe them: an impostor must not be helped by the genuine person's visit in between.
    """
    counted = sorted(at for at in failures if at > now - WINDOW)
    if len(counted) < ATTEMPTS:
        return 0
    return counted[-ATTEMPTS] + WINDOW - now

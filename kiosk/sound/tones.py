"""Four sounds, soft and short, computed here: struck notes that swell within 12 ms and die away."""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

RATE = 44_100
_SWELL_S = 0.012  # shorter attacks click
_FADE_S = 0.020  # ends at zero, for the same reason
_PEAK = 0.32  # soft: a third of what the loudspeaker could do
# Partials of a struck bar, much weakened: nearly a sine, so that it is round in a cheap loudspeaker.
_PARTIALS = ((1.0, 1.0), (2.0, 0.18), (3.0, 0.05))


class Cue(StrEnum):
    """What a sound says; each has a visible twin (packaging/docs/access.md)."""

    START = "start"
    STEP_DONE = "step_done"
    SUCCESS = "success"
    TRY_AGAIN = "try_again"


# Notes as (frequency in Hz, begin in s, length in s); equal temperament, A4 = 440 Hz. Rising is good, never shrill.
_NOTES = {
    Cue.START: ((523.25, 0.0, 0.28),),
    Cue.STEP_DONE: ((659.26, 0.0, 0.20),),
    Cue.SUCCESS: ((523.25, 0.0, 0.30), (659.26, 0.09, 0.32), (783.99, 0.18, 0.42)),
    Cue.TRY_AGAIN: ((440.00, 0.0, 0.26), (392.00, 0.13, 0.32)),
}


def tone(cue: Cue, volume: int = 100) -> NDArray[np.float64]:
    """Samples (-1..1) at ``RATE``; ``volume`` in percent."""
    notes = _NOTES[cue]
    whole = np.zeros(round(RATE * max(begin + length for _, begin, length in notes)))
    for frequency, begin, length in notes:
        struck = _note(frequency, length)
        at = round(RATE * begin)
        whole[at : at + len(struck)] += struck[: len(whole) - at]
    whole *= _PEAK * volume / 100 / np.abs(whole).max()
    return whole


def _note(frequency: float, length: float) -> NDArray[np.float64]:
    seconds = np.arange(round(RATE * length)) / RATE
    wave = np.zeros_like(seconds)
    for times, share in _PARTIALS:
        wave += share * np.sin(2 * np.pi * frequency * times * seconds)
    swell = np.clip(seconds / _SWELL_S, 0.0, 1.0)
    fade = np.clip((length - seconds) / _FADE_S, 0.0, 1.0)
    shaped: NDArray[np.float64] = wave * swell * fade * np.exp(-seconds * 4.5 / length)
    return shaped

"""Watching a release on trial: it stays when it is up in time and, for a while, nothing is worse than before."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.update.running import Look


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: ``up_s`` until a release must answer, ``steady_s`` for which it must then be well without a break,
    ``whole_s`` until that must have come to pass. ``look_s`` lies between two looks.
    """

    up_s: float = 120.0
    steady_s: float = 120.0
    whole_s: float = 600.0
    look_s: float = 2.0


@dataclass(frozen=True, slots=True)
class Eyes:
    """``look`` at the kiosk; ``on_trial`` says whether the trial is still on: the keeper may have gone back meanwhile.

    ``clock`` is monotonic seconds.
    """

    look: Callable[[], Look | None]
    on_trial: Callable[[], bool]
    clock: Callable[[], float]
    sleep: Callable[[float], None]


def watch(version: str, fine: tuple[str, ...], patience: Patience, eyes: Eyes) -> str:
    """Empty when it stays, else why not: ``did_not_stay``, ``not_up``, or ``worse_camera`` and the like."""
    began = eyes.clock()
    well_since: float | None = None
    trouble = "not_up"
    while eyes.on_trial():
        found = ails(eyes.look(), version, fine)
        now = eyes.clock()
        if found:
            well_since, trouble = None, found
        elif well_since is None:
            well_since = now
        if well_since is not None and now - well_since >= patience.steady_s:
            return ""
        if now - began >= (patience.up_s if trouble == "not_up" and well_since is None else patience.whole_s):
            return trouble
        eyes.sleep(patience.look_s)
    return "did_not_stay"


def ails(look: Look | None, version: str, fine: tuple[str, ...]) -> str:
    """What is the matter, empty for nothing: not there (or another version is), or something is worse than before."""
    if look is None or look.version != version:
        return "not_up"
    return next((f"worse_{each}" for each in fine if each not in look.fine), "")

"""One instruction at a time, held long enough to be read, whatever single frames say."""

from collections import Counter, deque

from hardware.guidance import Guidance
from hardware.liveness.verdict import Gesture
from kiosk.capture import parameters as p

_GOOD_NEWS = frozenset({Guidance.GOOD.value})
_CUES = frozenset(gesture.instruction for gesture in Gesture)


class Steady:
    """Pure: fed codes with their times (seconds, rising), it answers the code to show."""

    def __init__(self, first: str = Guidance.SHOW_HAND.value) -> None:
        self.shown = first
        self._since: float | None = None
        self._recent: deque[tuple[float, str]] = deque()

    def see(self, code: str, now: float) -> str:
        """What one frame says; returns what the screen says."""
        self._recent.append((now, code))
        while now - self._recent[0][0] > p.AGREED_WITHIN:
            self._recent.popleft()
        if self._since is None:
            self.show(code, now)
        wanted = self._most()
        if wanted != self.shown and self._age(now) >= (p.CHANGE_LEAST if wanted in _GOOD_NEWS else p.SHOWN_LEAST):
            self.show(wanted, now)
        return self.shown

    def may_cue(self, now: float) -> bool:
        """Whether a challenge may be shown: without hurrying the reader, and not straight after another challenge."""
        return self.shown not in _CUES and self._age(now) >= p.CHANGE_LEAST

    def show(self, code: str, now: float) -> None:
        """Show ``code`` from now on; ask ``may_cue`` first."""
        if code != self.shown or self._since is None:
            self.shown, self._since = code, now
        self._recent.clear()
        self._recent.append((now, code))

    def _age(self, now: float) -> float:
        return 0.0 if self._since is None else now - self._since

    def _most(self) -> str:
        """The most frequent recent code; of equals the newest."""
        counts = Counter(code for _, code in self._recent)
        best = max(counts.values())
        return next(code for _, code in reversed(self._recent) if counts[code] == best)

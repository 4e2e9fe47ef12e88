"""A clock that can be fixed or moved."""

from server_stub.domain.clock import Clock


class SettableClock:
    """The clock behind it, until somebody sets this one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._shift = 0
        self._fixed: int | None = None

    def now(self) -> int:
        """The fixed second, or the one behind it and the shift."""
        return self._clock.now() + self._shift if self._fixed is None else self._fixed

    @property
    def fixed(self) -> bool:
        """Whether it stands still."""
        return self._fixed is not None

    def fix(self, at: int) -> None:
        """Let it stand still at this second."""
        self._fixed = at

    def move(self, seconds: int) -> None:
        """Put it forward, or back where the number is negative; one that stands still stands still there."""
        if self._fixed is None:
            self._shift += seconds
        else:
            self._fixed += seconds

    def reset(self) -> None:
        """As if nobody had touched it."""
        self._shift, self._fixed = 0, None

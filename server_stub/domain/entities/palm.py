"""An enrolled palm as it lies in the store: nothing a thief of the database could use."""

from dataclasses import dataclass, field

from hardware.palm.side import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedPalm:
    """One user's template of one side; ``sealed`` is AES-256-GCM under the user's own data key.

    ``salt`` is what the key of the template's permutation is derived from, None in rows of before that was done.
    ``generation`` counts how often the template was re-issued under another such key. ``used_at`` is when the palm last
    matched, None before the first time.
    """

    user_id: str
    side: Side
    sealed: bytes = field(repr=False)
    enrolled_at: int
    salt: bytes | None = field(default=None, repr=False)
    generation: int = 0
    used_at: int | None = None

    @property
    def last_used(self) -> int:
        """When it last matched, or was enrolled."""
        return self.enrolled_at if self.used_at is None else self.used_at

"""The coarse code of an enrolled palm as it lies in the store, and the order in which palms changed."""

from dataclasses import dataclass, field

from hardware.palm.side import Side
from server_stub.domain.entities.scope import Scoped


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedCode(Scoped):
    """What one palm is found by; ``sealed`` opens with ``domain.code_safe``."""

    user_id: str
    side: Side
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PalmChange:
    """A user's palms were changed, or went with the user; ``number`` is larger than every earlier one's."""

    user_id: str
    number: int

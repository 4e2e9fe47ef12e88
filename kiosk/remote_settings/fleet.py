"""What of a fleet's settings a run of the kiosk goes by: for those who ask how it is, and for its settings page."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fleet:
    """``member``: the kiosk has an address to look at. ``settings`` are in use under the kiosk's own.

    ``serial`` is their document's number, ``given_up`` that of a newer one with which the kiosk ended badly.
    """

    member: bool = False
    settings: Mapping[str, object] = field(default_factory=dict)
    serial: int | None = None
    given_up: int | None = None


NO_FLEET = Fleet()
"""The kiosk is on its own."""

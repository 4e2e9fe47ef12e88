"""What the phones of a window look at: a camera, and the palm to show where either will do."""

from dataclasses import dataclass

from hardware.palm.side import Side


@dataclass(frozen=True, slots=True)
class Aim:
    """``camera`` as in the settings."""

    camera: str
    side: Side = Side.RIGHT

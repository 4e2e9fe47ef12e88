"""From the codes of a few good frames to the bytes that are sent."""

import time
from collections.abc import Sequence

from hardware.palm.code import PalmCode
from hardware.palm.codec import encode
from hardware.palm.merge import merge


def make_template(codes: Sequence[PalmCode]) -> bytes:
    """Merge and encode. Raises ``PalmError`` when the codes are too few or do not agree with each other."""
    return encode(merge(codes, created=int(time.time())))

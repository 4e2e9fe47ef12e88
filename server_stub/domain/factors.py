"""Factors of authentication, by the names of the published contract."""

from enum import StrEnum


class Factor(StrEnum):
    """One method of proof."""

    DEVICE = "device"
    LEFT_PALM = "left_palm"
    RIGHT_PALM = "right_palm"
    EITHER_PALM = "either_palm"
    LOCAL_BIOMETRIC = "local_biometric"
    LOCAL_PASSCODE = "local_passcode"


REMOTE = frozenset({Factor.LEFT_PALM, Factor.RIGHT_PALM, Factor.EITHER_PALM})
"""Checked by the server against a stored template."""
LOCAL = frozenset({Factor.LOCAL_BIOMETRIC, Factor.LOCAL_PASSCODE})
"""Checked by the phone; only a signature reaches the server."""

Flow = tuple[Factor, ...]
"""Factors demanded for one authentication; their order means nothing."""

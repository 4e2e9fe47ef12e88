"""What can come of doing something with a phone, as a code and a sentence."""

from pydantic import ValidationError

from hardware.errors import HardwareError
from kiosk.client.errors import Refused, Unreachable
from kiosk.errors import KioskError
from kiosk.phone.errors import BadPageCode, PhoneError

TROUBLES = (PhoneError, KioskError, HardwareError, OSError, ValueError)
"""Everything that is expected; anything else is a bug."""


def trouble(error: Exception) -> tuple[str, str]:
    """A code for scripts and screens, and a sentence for developers."""
    match error:
        case Refused():
            return error.reason, f"The server refused: {error.reason}."
        case Unreachable():
            return error.reached, f"The server cannot be reached: {error}."
        case BadPageCode():
            return error.why, str(error)
        case PhoneError() | KioskError() | HardwareError():
            return error.code, str(error)
        case ValidationError():
            first = error.errors(include_input=False)[0]
            return "not_allowed", f"{first['loc'][0]}: {first['msg']}."
        case _:
            return "failed", str(error)

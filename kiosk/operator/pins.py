"""The PINs of staff: one for each role, kept as Argon2id hashes in a file that only its owner may read."""

import json
import re
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.errors import OperatorError, PinRefused
from kiosk.files import write_atomically
from kiosk.operator.roles import Role
from kiosk.private_file import Exposed, read_private
from kiosk.secret import Secret

SHORTEST, LONGEST = 6, 12

_VERSION = 1
_LARGEST_FILE = 4096  # bytes; two hashes take about 300
_RUNS = "01234567890123456789", "98765432109876543210"


class Pins:
    """A file that others can read is refused, not repaired: its hashes may have been tried or replaced."""

    def __init__(self, path: Path, hasher: PasswordHasher | None = None) -> None:
        self._path = path
        self._hasher = hasher or PasswordHasher()

    def any(self) -> bool:
        """Whether there is a PIN that could be right. Raises ``OperatorError``."""
        return bool(self._load())

    def role_of(self, pin: Secret) -> Role | None:
        """Whose PIN it is; takes as long as the hashes do (about 0.1 s each). Raises ``OperatorError``."""
        found = [role for role, digest in self._load().items() if self._fits(digest, pin)]
        return found[0] if found else None

    def set(self, role: Role, pin: Secret) -> None:
        """Set or replace it. Raises ``PinRefused`` or ``OperatorError``."""
        check(pin)
        kept = self._load()
        kept.pop(role, None)
        if any(self._fits(digest, pin) for digest in kept.values()):
            raise PinRefused("This PIN belongs to the other role already; each needs its own.")
        kept[role] = self._hasher.hash(pin.reveal())
        try:
            write_atomically(self._path, json.dumps({"version": _VERSION, "pins": kept}).encode())
        except OSError as error:
            raise OperatorError(f"{self._path} cannot be written: {error.strerror}") from None

    def _fits(self, digest: str, pin: Secret) -> bool:
        try:
            return self._hasher.verify(digest, pin.reveal())
        except (VerificationError, InvalidHashError):
            return False

    def _load(self) -> dict[Role, str]:
        try:
            return _parse(read_private(self._path, _LARGEST_FILE))
        except FileNotFoundError:
            return {}
        except Exposed as error:
            raise OperatorError(f"{self._path} {error}: delete it and set the PINs again") from None
        except OSError as error:
            raise OperatorError(f"{self._path} cannot be read: {error.strerror}") from None
        except (ValueError, RecursionError):
            raise OperatorError(f"{self._path} is damaged: delete it and set the PINs again") from None


def check(pin: Secret) -> None:
    """Raises ``PinRefused`` for what is no PIN or would be tried first."""
    digits = pin.reveal()
    if not re.fullmatch(r"[0-9]+", digits) or not SHORTEST <= len(digits) <= LONGEST:
        raise PinRefused(f"A PIN has {SHORTEST} to {LONGEST} digits and nothing else.")
    if _trivial(digits):
        raise PinRefused("This PIN would be tried first: take one without runs, repeats or only two digits.")


def _trivial(digits: str) -> bool:
    """Runs up or down, two digits only, a short part over and over, or pairs that run, such as 112233."""
    repeats = any(digits == (digits[:size] * len(digits))[: len(digits)] for size in range(1, len(digits) // 2 + 1))
    paired = digits[::2] == digits[1::2]
    run = digits[::2] if paired else digits
    return repeats or len(set(digits)) <= 2 or any(run in known for known in _RUNS)


def _parse(data: bytes) -> dict[Role, str]:
    """Raises ``ValueError`` for anything that ``Pins.set`` does not write."""
    found = json.loads(data) if len(data) <= _LARGEST_FILE else None
    pins = found.get("pins") if isinstance(found, dict) and found.get("version") == _VERSION else None
    if not isinstance(pins, dict) or not all(isinstance(digest, str) for digest in pins.values()):
        raise ValueError("not PINs of this version")
    return {Role(role): digest for role, digest in pins.items()}

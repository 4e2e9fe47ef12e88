"""The PINs of staff: one for each role or member, kept as Argon2id hashes in a file that only its owner may read."""

import json
import re
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.errors import OperatorError, PinRefused
from kiosk.files import write_atomically
from kiosk.operator.roles import Member, Role
from kiosk.private_file import Exposed, read_private
from kiosk.secret import Secret

SHORTEST, LONGEST = 6, 12

MOST = 12
"""PINs; each is compared with what was typed, about 0.1 s a piece."""
LONGEST_NAME = 60
"""Characters, as at the front desk."""

_VERSION = 1
_LARGEST_FILE = 8192  # bytes; two hashes take about 300
_RUNS = "01234567890123456789", "98765432109876543210"


class Pins:
    """A file that others can read is refused, not repaired: its hashes may have been tried or replaced."""

    def __init__(self, path: Path, hasher: PasswordHasher | None = None) -> None:
        self._path = path
        self._hasher = hasher or PasswordHasher()

    def any(self) -> bool:
        """Whether there is a PIN that could be right. Raises ``OperatorError``."""
        return bool(self._load())

    def whose(self, pin: Secret) -> Member | None:
        """Who has this PIN; takes as long as the hashes do (about 0.1 s each). Raises ``OperatorError``."""
        found = [member for member, digest in self._load().items() if self._fits(digest, pin)]
        return found[0] if found else None

    def set(self, member: Member, pin: Secret) -> None:
        """Set or replace it. Raises ``PinRefused`` or ``OperatorError``."""
        check(pin)
        if not _is_name(member.name):
            raise PinRefused(f"A name has at most {LONGEST_NAME} characters in one line.")
        kept = self._load()
        kept.pop(member, None)
        if any(self._fits(digest, pin) for digest in kept.values()):
            raise PinRefused("This PIN belongs to somebody else already; each needs their own.")
        if len(kept) >= MOST:
            raise PinRefused(f"There are {MOST} PINs already, which is the most: remove one first.")
        self._keep(kept | {member: self._hasher.hash(pin.reveal())})

    def remove(self, member: Member) -> bool:
        """Forget it; whether there was one. Raises ``OperatorError``."""
        kept = self._load()
        if kept.pop(member, None) is None:
            return False
        self._keep(kept)
        return True

    def _keep(self, pins: dict[Member, str]) -> None:
        spelled = {f"{member.role}/{member.name}".rstrip("/"): digest for member, digest in pins.items()}
        data = json.dumps({"version": _VERSION, "pins": spelled}, ensure_ascii=False).encode()
        try:
            write_atomically(self._path, data)
        except OSError as error:
            raise OperatorError(f"{self._path} cannot be written: {error.strerror}") from None

    def _fits(self, digest: str, pin: Secret) -> bool:
        try:
            return self._hasher.verify(digest, pin.reveal())
        except (VerificationError, InvalidHashError):
            return False

    def _load(self) -> dict[Member, str]:
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


def _is_name(name: str) -> bool:
    return len(name) <= LONGEST_NAME and name.isprintable() and name == name.strip("/ ")


def _member(spelled: str) -> Member:
    role, _, name = spelled.partition("/")
    if not _is_name(name):
        raise ValueError("not a name")
    return Member(Role(role), name)


def _parse(data: bytes) -> dict[Member, str]:
    """Raises ``ValueError`` for anything that ``Pins.set`` does not write."""
    found = json.loads(data) if len(data) <= _LARGEST_FILE else None
    pins = found.get("pins") if isinstance(found, dict) and found.get("version") == _VERSION else None
    if not isinstance(pins, dict) or not all(isinstance(digest, str) for digest in pins.values()):
        raise ValueError("not PINs of this version")
    return {_member(spelled): digest for spelled, digest in pins.items()}

"""What a person typed, scanned or followed: a key secret, a user id, or a link that carries one.

Accepted: the bare value; in groups with spaces or dashes; a link with it after ``#`` (``https://…#eks_…``);
``palmkiosk:`` with it behind. Without its prefix a key of full length is taken for what the page asks for.
Nothing here says whether the server knows it.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from kiosk.flows.states import Purpose
from kiosk.secret import Secret

MOST_CHARACTERS = 2048  # a QR code holds up to 2953 bytes; no link of ours comes near
_LENGTHS = range(8, 65)  # opaque random part; ours are 24 (ids) and 32 (secrets), other servers may differ
_FULL_LENGTH = {Purpose.ENROLL: 32, Purpose.RECOVER: 32, Purpose.VERIFY: 24}


class Kind(StrEnum):
    """What was entered, by its prefix."""

    ENROLLMENT_KEY = "eks"
    RECOVERY_KEY = "rks"
    USER = "usr"


_PURPOSES = {Kind.ENROLLMENT_KEY: Purpose.ENROLL, Kind.RECOVERY_KEY: Purpose.RECOVER, Kind.USER: Purpose.VERIFY}
_KINDS = {purpose: kind for kind, purpose in _PURPOSES.items()}
_PREFIXED = re.compile(r"(eks|rks|usr)[_ -](.*)", re.DOTALL | re.IGNORECASE)
_NEVER_OURS = re.compile(r"(sk|pk|whsec|pc)[_ -]", re.IGNORECASE)
_RECEIPT = re.compile(r" (?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}$")  # its last line, whatever the language
_RANDOM = re.compile(r"[A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """A well-formed entry; ``value`` has its prefix back."""

    kind: Kind
    value: Secret

    @property
    def purpose(self) -> Purpose:
        """What somebody who enters this comes for."""
        return _PURPOSES[self.kind]


class EntryProblem(StrEnum):
    """Text codes for entries no server need be asked about."""

    EMPTY = "entry_empty"
    TOO_LONG = "entry_too_long"
    UNREADABLE = "entry_unreadable"
    INCOMPLETE = "entry_incomplete"
    UNKNOWN = "entry_unknown"
    API_KEY = "entry_is_api_key"
    KEY_NOT_USER = "entry_is_key"
    USER_NOT_KEY = "entry_is_user"
    WRONG_KIND = "key_secret_wrong_kind"
    RECEIPT = "entry_is_receipt"


def parse(text: Secret, purpose: Purpose | None = None) -> Entry | EntryProblem:
    """Read an entry for a page that asks for ``purpose`` (None: anything, as when a link opens the kiosk)."""
    raw = text.reveal()
    if len(raw) > MOST_CHARACTERS:
        return EntryProblem.TOO_LONG
    plain = _payload(_plain(raw))
    if not plain:
        return EntryProblem.EMPTY
    if _RECEIPT.search(plain):
        return EntryProblem.RECEIPT
    if not plain.isascii():
        return EntryProblem.UNREADABLE
    if _NEVER_OURS.match(plain):
        return EntryProblem.API_KEY
    return _read(plain, purpose)


def _plain(raw: str) -> str:
    """Compatibility forms folded, invisible characters dropped, every dash a dash and every space a space."""
    kept = []
    for character in unicodedata.normalize("NFKC", raw):
        category = unicodedata.category(character)
        if category == "Pd":
            kept.append("-")
        elif category.startswith("Z") or character in "\t\r\n":
            kept.append(" ")
        elif not category.startswith("C"):
            kept.append(character)
    return "".join(kept).strip()


def _payload(plain: str) -> str:
    """The part of a link that carries the value: behind the last ``#``, else behind our own scheme."""
    if "#" in plain:
        return plain.rsplit("#", 1)[1].strip()
    if plain.lower().startswith("palmkiosk:"):
        return plain[len("palmkiosk:") :].rsplit("/", 1)[-1].strip()
    return plain


def _read(plain: str, purpose: Purpose | None) -> Entry | EntryProblem:
    prefixed = _PREFIXED.match(plain)
    if prefixed:
        return _checked(Kind(prefixed[1].lower()), prefixed[2], purpose)
    random = _ungrouped(plain)
    if purpose and len(random) == _FULL_LENGTH[purpose] and _RANDOM.fullmatch(random):
        return _checked(_KINDS[purpose], random, purpose)
    return EntryProblem.UNKNOWN


def _checked(kind: Kind, rest: str, purpose: Purpose | None) -> Entry | EntryProblem:
    if purpose and kind is not _KINDS[purpose]:
        return _misplaced(kind, purpose)
    random = _ungrouped(rest)
    if random and not _RANDOM.fullmatch(random):
        return EntryProblem.UNREADABLE
    if len(random) not in _LENGTHS:
        return EntryProblem.INCOMPLETE
    return Entry(kind, Secret(f"{kind.value}_{random}"))


def _misplaced(kind: Kind, purpose: Purpose) -> EntryProblem:
    if purpose is Purpose.VERIFY:
        return EntryProblem.KEY_NOT_USER
    return EntryProblem.USER_NOT_KEY if kind is Kind.USER else EntryProblem.WRONG_KIND


def _ungrouped(text: str) -> str:
    return re.sub(r"[ -]", "", text)

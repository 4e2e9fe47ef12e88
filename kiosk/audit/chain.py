"""How entries hang together: each is sealed under the kiosk's own key, with the seal of the one before inside."""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.audit.entry import Entry, sealed_part

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Place:
    """Where the chain stands: so many entries, the last of them with this hash."""

    count: int = 0
    head: str = GENESIS


def seal(key: bytes, entry: Entry) -> str:
    """HMAC-SHA256 over the canonical JSON of everything but the hash, in lower-case hex."""
    return hmac.new(key, sealed_part(entry), hashlib.sha256).hexdigest()


def authentic(key: bytes, entry: Entry) -> bool:
    """Whether this kiosk wrote it, in this place."""
    return hmac.compare_digest(seal(key, entry), entry.hash)


@dataclass(frozen=True, slots=True)
class Act:
    """What is to be written; ``at`` is Unix seconds."""

    at: int
    act: str
    role: str
    facts: Mapping[str, str]


def next_entry(key: bytes, place: Place, of: Act) -> Entry:
    """The entry that follows, sealed."""
    entry = Entry(place.count + 1, of.at, of.act, of.role, of.facts, place.head)
    return replace(entry, hash=seal(key, entry))


def place_after(entry: Entry) -> Place:
    """Where the chain stands with this entry."""
    return Place(entry.n, entry.hash)

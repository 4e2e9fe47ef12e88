"""One entry: what it may hold, and the one way to spell it."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from kiosk.errors import AuditError

LONGEST_LINE = 64 * 1024
"""Bytes; ours take about 300."""
MOST_FACTS = 8
LONGEST_FACT = 300
"""Characters."""

FACTS = frozenset(
    {
        *("app_version", "bytes", "camera", "code", "count", "from", "language", "liveness", "method", "outcome"),
        *(
            "person",
            "purpose",
            "reason",
            "receipt",
            "serial",
            "setting",
            "settings_sha256",
            "sha256",
            "side",
            "sign",
            "since",
        ),
        *("terminal_id", "text_sha256", "to", "version", "which", "wrong"),
    }
)
"""What may be told of an act. Nothing that names or describes a person belongs here but the opaque id in ``person``."""

_WORD = re.compile(r"[a-z][a-z_]{0,39}", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_SECRET = re.compile(r"(?:^|[^a-z])(?:sk|eks|rks|pc|uh|wc|wps|whsec)_[A-Za-z0-9]{6}", re.ASCII)
_DATA = re.compile(r"[A-Za-z0-9+/_=-]{100}", re.ASCII)
"""Longer than any id or hash: base64 of something, such as a template or a token."""


@dataclass(frozen=True, slots=True)
class Entry:
    """``n`` counts from 1, ``at`` is Unix seconds, ``prev`` the hash of the entry before, ``hash`` seals the rest."""

    n: int
    at: int
    act: str
    role: str
    facts: Mapping[str, str]
    prev: str
    hash: str = field(default="")


def checked(act: str, role: str, facts: Mapping[str, str]) -> dict[str, str]:
    """The facts, once everything may be written. Raises ``AuditError``, which never repeats what was refused."""
    if not _WORD.fullmatch(act) or not _WORD.fullmatch(role):
        raise AuditError("an act and a role are words of small letters")
    if len(facts) > MOST_FACTS:
        raise AuditError(f"an entry holds {MOST_FACTS} facts at most")
    for name, value in facts.items():
        if name not in FACTS:
            raise AuditError("an entry may not tell that")
        if not isinstance(value, str) or len(value) > LONGEST_FACT or not value.isprintable():
            raise AuditError(f"{name} is no short plain text")
        if _SECRET.search(value) or _DATA.search(value):
            raise AuditError(f"{name} looks like a secret or a template")
    return dict(facts)


def sealed_part(entry: Entry) -> bytes:
    """What the hash is over."""
    return _spelled({name: value for name, value in asdict(entry).items() if name != "hash"})


def line(entry: Entry) -> bytes:
    """The entry as it stands in the file, without the end of the line."""
    return _spelled(asdict(entry))


def parse(raw: bytes) -> Entry:
    """Raises ``ValueError`` for anything that ``line`` does not write, to the last byte."""
    if len(raw) > LONGEST_LINE:
        raise ValueError("too long")
    try:
        found = json.loads(raw)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    entry = _entry(found)
    if line(entry) != raw:
        raise ValueError("spelled in another way")
    return entry


def _entry(found: Any) -> Entry:  # noqa: ANN401 - any JSON
    if not isinstance(found, dict) or set(found) != set(Entry.__dataclass_fields__):
        raise ValueError("not an entry")
    numbers = all(type(found[name]) is int for name in ("n", "at"))
    words = all(isinstance(found[name], str) and _WORD.fullmatch(found[name]) for name in ("act", "role"))
    hashes = all(isinstance(found[name], str) and _HASH.fullmatch(found[name]) for name in ("prev", "hash"))
    facts = isinstance(found["facts"], dict) and all(isinstance(value, str) for value in found["facts"].values())
    if not (numbers and words and hashes and facts):
        raise ValueError("not an entry")
    return Entry(**found)


def _spelled(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")

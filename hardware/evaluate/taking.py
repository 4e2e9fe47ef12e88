"""What the engine took and what it refused: failures to acquire with reasons, refusals of what is no palm, attacks."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from hardware.evaluate.acquire import Acquired

_NAMED = 20


def taking(acquired: Sequence[Acquired]) -> dict[str, Any]:
    """``fta``, ``fta_reasons``, ``refused`` and what was wrongly taken; null for a share of nothing."""
    honest = [one for one in acquired if one.row.bona_fide]
    unwanted = [one for one in acquired if one.row.refusable]
    missed = [one for one in honest if one.code is None]
    taken = [one for one in unwanted if one.code is not None]
    return {
        "pictures": len(honest),
        "fta": _share(len(missed), len(honest)),
        "fta_reasons": _reasons(missed),
        "fta_pictures": [one.row.name for one in missed][:_NAMED],
        "refused": _share(len(unwanted) - len(taken), len(unwanted)),
        "refusable": dict(Counter(one.row.kind.value for one in unwanted)),
        "refused_reasons": _reasons(one for one in unwanted if one.code is None),
        "wrongly_taken": [one.row.name for one in taken][:_NAMED],
        "attacks": _attacks(acquired),
    }


def same_bytes(acquired: Sequence[Acquired]) -> list[list[str]]:
    """Pictures under several names, byte for byte: a genuine pair of them would be no evidence."""
    names: dict[str, list[str]] = defaultdict(list)
    for one in acquired:
        names[one.digest].append(one.row.name)
    return [some for some in names.values() if len(some) > 1]


def _reasons(refused: Iterable[Acquired]) -> dict[str, int]:
    return dict(Counter(one.reason for one in refused).most_common())


def _attacks(acquired: Sequence[Acquired]) -> dict[str, dict[str, int]]:
    """By species: how many there are, and how many gave a code here, where nobody looks for signs of life."""
    found: dict[str, dict[str, int]] = {}
    for one in acquired:
        if one.row.attack:
            species = found.setdefault(one.row.attack, {"pictures": 0, "gave_a_code": 0})
            species["pictures"] += 1
            species["gave_a_code"] += one.code is not None
    return found


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None

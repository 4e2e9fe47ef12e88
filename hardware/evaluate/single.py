"""One enrolled picture against one presented picture: every unordered pair of pictures of one side."""

from collections.abc import Sequence

from hardware.evaluate.acquire import Acquired
from hardware.evaluate.protocol import Plan
from hardware.evaluate.rows import Palm
from hardware.evaluate.shown import Shown
from hardware.palm.code import PalmCode, PalmTemplate


def single_plan(acquired: Sequence[Acquired]) -> Plan:
    """The first picture taken of each palm comes first, then the rest by session: the earlier is the reference."""
    honest = [(place, one) for place, one in enumerate(acquired) if one.row.bona_fide]
    palms = tuple(dict.fromkeys(one.row.palm for _, one in honest))
    taken = sorted(((p, one) for p, one in honest if one.code is not None), key=lambda pair: pair[1].row.order)
    first = _first_of_each([(place, one.row.palm) for place, one in taken])
    taken.sort(key=lambda pair: pair[0] not in first)  # stable: sessions stay in order
    references = [_shown(place, one, one.code) for place, one in taken]
    probes = [_shown(place, one, one.probe) for place, one in taken]
    there = {reference.palm for reference in references}
    unenrolled = tuple(palm for palm in palms if palm not in there)
    return Plan(probes, references, True, tuple(range(len(first))), palms, unenrolled)


def _first_of_each(taken: Sequence[tuple[int, Palm]]) -> set[int]:
    first: dict[Palm, int] = {}
    for place, palm in taken:
        first.setdefault(palm, place)
    return set(first.values())


def _shown(place: int, one: Acquired, code: PalmCode | None) -> Shown:
    if code is None:
        raise ValueError(f"{one.row.name} gave no code")
    return Shown(PalmTemplate(code.side, (code,), 0), one.row.palm, one.row.session, (place,))

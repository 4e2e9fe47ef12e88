"""As a kiosk does it: several pictures of one sitting make a template, several of another one a probe."""

from collections import defaultdict
from collections.abc import Sequence

from hardware.evaluate.acquire import Acquired
from hardware.evaluate.protocol import Gathering, Plan, Sessions
from hardware.evaluate.rows import Palm
from hardware.evaluate.shown import Shown
from hardware.palm.code import PalmTemplate
from hardware.palm.errors import NotEnoughFrames
from hardware.palm.merge import merge
from hardware.palm.parameters import MIN_CODES

Taken = tuple[int, Acquired]


def kiosk_plan(acquired: Sequence[Acquired], gathering: Gathering, sessions: Sessions) -> Plan:
    """Enroll each palm from its earliest session; present the other sessions, or the rest where there is only one.

    Pictures that were refused are passed over, as a kiosk waits for good frames. A palm whose enrolling session has
    fewer pictures than are to be enrolled is skipped; one whose codes are too few or disagree fails to enroll.
    """
    references: list[Shown] = []
    probes: list[Shown] = []
    unenrolled, skipped = [], []
    palms = _by_palm(acquired)
    for palm, shown in palms.items():
        first = [one for one in shown if one[1].row.session == shown[0][1].row.session]
        if len(first) < gathering.enrolled:
            skipped.append(palm)
            continue
        chosen = [one for one in first if one[1].code is not None][: gathering.enrolled]
        template = _enrolled(palm, chosen, gathering.enrolled)
        if template is None:
            unenrolled.append(palm)
        else:
            references.append(template)
        probes += _probes(palm, _rest(shown, chosen, sessions), gathering.presented)
    tried = tuple(palm for palm in palms if palm not in set(skipped))
    gallery = tuple(range(len(references)))
    return Plan(probes, references, False, gallery, tried, tuple(unenrolled), tuple(skipped))


def _by_palm(acquired: Sequence[Acquired]) -> dict[Palm, list[Taken]]:
    """Every honest picture of each palm, by session."""
    palms: dict[Palm, list[Taken]] = defaultdict(list)
    for place, one in enumerate(acquired):
        if one.row.bona_fide:
            palms[one.row.palm].append((place, one))
    return {palm: sorted(shown, key=lambda taken: taken[1].row.order) for palm, shown in palms.items()}


def _enrolled(palm: Palm, chosen: Sequence[Taken], most: int) -> Shown | None:
    """What the product would enroll of these pictures."""
    codes = [one.code for _, one in chosen if one.code is not None]
    try:
        template = merge(codes, created=0, least=min(MIN_CODES, most), most=most)
    except NotEnoughFrames:
        return None
    places = tuple(place for place, one in chosen if any(one.code is code for code in template.codes))
    return Shown(template, palm, chosen[0][1].row.session, places)


def _rest(shown: Sequence[Taken], chosen: Sequence[Taken], sessions: Sessions) -> list[Taken]:
    used = {place for place, _ in chosen}
    rest = [one for one in shown if one[0] not in used and one[1].probe is not None]
    home = shown[0][1].row.session
    away = [one for one in rest if one[1].row.session != home]
    return away if away and sessions is not Sessions.WITHIN else [one for one in rest if one[1].row.session == home]


def _probes(palm: Palm, rest: Sequence[Taken], size: int) -> list[Shown]:
    """Groups of ``size`` pictures of one session; what is left over is too little for a group."""
    found = []
    for session in dict.fromkeys(one.row.session for _, one in rest):
        some = [taken for taken in rest if taken[1].row.session == session]
        for start in range(0, len(some) - size + 1, size):
            group = some[start : start + size]
            codes = tuple(one.probe for _, one in group if one.probe is not None)
            found.append(Shown(PalmTemplate(palm.side, codes, 0), palm, session, tuple(place for place, _ in group)))
    return found

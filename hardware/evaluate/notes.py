"""Sentences about what a report cannot say, and why."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from hardware.evaluate.acquire import Acquired
from hardware.evaluate.pairs import Pairs
from hardware.evaluate.protocol import Sessions
from hardware.evaluate.taking import same_bytes


def notes(figures: Mapping[str, Any], pairs: Pairs, acquired: Sequence[Acquired], sessions: Sessions) -> list[str]:
    """In the order in which a reader would ask."""
    return [*_counts(figures, pairs, sessions), *_rates(figures), *_pictures(acquired)]


def _counts(figures: Mapping[str, Any], pairs: Pairs, sessions: Sessions) -> Iterator[str]:
    if not figures["pictures"]:
        yield "No honest palm is in the data: FTA, FTE and all error rates are null."
        return
    if len(pairs.plan.skipped):
        yield f"{len(pairs.plan.skipped)} palms have too few pictures for the protocol and were not enrolled."
    if not figures["genuine"]:
        which = "" if sessions is Sessions.ALL else f" {sessions} sessions"
        yield f"No palm was compared with another picture of itself{which}: FNMR, EER and rank-1 are null."
    if not figures["impostor"]:
        yield f"No two people of one side were compared ({figures['people']} people): EER and FNMR at FMR are null."
    if figures["refused"] is None:
        yield "No back of a hand and no negative is in the data: refused is null."


def _rates(figures: Mapping[str, Any]) -> Iterator[str]:
    limited = [name for name, entry in figures["fnmr_at_fmr"].items() if entry.get("limited")]
    if limited and figures["genuine"]:
        yield (
            f"{figures['impostor']} impostor pairs cannot show a false-match rate of {', '.join(limited)}: the limit"
            " there is the nearest impostor, with no false match observed; extrapolated figures are of a fitted tail."
        )


def _pictures(acquired: Sequence[Acquired]) -> Iterator[str]:
    for names in same_bytes(acquired):
        yield f"Byte for byte the same picture: {', '.join(names)}."
    attacks = sum(bool(one.row.attack) for one in acquired)
    if attacks:
        yield f"{attacks} attacks are counted apart; refusing them is a matter of liveness, not of this report."

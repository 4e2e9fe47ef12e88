"""What an operator decides about looking for palms in the whole gallery."""

from dataclasses import dataclass

IN_MEMORY = 100_000
"""Palms up to which this process's memory is searched, where the database could do it too."""

IDENTIFIED_AMONG = 1000
"""Palms up to which people are identified: beyond it, thresholds refuse more and more genuine people."""


@dataclass(frozen=True, slots=True)
class SearchRules:
    """``duplicates_allowed``: whether a palm may be enrolled that somebody else has. ``identification``: whether a
    terminal may ask who a person is; ``identified_among`` is the largest gallery it may ask about."""

    duplicates_allowed: bool = False
    identification: bool = False
    identified_among: int = IDENTIFIED_AMONG
    in_memory: int = IN_MEMORY

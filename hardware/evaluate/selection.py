"""Which rows of a data set are looked at: by column, and by half of the people."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from enum import StrEnum

from hardware.evaluate.errors import ManifestError
from hardware.evaluate.manifest import COLUMNS, Dataset
from hardware.evaluate.rows import Row

SET = "set"
"""The column that says which source a picture is from."""
_SHOWN = 12


class Half(StrEnum):
    """Settings are chosen on the even places of each set's sorted people, figures are of the odd ones."""

    EVEN = "even"
    ODD = "odd"
    ALL = "all"


def chosen(data: Dataset, wanted: Mapping[str, Sequence[str]], half: Half) -> tuple[Row, ...]:
    """Rows of one half whose every ``wanted`` column has one of its values. Raises ``ManifestError`` for none.

    The halves are of the whole manifest: no filter moves anybody from one to the other.
    """
    for column, values in wanted.items():
        _check(data.rows, column, values)
    rows = data.rows if half is Half.ALL else _half(data.rows, 0 if half is Half.EVEN else 1)
    kept = tuple(row for row in rows if all(value_of(row, column) in values for column, values in wanted.items()))
    if not kept:
        raise ManifestError("no row of the manifest is left after the filters")
    return kept


def value_of(row: Row, column: str) -> str:
    """A known or an extra column of a row, as text; empty when it has none."""
    if column == "path":
        return row.name
    if column == "hand":
        return row.side.value if row.side else ""
    return str(getattr(row, column)) if column in COLUMNS else row.columns.get(column, "")


def _check(rows: Sequence[Row], column: str, values: Sequence[str]) -> None:
    there = sorted({value_of(row, column) for row in rows})
    unknown = [value for value in values if value not in there]
    if unknown:
        shown = ", ".join(value or "(empty)" for value in there[:_SHOWN])
        raise ManifestError(f"no row has {column} {', '.join(map(repr, unknown))}; there are: {shown}")


def _half(rows: Sequence[Row], first: int) -> tuple[Row, ...]:
    """Every other person of each set and kind; of rows that name nobody, every other row."""
    people: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        people[_source(row)].add(row.subject)
    kept = {(source, subject) for source, them in people.items() for subject in sorted(them - {""})[first::2]}
    nobody = {id(row) for row in [row for row in rows if not row.subject][first::2]}
    return tuple(row for row in rows if (_source(row), row.subject) in kept or id(row) in nobody)


def _source(row: Row) -> tuple[str, str]:
    return row.columns.get(SET, ""), row.kind.value
